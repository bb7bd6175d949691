import { colours } from "../styles";
import type { SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";
import { actionState } from "./actionOf";

/** The way of a household or young person through help, told without anybody in particular. Source: step 4 of the compass. */
const table = tableOf("journey", {
  name: "tblKlantreis",
  printedTo: "state",
  rules: [{ is: "takesPart", column: "owner" }],
  begins: ({ from }) => ({ moment: from }),
  columns: {
    phase: {
      heading: { nl: "Fase", en: "Phase" }, width: 110,
      explain: { nl: "In welke fase? Meer rijen per fase mag.", en: "In which phase? More rows a phase are fine." },
    },
    happens: {
      heading: { nl: "Wat gebeurt er", en: "What happens" }, width: 190,
      explain: { nl: "Wat maken mensen mee? Niemand mag herkenbaar zijn.", en: "What do people experience? Nobody may be recognisable." },
    },
    good: {
      heading: { nl: "Gaat goed", en: "Goes well" }, width: 170,
      explain: { nl: "Wat helpt hen nu al?", en: "What helps them already?" },
    },
    better: {
      heading: { nl: "Kan beter", en: "Can be better" }, width: 170,
      explain: { nl: "Waar lopen ze vast of wachten ze?", en: "Where do they get stuck or wait?" },
    },
    improvement: {
      heading: { nl: "Verbeteractie", en: "Improvement action" }, width: 170,
      explain: { nl: "Wat gaan jullie doen? Maak er daarna een actie van.", en: "What will you do? Then make an action of it." },
    },
    moment: {
      heading: { nl: "Moment", en: "Moment" }, width: 70,
      explain: { nl: "In welk kwartaal? De volgende keer: nieuwe rijen.", en: "In which quarter? The next time: new rows." },
    },
    owner: {
      heading: { nl: "Verantwoordelijke", en: "Responsible" }, width: 120,
      explain: { nl: "Welke partij? Meer? Zet er ; tussen.", en: "Which party? More? Put ; between them." },
    },
    state: actionState("journey", "improvement"),
  },
});

export const journey: SheetDefinition = {
  key: "journey",
  name: { nl: "Klantreis", en: "Client journey" },
  purpose: {
    nl: "Loop mee met de mensen om wie het gaat, van begin tot nazorg. Wat gaat goed en wat kan beter?",
    en: "Walk along with the people it is about, from the beginning to aftercare. What goes well and what can be better?",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
