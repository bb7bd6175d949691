import { colours, looks } from "../styles";
import type { SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";

/** One improvement at a time, through four blocks: inspire, mobilise, appreciate, reflect (plan, do, check, act). Source: step 8 of the compass. */
const table = tableOf("cycles", {
  name: "tblVerbetercyclus",
  printedTo: "status",
  rules: [{ is: "period", columns: ["start", "review"] }, { is: "takesPart", column: "owner", closed: { column: "status", list: "actionStatus", items: ["done", "stopped"] } }],
  columns: {
    cycle: {
      heading: { nl: "Cyclus", en: "Cycle" }, width: 120,
      explain: { nl: "Wat willen jullie verbeteren? Nieuwe ronde, nieuwe rij.", en: "What do you want to improve? New round, new row." },
    },
    plan: {
      heading: { nl: "Inspireren en plannen", en: "Inspire and plan" }, width: 210,
      explain: { nl: "Wat wil je bereiken, waarom, en hoe zie je dat het lukt?", en: "What do you want to reach, why, and how will you see it?" },
    },
    do: {
      heading: { nl: "Mobiliseren en doen", en: "Mobilise and do" }, width: 210,
      explain: { nl: "Wie heb je nodig, en wat proberen jullie uit?", en: "Whom do you need, and what will you try?" },
    },
    check: {
      heading: { nl: "Waarderen en nagaan", en: "Appreciate and check" }, width: 210,
      explain: { nl: "Wat leverde het op? Wat zeggen cijfers en ervaringen?", en: "What did it bring? What do figures and experiences say?" },
    },
    act: {
      heading: { nl: "Reflecteren en bijstellen", en: "Reflect and adjust" }, width: 210,
      explain: { nl: "Wat houden jullie, wat doen jullie anders, en wat is de volgende ronde?", en: "What do you keep, what do you change, and what is the next round?" },
    },
    owner: {
      heading: { nl: "Verantwoordelijke", en: "Responsible" }, width: 116,
      explain: { nl: "Welke partij houdt dit gaande?", en: "Which party keeps it going?" },
    },
    start: {
      heading: { nl: "Begin", en: "Start" }, width: 70,
      explain: { nl: "Wanneer begin je?", en: "When do you begin?" },
    },
    review: {
      heading: { nl: "Terugkijken op", en: "Look back on" }, width: 82,
      explain: { nl: "Wanneer kijken jullie terug?", en: "When will you look back?" },
    },
    status: {
      heading: { nl: "Status", en: "Status" }, width: 80,
      explain: { nl: "Hoe ver is deze ronde?", en: "How far is this round?" },
      states: { done: looks.good, running: looks.busy, stopped: looks.rest },
    },
  },
});

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
