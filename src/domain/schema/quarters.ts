import { rowId, type Columns, type TableSchema } from "./table";

const columns = {
  /** "2026-K1" */
  quarter: { kind: { is: "list", list: "quarter" }, required: true },
  state: { kind: { is: "list", list: "quarterState" }, required: true },
  /** Last day for delivering. */
  deadline: { kind: { is: "date" } },
  openedOn: { kind: { is: "date" } },
  closedOn: { kind: { is: "date", from: "openedOn" } },
  expected: { kind: { is: "formula" } },
  filled: { kind: { is: "formula" } },
  missing: { kind: { is: "formula" } },
  id: rowId,
} as const satisfies Columns;

/** One row a quarter of the plan: whether it is open, until when, and how much of it is in. */
export const quarters = { columns, units: [["state", "openedOn", "closedOn"]] } as const satisfies TableSchema<typeof columns>;
