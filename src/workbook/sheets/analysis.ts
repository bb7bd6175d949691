import { colours } from "../styles";
import type { SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";
import { documentColumns, type OfOtherSheets } from "./document";
import { startNames } from "./start";

/** What other sheets hold of the parts of the report. Source of the parts: step 4 of the compass. */
const known: OfOtherSheets["known"] = {
  "analysis.goal": ({ named }) => named(startNames.ambition),
  "analysis.collaboration": ({ all, text }) =>
    `SUMPRODUCT(--(${all("agreements", "agreement")}<>""))&${text({ nl: " afspraken tussen de partijen.", en: " agreements between the parties." })}`,
};

const listed: OfOtherSheets["listed"] = {
  "analysis.figures": { from: ["indicators", "name"], more: { nl: "(alle indicatoren: blad Indicatoren)", en: "(all indicators: sheet Indicators)" } },
  "analysis.offer": { from: ["findings", "inOrder"], more: { nl: "(alles: blad Bevindingen)", en: "(everything: sheet Findings)" } },
  "analysis.conclusions": { from: ["findings", "improvement"], more: { nl: "(alles: blad Bevindingen)", en: "(everything: sheet Findings)" } },
};

const table = tableOf("analysis", {
  name: "tblAnalyse",
  printedTo: "text",
  portrait: true,
  rules: [],
  columns: documentColumns({ known, listed }),
});

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
