import { rowId, type Columns, type TableSchema } from "./table";

const columns = {
  question: { kind: { is: "text", max: 500 }, required: true, given: true },
  year: { kind: { is: "number", min: 2000 } },
  answer: { kind: { is: "text", max: 2000 } },
  basis: { kind: { is: "text", max: 500 } },
  adjust: { kind: { is: "text", max: 1000 } },
  before: { kind: { is: "formula" } },
  id: rowId,
} as const satisfies Columns;

/** The questions of a yearly look back; next year's answers stand below this year's. Source: step 6 of the Leidraad. */
export const evaluation = { columns, units: [["year", "answer"]] } as const satisfies TableSchema<typeof columns>;
