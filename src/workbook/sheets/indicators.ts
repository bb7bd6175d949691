import { colours, looks } from "../styles";
import type { SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";

const table = tableOf("indicators", {
  name: "tblIndicatoren",
  printedTo: "owner",
  rules: [
    { is: "countedAs", column: "name" },
    { is: "targetSide", baseline: "baseline", target: "target", direction: "direction", list: "direction" },
    { is: "ownKind", columns: ["baseline", "target"], kind: "kind", list: "indicatorKind" },
    { is: "fractionAims", name: "name", columns: ["baseline", "target"], kind: "kind" },
    { is: "measured", name: "name", frequency: "frequency", list: "frequency" },
    { is: "addsUp", name: "name", baseline: "baseline", target: "target", frequency: "frequency", aggregation: "aggregation" },
    { is: "indicatorCount", name: "name" },
  ],
  columns: {
    name: {
      heading: { nl: "Indicator", en: "Indicator" }, width: 200,
      explain: { nl: "Gebruik elke naam één keer.", en: "Use each name once." },
    },
    theme: {
      heading: { nl: "Thema", en: "Theme" }, width: 120, later: true,
      explain: { nl: "Waar hoort de indicator bij?", en: "What does it belong to?" },
    },
    kind: {
      heading: { nl: "Soort", en: "Kind" }, width: 82,
      explain: { nl: "Wat voor getal is het?", en: "What kind of number?" },
    },
    unit: {
      heading: { nl: "Eenheid", en: "Unit" }, width: 82,
      explain: { nl: "Bijvoorbeeld %, dagen, personen.", en: "For example %, days, people." },
    },
    direction: {
      heading: { nl: "Richting", en: "Direction" }, width: 100,
      explain: { nl: "Wanneer gaat het goed?", en: "When does it go well?" },
    },
    baseline: {
      heading: { nl: "Nulwaarde", en: "Baseline" }, width: 72,
      explain: { nl: "Bij de start. Onbekend? Laat leeg.", en: "At the start. Unknown? Leave empty." },
    },
    target: {
      heading: { nl: "Streefwaarde", en: "Target" }, width: 88,
      explain: { nl: "Waar willen jullie naartoe?", en: "Where do you want to be?" },
    },
    margin: {
      heading: { nl: "Marge", en: "Margin" }, width: 60, later: true,
      explain: { nl: "Bij een bandbreedte: hoeveel erboven of eronder mag.", en: "With a band: how far above or below is fine." },
    },
    targetDate: {
      heading: { nl: "Streefdatum", en: "Target date" }, width: 82, later: true,
      explain: { nl: "Wanneer moet dat gehaald zijn?", en: "When should it be reached?" },
    },
    definition: {
      heading: { nl: "Definitie", en: "Definition" }, width: 180, later: true,
      explain: { nl: "Wat tel je precies mee, en wat niet?", en: "What exactly do you count, and what not?" },
    },
    source: {
      heading: { nl: "Gegevensbron", en: "Data source" }, width: 120, later: true,
      explain: { nl: "Waar komt het getal vandaan?", en: "Where does the number come from?" },
    },
    method: {
      heading: { nl: "Meetwijze", en: "Way of measuring" }, width: 150, later: true,
      explain: { nl: "Hoe meet je het, en wanneer?", en: "How do you measure it, and when?" },
    },
    frequency: {
      heading: { nl: "Meetfrequentie", en: "Frequency" }, width: 100,
      explain: { nl: "Hoe vaak meten jullie?", en: "How often do you measure?" },
    },
    owner: {
      heading: { nl: "Verantwoordelijke", en: "Responsible" }, width: 120, later: true,
      explain: { nl: "Welke partij zorgt voor het getal?", en: "Which party sees to the number?" },
    },
    reporters: {
      heading: { nl: "Wie levert", en: "Reported by" }, width: 420,
      explain: { nl: "Welke partijen leveren het getal aan? Zet er ; tussen. Leeg: elke partij die meedoet.", en: "Which parties report the number? Put ; between them. Empty: every party that takes part." },
    },
    aggregation: {
      heading: { nl: "Samenvoegen", en: "Aggregation" }, width: 100, later: true,
      explain: { nl: "Hoe maak je één getal van alle organisaties? En telt het op, kwartaal na kwartaal?", en: "How do all organisations become one number? And does it add up, quarter after quarter?" },
    },
    priority: {
      heading: { nl: "Prioriteit", en: "Priority" }, width: 76, later: true,
      explain: { nl: "Hoog: staat vooraan. Kies er een paar.", en: "High: comes first. Choose a few." },
      states: { high: looks.busy },
    },
  },
});

export const indicators: SheetDefinition = {
  key: "indicators",
  inside: "figures",
  name: { nl: "Indicatoren", en: "Indicators" },
  purpose: {
    nl: "Waaraan jullie zien of het werkt. Kies er liever weinig, die je echt meet.",
    en: "What shows whether it works. Choose a few, that you really measure.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
