import { rowId, type Columns } from "./table";

/** The columns of a document that people write together: its parts, what belongs in each, what the workbook knows of it, and the text. */
export const documentColumns = {
  part: { kind: { is: "text", max: 120 }, required: true, given: true },
  guide: { kind: { is: "text", max: 500 }, given: true },
  known: { kind: { is: "formula" } },
  text: { kind: { is: "text", max: 4000 } },
  id: rowId,
} as const satisfies Columns;
