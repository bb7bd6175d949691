import { colours } from "../styles";
import type { SheetDefinition, TableDefinition } from "../definition";
import { idColumn, looks, signalOfItem } from "./columns";

/** One improvement at a time, through four blocks: inspire, mobilise, appreciate, reflect (plan, do, check, act). Source: step 8 of the compass. */
const table: TableDefinition = {
  key: "cycles",
  name: "tblVerbetercyclus",
  printedTo: "status",
  rules: [{ is: "period", columns: ["start", "review"] }, { is: "takesPart", column: "owner", closed: { column: "status", list: "actionStatus", items: ["done", "stopped"] } }],
  columns: [
    {
      id: "cycle", heading: { nl: "Cyclus", en: "Cycle" }, width: 120, required: true, kind: { is: "text", max: 120 },
      explain: { nl: "Wat willen jullie verbeteren? Nieuwe ronde, nieuwe rij.", en: "What do you want to improve? New round, new row." },
    },
    {
      id: "plan", heading: { nl: "Inspireren en plannen", en: "Inspire and plan" }, width: 210, kind: { is: "text", max: 1000, lines: 16 },
      explain: { nl: "Wat wil je bereiken, waarom, en hoe zie je dat het lukt?", en: "What do you want to reach, why, and how will you see it?" },
    },
    {
      id: "do", heading: { nl: "Mobiliseren en doen", en: "Mobilise and do" }, width: 210, kind: { is: "text", max: 1000, lines: 16 },
      explain: { nl: "Wie heb je nodig, en wat proberen jullie uit?", en: "Whom do you need, and what will you try?" },
    },
    {
      id: "check", heading: { nl: "Waarderen en nagaan", en: "Appreciate and check" }, width: 210, kind: { is: "text", max: 1000, lines: 16 },
      explain: { nl: "Wat leverde het op? Wat zeggen cijfers en ervaringen?", en: "What did it bring? What do figures and experiences say?" },
    },
    {
      id: "act", heading: { nl: "Reflecteren en bijstellen", en: "Reflect and adjust" }, width: 210, kind: { is: "text", max: 1000, lines: 16 },
      explain: { nl: "Wat houden jullie, wat doen jullie anders, en wat is de volgende ronde?", en: "What do you keep, what do you change, and what is the next round?" },
    },
    {
      id: "owner", heading: { nl: "Trekker", en: "Driver" }, width: 110, kind: { is: "parties" },
      explain: { nl: "Welke partij houdt dit gaande?", en: "Which party keeps it going?" },
    },
    {
      id: "start", heading: { nl: "Begin", en: "Start" }, width: 70, kind: { is: "date" },
      explain: { nl: "Wanneer begin je?", en: "When do you begin?" },
    },
    {
      id: "review", heading: { nl: "Terugkijken op", en: "Look back on" }, width: 76, kind: { is: "date", from: "start" },
      explain: { nl: "Wanneer kijken jullie terug?", en: "When will you look back?" },
    },
    {
      id: "status", heading: { nl: "Status", en: "Status" }, width: 80, kind: { is: "list", list: "actionStatus" },
      explain: { nl: "Hoe ver is deze ronde?", en: "How far is this round?" },
      signals: [signalOfItem("status", "actionStatus", "done", looks.good), signalOfItem("status", "actionStatus", "running", looks.busy), signalOfItem("status", "actionStatus", "stopped", looks.rest)],
    },
    idColumn,
  ],
};

export const cycles: SheetDefinition = {
  key: "cycles",
  name: { nl: "Verbetercyclus", en: "Improvement cycle" },
  purpose: {
    nl: "Verbeter één ding tegelijk, in vier blokken. Daarna begint de volgende ronde op een nieuwe rij.",
    en: "Improve one thing at a time, in four blocks. Then the next round begins on a new row.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
