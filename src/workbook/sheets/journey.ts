import { colours } from "../styles";
import type { SheetDefinition, TableDefinition } from "../definition";
import { actionState } from "./actionOf";
import { idColumn } from "./columns";

/** The way of a household or young person through help, told without anybody in particular. Source: step 4 of the compass. */
const table: TableDefinition = {
  key: "journey",
  name: "tblKlantreis",
  printedTo: "state",
  rules: [{ is: "takesPart", column: "owner" }],
  columns: [
    {
      id: "phase", heading: { nl: "Fase", en: "Phase" }, width: 110, required: true, kind: { is: "list", list: "journeyPhase" },
      explain: { nl: "In welke fase? Meer rijen per fase mag.", en: "In which phase? More rows a phase are fine." },
    },
    {
      id: "happens", heading: { nl: "Wat gebeurt er", en: "What happens" }, width: 190, kind: { is: "text", max: 1000 },
      explain: { nl: "Wat maken mensen mee? Niemand mag herkenbaar zijn.", en: "What do people experience? Nobody may be recognisable." },
    },
    {
      id: "good", heading: { nl: "Gaat goed", en: "Goes well" }, width: 170, kind: { is: "text", max: 1000 },
      explain: { nl: "Wat helpt hen nu al?", en: "What helps them already?" },
    },
    {
      id: "better", heading: { nl: "Kan beter", en: "Can be better" }, width: 170, kind: { is: "text", max: 1000 },
      explain: { nl: "Waar lopen ze vast of wachten ze?", en: "Where do they get stuck or wait?" },
    },
    {
      id: "improvement", heading: { nl: "Verbeteractie", en: "Improvement action" }, width: 170, kind: { is: "text", max: 500 },
      explain: { nl: "Wat gaan jullie doen? Maak er daarna een actie van.", en: "What will you do? Then make an action of it." },
    },
    {
      id: "owner", heading: { nl: "Wie pakt het op", en: "Who takes it up" }, width: 120, kind: { is: "parties" },
      explain: { nl: "Welke partij? Meer? Zet er ; tussen.", en: "Which party? More? Put ; between them." },
    },
    actionState("improvement"),
    idColumn,
  ],
};

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
