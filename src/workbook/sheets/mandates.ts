import { colours } from "../styles";
import type { SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";

const table = tableOf("mandates", {
  name: "tblMandaten",
  printedTo: "differing",
  rules: [],
  columns: {
    decision: {
      heading: { nl: "Besluit", en: "Decision" }, width: 180,
      explain: { nl: "Waarover gaat het besluit? Voeg toe wat bij jullie speelt.", en: "What is the decision about? Add what matters to you." },
    },
    decides: {
      heading: { nl: "Wie besluit", en: "Who decides" }, width: 120,
      explain: { nl: "Professional, organisatie of netwerk?", en: "Professional, organisation or network?" },
    },
    consulted: {
      heading: { nl: "Wie denkt mee", en: "Who is consulted" }, width: 130,
      explain: { nl: "Wie vraag je vooraf?", en: "Whom do you ask beforehand?" },
    },
    informed: {
      heading: { nl: "Wie hoort het", en: "Who is told" }, width: 120,
      explain: { nl: "Wie vertel je het daarna?", en: "Whom do you tell afterwards?" },
    },
    way: {
      heading: { nl: "Hoe besluit je", en: "How you decide" }, width: 120,
      explain: { nl: "Consent, consensus, meerderheid of gedelegeerd?", en: "By consent, consensus, majority or delegated?" },
    },
    differing: {
      heading: { nl: "Als iemand het anders ziet", en: "If somebody sees it differently" }, width: 190,
      explain: { nl: "Hoe weegt een mening die afwijkt?", en: "How is an opinion that differs weighed?" },
    },
  },
});

export const mandates: SheetDefinition = {
  key: "mandates",
  name: { nl: "Mandaatmatrix", en: "Mandate matrix" },
  purpose: {
    nl: "Wie besluit wat? Pas de voorstellen aan, leg ze aan de besturen voor en kijk elk jaar of het nog klopt.",
    en: "Who decides what? Change the proposals, put them to the boards and look every year whether it still fits.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
