import { colours } from "../styles";
import type { SheetDefinition, TableDefinition } from "../definition";
import { idColumn, looks, signalOfItem } from "./columns";

/** The step plan as a list to work through. Its rows come from the template: what is asked, at which level, and where it happens. */
const table: TableDefinition = {
  key: "steps",
  name: "tblStappen",
  printedTo: "next",
  rules: [{ is: "period", columns: ["reached"] }],
  columns: [
    {
      id: "step", heading: { nl: "Stap", en: "Step" }, width: 120, given: true, required: true, kind: { is: "text", max: 250 },
      explain: { nl: "De stap uit het stappenplan.", en: "The step of the step plan." },
    },
    {
      id: "level", heading: { nl: "Niveau", en: "Level" }, width: 78, given: true, kind: { is: "list", list: "level" },
      explain: { nl: "Binnen één organisatie of in het netwerk?", en: "Within one organisation or in the network?" },
    },
    {
      id: "ask", heading: { nl: "Wat doe je", en: "What to do" }, width: 220, given: true, kind: { is: "text", max: 1000 },
      explain: { nl: "Wat de stap vraagt.", en: "What the step asks." },
    },
    {
      id: "result", heading: { nl: "Klaar als", en: "Done when" }, width: 170, given: true, kind: { is: "text", max: 1000 },
      explain: { nl: "Hieraan zie je dat de stap gezet is.", en: "What shows that the step is done." },
    },
    {
      id: "place", heading: { nl: "Waar", en: "Where" }, width: 90, kind: { is: "sheet" },
      explain: { nl: "Klik om naar het blad te gaan.", en: "Click to go to the sheet." },
    },
    {
      id: "status", heading: { nl: "Status", en: "Status" }, width: 86, kind: { is: "list", list: "stepStatus" },
      explain: { nl: "Hoe ver zijn jullie?", en: "How far are you?" },
      signals: [
        signalOfItem("status", "stepStatus", "done", looks.good),
        signalOfItem("status", "stepStatus", "running", looks.busy),
        signalOfItem("status", "stepStatus", "skipped", looks.rest),
      ],
    },
    {
      id: "who", heading: { nl: "Wie trekt dit", en: "Who drives it" }, width: 110, kind: { is: "parties" },
      explain: { nl: "Welke partij zorgt ervoor? Meer? Zet er ; tussen.", en: "Which party sees to it? More? Put ; between them." },
    },
    {
      id: "reached", heading: { nl: "Resultaat bereikt op", en: "Result reached on" }, width: 76, kind: { is: "date" },
      explain: { nl: "Wanneer was de stap klaar?", en: "When was the step done?" },
    },
    {
      id: "next", heading: { nl: "Eerstvolgende actie", en: "Next thing to do" }, width: 150, kind: { is: "text", max: 500 },
      explain: { nl: "Wat is nu als eerste nodig?", en: "What is needed first, now?" },
    },
    {
      id: "tips", heading: { nl: "Tips", en: "Tips" }, width: 240, given: true, kind: { is: "text", max: 2000 },
      explain: { nl: "Wat helpt bij deze stap.", en: "What helps with this step." },
    },
    {
      id: "involved", heading: { nl: "Wie doen mee", en: "Who takes part" }, width: 150, given: true, kind: { is: "text", max: 500 },
      explain: { nl: "Wie je bij deze stap nodig hebt.", en: "Whom you need for this step." },
    },
    idColumn,
  ],
};

export const steps: SheetDefinition = {
  key: "steps",
  name: { nl: "Stappen", en: "Steps" },
  purpose: {
    nl: "Waar zijn jullie, en wat is nu nodig? Zet bij elke stap de status en de eerstvolgende actie.",
    en: "Where are you, and what is needed now? Give each step its status and the next thing to do.",
  },
  tab: colours.ink,
  visibility: "visible",
  table,
};
