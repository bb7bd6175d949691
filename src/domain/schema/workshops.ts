import { rowId, type Columns, type TableSchema } from "./table";

const columns = {
  workshop: { kind: { is: "text", max: 120 }, required: true, given: true },
  part: { kind: { is: "text", max: 120 }, given: true },
  minutes: { kind: { is: "number", min: 0 } },
  ask: { kind: { is: "text", max: 2000 }, given: true },
  /** What came out: it becomes an action, or rows of the sheet that `place` leads to. */
  outcome: { kind: { is: "text", max: 2000, lines: 5 } },
  place: { kind: { is: "sheet" } },
  state: { kind: { is: "formula" } },
  id: rowId,
} as const satisfies Columns;

/** Ways of working together, part by part, with room for what comes out. Its rows come from the template. */
export const workshops = { columns } as const satisfies TableSchema<typeof columns>;
