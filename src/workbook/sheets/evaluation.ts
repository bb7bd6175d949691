import { colours } from "../styles";
import type { SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";
import { earlierValue } from "./earlier";

/** The questions of a yearly look back; next year's answers stand below this year's. Source: step 6 of the Leidraad. */
const table = tableOf("evaluation", {
  name: "tblEvaluatie",
  printedTo: "before",
  rules: [],
  begins: ({ from }) => ({ year: Number(from.slice(0, 4)) }),
  columns: {
    question: {
      heading: { nl: "Vraag", en: "Question" }, width: 230,
      explain: { nl: "Bespreek de vraag met alle partijen.", en: "Discuss the question with all parties." },
    },
    year: {
      heading: { nl: "Jaar", en: "Year" }, width: 50,
      explain: { nl: "Nieuw jaar: kopieer de rijen.", en: "New year: copy the rows." },
    },
    answer: {
      heading: { nl: "Antwoord", en: "Answer" }, width: 230,
      explain: { nl: "Wat is jullie antwoord? Gebruik cijfers en ervaringen.", en: "What is your answer? Use figures and experiences." },
    },
    basis: {
      heading: { nl: "Waarop gebaseerd", en: "Based on" }, width: 130,
      explain: { nl: "Monitor, interviews, focusgroep, dashboard?", en: "Monitor, interviews, focus group, dashboard?" },
    },
    adjust: {
      heading: { nl: "Wat we bijstellen", en: "What we adjust" }, width: 170,
      explain: { nl: "Wat gaan jullie anders doen, of juist volhouden?", en: "What will you change, or keep up?" },
    },
    before: {
      heading: { nl: "Vorig jaar", en: "Last year" }, width: 170,
      explain: { nl: "Het antwoord van het jaar hiervoor. Volgt vanzelf.", en: "The answer of the year before. Follows by itself." },
      ...earlierValue("evaluation", "answer", ["question"], "year"),
    },
  },
});

export const evaluation: SheetDefinition = {
  key: "evaluation",
  name: { nl: "Evaluatie", en: "Evaluation" },
  purpose: {
    nl: "Kijk elk jaar samen terug op het plan: wat is veranderd, wat werkte en wat stellen jullie bij?",
    en: "Look back on the plan together every year: what has changed, what worked and what will you adjust?",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
