import { rowId, type Columns, type TableSchema } from "./table";

const columns = {
  date: { kind: { is: "date" }, required: true },
  /** "2026-K1" */
  quarter: { kind: { is: "list", list: "quarter" }, required: true },
  indicator: { kind: { is: "text", max: 120 } },
  organisation: { kind: { is: "text", max: 120 } },
  field: { kind: { is: "list", list: "correctedField" }, required: true },
  /** What stood there and what stands there since; empty where nothing does. */
  from: { kind: { is: "entry" } },
  to: { kind: { is: "entry" } },
  reason: { kind: { is: "text", max: 1000 }, required: true },
  /** Id of the measurement. */
  measurement: { kind: { is: "text", max: 40 } },
  id: rowId,
} as const satisfies Columns;

/** The log of what was changed in a closed quarter: one row a change. Names are those of then, so they are texts and refer to nothing. */
export const corrections = { columns, units: [["from", "to"]] } as const satisfies TableSchema<typeof columns>;
