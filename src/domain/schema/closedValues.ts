import { rowId, type Columns, type TableSchema } from "./table";

const columns = {
  /** Id of the measurement. */
  measurement: { kind: { is: "text", max: 120 } },
  indicator: { kind: { is: "text", max: 120 } },
  organisation: { kind: { is: "text", max: 120 } },
  quarter: { kind: { is: "list", list: "quarter" } },
  value: { kind: { is: "number" } },
  numerator: { kind: { is: "number" } },
  denominator: { kind: { is: "number" } },
  blank: { kind: { is: "list", list: "blankReason" } },
  id: rowId,
} as const satisfies Columns;

/** What stood in every row of measurements when its quarter was closed, so that a later change is seen. */
export const closedValues = { kept: true, columns } as const satisfies TableSchema<typeof columns>;
