import { colours } from "../styles";
import type { SheetDefinition, TableDefinition } from "../definition";
import { documentColumns, listed, type Known } from "./document";
import { startNames } from "./start";

/** What other sheets hold of the parts of the report. Source of the parts: step 4 of the compass. */
const known: Readonly<Record<string, Known>> = {
  "analysis.goal": ({ named }) => named(startNames.ambition),
  "analysis.figures": (words) => listed(words, "indicators", "name"),
  "analysis.offer": (words) => (words.has("findings") ? listed(words, "findings", "inOrder") : undefined),
  "analysis.collaboration": ({ all, text }) =>
    `SUMPRODUCT(--(${all("agreements", "agreement")}<>""))&${text({ nl: " afspraken tussen de partijen.", en: " agreements between the parties." })}`,
  "analysis.conclusions": (words) => (words.has("findings") ? listed(words, "findings", "improvement") : undefined),
};

const table: TableDefinition = {
  key: "analysis",
  name: "tblAnalyse",
  printedTo: "text",
  portrait: true,
  rules: [],
  columns: documentColumns(known),
};

export const analysis: SheetDefinition = {
  key: "analysis",
  name: { nl: "Analyserapport", en: "Analysis report" },
  purpose: {
    nl: "Wat jullie hebben uitgezocht, in acht onderdelen. Geen gegevens van cliënten of gezinnen.",
    en: "What you have found out, in eight parts. No data of clients or families.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
