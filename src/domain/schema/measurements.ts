import { rowId, type Columns, type TableSchema } from "./table";

const columns = {
  indicator: { kind: { is: "reference", to: "indicators" }, required: true },
  organisation: { kind: { is: "reference", to: "stakeholders" }, required: true },
  /** "2026-K1" */
  quarter: { kind: { is: "list", list: "quarter" }, required: true },
  value: { kind: { is: "number" } },
  numerator: { kind: { is: "number", min: 0 } },
  denominator: { kind: { is: "number", min: 0 } },
  /** Why there is no value. */
  blank: { kind: { is: "list", list: "blankReason" } },
  note: { kind: { is: "text", max: 1000 } },
  id: rowId,
} as const satisfies Columns;

/** One row an indicator, organisation and quarter. Percentages are typed as the number before the sign: 35 is 35 %. */
export const measurements = { columns, units: [["value", "numerator", "denominator", "blank"]] } as const satisfies TableSchema<typeof columns>;
