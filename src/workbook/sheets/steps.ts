import { colours, looks } from "../styles";
import type { SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";

/** The step plan as a list to work through. Its rows come from the template: what is asked, at which level, and where it happens. */
const table = tableOf("steps", {
  name: "tblStappen",
  printedTo: "next",
  rules: [{ is: "period", columns: ["reached"] }],
  columns: {
    step: {
      heading: { nl: "Stap", en: "Step" }, width: 120,
      explain: { nl: "Uit het stappenplan.", en: "Of the step plan." },
    },
    level: {
      heading: { nl: "Niveau", en: "Level" }, width: 78, later: true,
      explain: { nl: "Binnen één organisatie of in het netwerk?", en: "Within one organisation or in the network?" },
    },
    ask: {
      heading: { nl: "Wat doe je", en: "What to do" }, width: 220,
      explain: { nl: "Wat de stap vraagt.", en: "What the step asks." },
    },
    result: {
      heading: { nl: "Klaar als", en: "Done when" }, width: 170, later: true,
      explain: { nl: "Hieraan zie je dat de stap gezet is.", en: "What shows that the step is done." },
    },
    place: {
      heading: { nl: "Waar", en: "Where" }, width: 90,
      explain: { nl: "Klik erop.", en: "Click it." },
    },
    status: {
      heading: { nl: "Status", en: "Status" }, width: 86,
      explain: { nl: "Hoe ver zijn jullie?", en: "How far are you?" },
      states: { done: looks.good, running: looks.busy, skipped: looks.rest },
    },
    who: {
      heading: { nl: "Verantwoordelijke", en: "Responsible" }, width: 116, later: true,
      explain: { nl: "Welke partij zorgt ervoor? Meer? Zet er ; tussen.", en: "Which party sees to it? More? Put ; between them." },
    },
    reached: {
      heading: { nl: "Resultaat bereikt op", en: "Result reached on" }, width: 76, later: true,
      explain: { nl: "Wanneer was de stap klaar?", en: "When was the step done?" },
    },
    next: {
      heading: { nl: "Eerstvolgende actie", en: "Next thing to do" }, width: 150, later: true,
      explain: { nl: "Wat is nu als eerste nodig?", en: "What is needed first, now?" },
    },
    tips: {
      heading: { nl: "Tips", en: "Tips" }, width: 760, later: true,
      explain: { nl: "Wat helpt bij deze stap.", en: "What helps with this step." },
    },
    involved: {
      heading: { nl: "Wie doen mee", en: "Who takes part" }, width: 420, later: true,
      explain: { nl: "Wie je bij deze stap nodig hebt.", en: "Whom you need for this step." },
    },
  },
});

export const steps: SheetDefinition = {
  key: "steps",
  name: { nl: "Stappen", en: "Steps" },
  purpose: {
    nl: "Waar zijn jullie, en wat is nu nodig? Zet bij elke stap de status.",
    en: "Where are you, and what is needed now? Give each step its status.",
  },
  tab: colours.ink,
  visibility: "visible",
  table,
};
