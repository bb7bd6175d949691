import { rowId, type Columns, type TableSchema } from "./table";

const columns = {
  /** "2026-K1" */
  quarter: { kind: { is: "list", list: "quarter" } },
  /** Its name then; the id tells which indicator it is now. */
  indicator: { kind: { is: "text", max: 120 } },
  indicatorId: { kind: { is: "text", max: 40 } },
  kind: { kind: { is: "list", list: "indicatorKind" } },
  unit: { kind: { is: "text", max: 40 } },
  direction: { kind: { is: "list", list: "direction" } },
  aggregation: { kind: { is: "list", list: "aggregation" } },
  frequency: { kind: { is: "list", list: "frequency" } },
  baseline: { kind: { is: "number" } },
  target: { kind: { is: "number" } },
  margin: { kind: { is: "number" } },
  /** What the formulas compute with of that definition (workbook/figures/ways). */
  way: { kind: { is: "number" } },
  sign: { kind: { is: "number" } },
  period: { kind: { is: "number" } },
  /** Of the network as a whole; empty where nothing was measured. */
  value: { kind: { is: "number" } },
  /** Parties that gave a value, and parties from which one was asked. */
  measured: { kind: { is: "number" } },
  expected: { kind: { is: "number" } },
  /** How few people it goes over (indicators/parts). */
  rest: { kind: { is: "number" } },
  smallest: { kind: { is: "number" } },
  people: { kind: { is: "number" } },
  fewest: { kind: { is: "number" } },
  /** By which formulas find the row: "2026-K1|k7d2xq9mtb", the quarter and the indicator's id. */
  key: { kind: { is: "text", max: 60 } },
  /** The same once more (quarters/seal): a cell that somebody changes by hand differs from it. Workbooks of earlier versions have none. */
  seal: { kind: { is: "text", max: 2000 } },
  id: rowId,
} as const satisfies Columns;

/** What was true of each indicator when its quarter was closed: how it was defined, what it was held against, and what came out. */
export const closed = { kept: true, columns } as const satisfies TableSchema<typeof columns>;
