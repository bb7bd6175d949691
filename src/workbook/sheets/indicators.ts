import { colours } from "../styles";
import type { SheetDefinition, TableDefinition } from "../definition";
import { idColumn, looks, signalOfItem } from "./columns";

const table: TableDefinition = {
  key: "indicators",
  name: "tblIndicatoren",
  printedTo: "owner",
  rules: [
    { is: "targetSide", baseline: "baseline", target: "target", direction: "direction", list: "direction" },
    { is: "ownKind", columns: ["baseline", "target"], kind: "kind", list: "indicatorKind" },
    { is: "measured", name: "name", frequency: "frequency", list: "frequency" },
    { is: "indicatorCount", name: "name" },
  ],
  columns: [
    {
      id: "name", heading: { nl: "Indicator", en: "Indicator" }, width: 200, required: true, kind: { is: "name", max: 120 },
      explain: { nl: "Wat meten jullie? Gebruik elke naam één keer.", en: "What do you measure? Use each name once." },
    },
    {
      id: "theme", heading: { nl: "Thema", en: "Theme" }, width: 120, kind: { is: "list", list: "theme" },
      explain: { nl: "Waar hoort de indicator bij?", en: "What does it belong to?" },
    },
    {
      id: "kind", heading: { nl: "Soort", en: "Kind" }, width: 82, required: true, kind: { is: "list", list: "indicatorKind" },
      explain: { nl: "Wat voor getal is het?", en: "What kind of number?" },
    },
    {
      id: "unit", heading: { nl: "Eenheid", en: "Unit" }, width: 82, kind: { is: "text", max: 40 },
      explain: { nl: "Bijvoorbeeld %, dagen, personen.", en: "For example %, days, people." },
    },
    {
      id: "direction", heading: { nl: "Richting", en: "Direction" }, width: 100, required: true, kind: { is: "list", list: "direction" },
      explain: { nl: "Wanneer gaat het goed?", en: "When does it go well?" },
    },
    {
      id: "baseline", heading: { nl: "Nulwaarde", en: "Baseline" }, width: 66, kind: { is: "number" },
      explain: { nl: "De waarde bij de start. Onbekend? Laat leeg.", en: "The value at the start. Unknown? Leave empty." },
    },
    {
      id: "target", heading: { nl: "Streefwaarde", en: "Target" }, width: 74, kind: { is: "number" },
      explain: { nl: "Waar willen jullie naartoe?", en: "Where do you want to be?" },
    },
    {
      id: "margin", heading: { nl: "Marge", en: "Margin" }, width: 60, kind: { is: "number", min: 0 },
      explain: { nl: "Bij een bandbreedte: hoeveel erboven of eronder mag.", en: "With a band: how far above or below is fine." },
    },
    {
      id: "targetDate", heading: { nl: "Streefdatum", en: "Target date" }, width: 76, kind: { is: "date" },
      explain: { nl: "Wanneer moet dat gehaald zijn?", en: "When should it be reached?" },
    },
    {
      id: "source", heading: { nl: "Bron", en: "Source" }, width: 120, kind: { is: "text", max: 250 },
      explain: { nl: "Waar komt het getal vandaan?", en: "Where does the number come from?" },
    },
    {
      id: "frequency", heading: { nl: "Meetfrequentie", en: "Frequency" }, width: 84, kind: { is: "list", list: "frequency" },
      explain: { nl: "Hoe vaak meten jullie?", en: "How often do you measure?" },
    },
    {
      id: "owner", heading: { nl: "Verantwoordelijke", en: "Responsible" }, width: 120, kind: { is: "reference", to: "stakeholders" },
      explain: { nl: "Welke partij zorgt voor het getal?", en: "Which party sees to the number?" },
    },
    {
      id: "reporters", heading: { nl: "Wie levert", en: "Reported by" }, width: 130, kind: { is: "parties" },
      explain: { nl: "Welke partijen leveren het getal aan? Zet er ; tussen. Leeg: elke partij die meedoet.", en: "Which parties report the number? Put ; between them. Empty: every party that takes part." },
    },
    {
      id: "aggregation", heading: { nl: "Samenvoegen", en: "Aggregation" }, width: 100, kind: { is: "list", list: "aggregation" },
      explain: { nl: "Hoe maak je één getal van alle organisaties?", en: "How do all organisations become one number?" },
    },
    {
      id: "priority", heading: { nl: "Prioriteit", en: "Priority" }, width: 66, kind: { is: "list", list: "priority" },
      explain: { nl: "Hoog: staat vooraan. Kies er een paar.", en: "High: comes first. Choose a few." },
      signals: [signalOfItem("priority", "priority", "high", looks.busy)],
    },
    idColumn,
  ],
};

export const indicators: SheetDefinition = {
  key: "indicators",
  name: { nl: "Indicatoren", en: "Indicators" },
  purpose: {
    nl: "Waaraan jullie zien of het werkt. Kies er liever weinig die je echt meet dan veel die leeg blijven.",
    en: "What shows whether it works. Rather a few that you really measure than many that stay empty.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
