import { colours, looks } from "../styles";
import type { SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";

/** An ambition in three parts, and the sentences that they form together. One row a version: the last one counts. */
const table = tableOf("ambition", {
  name: "tblAmbitie",
  printedTo: "status",
  rules: [{ is: "confirmed", status: "status", list: "agreementStatus", open: ["draft", "agreed"] }],
  columns: {
    promise: {
      heading: { nl: "Belofte", en: "Promise" }, width: 170,
      explain: { nl: "Wat beloven jullie de mensen voor wie je het doet? Schrijf een hele zin.", en: "What do you promise the people you do it for? Write a whole sentence." },
    },
    commitment: {
      heading: { nl: "Commitment", en: "Commitment" }, width: 170,
      explain: { nl: "Waarom doen jullie dit samen, en wat zet ieder in? Een hele zin.", en: "Why do you do this together, and what does each put in? A whole sentence." },
    },
    doing: {
      heading: { nl: "Doen", en: "Doing" }, width: 170,
      explain: { nl: "Wat gaan jullie dus doen? Een hele zin.", en: "So what will you do? A whole sentence." },
    },
    sentence: {
      heading: { nl: "Onze ambitie", en: "Our ambition" }, width: 260,
      explain: { nl: "Volgt vanzelf uit belofte, commitment en doen. Niet typen.", en: "Follows from promise, commitment and doing. Do not type." },
      lines: () => 6, formula: ({ here }) => `=TRIM(${here("promise")}&" "&${here("commitment")}&" "&${here("doing")})`,
    },
    agreedBy: {
      heading: { nl: "Afgesproken door", en: "Agreed by" }, width: 140,
      explain: { nl: "Welke partijen hebben ja gezegd? Zet er ; tussen.", en: "Which parties said yes? Put ; between them." },
    },
    agreedOn: {
      heading: { nl: "Afgesproken op", en: "Agreed on" }, width: 84,
      explain: { nl: "Wanneer was dat?", en: "When was that?" },
    },
    status: {
      heading: { nl: "Status", en: "Status" }, width: 82,
      explain: { nl: "Hoe vast staat de ambitie?", en: "How firm is the ambition?" },
      states: { confirmed: looks.good, agreed: looks.busy, ended: looks.rest },
    },
  },
});

export const ambition: SheetDefinition = {
  key: "ambition",
  name: { nl: "Ambitie", en: "Ambition" },
  purpose: {
    nl: "Ambitie = belofte × commitment × doen. De onderste rij telt: pas die aan, of zet een nieuwe versie eronder.",
    en: "Ambition = promise × commitment × doing. The bottom row counts: change it, or put a new version below.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
