import { rowId, type Columns, type TableSchema } from "./table";

const columns = {
  step: { kind: { is: "text", max: 250 }, required: true, given: true },
  level: { kind: { is: "list", list: "level" }, given: true },
  ask: { kind: { is: "text", max: 1000 }, given: true },
  result: { kind: { is: "text", max: 1000 }, given: true },
  /** Where it happens. */
  place: { kind: { is: "sheet" } },
  status: { kind: { is: "list", list: "stepStatus" } },
  /** The parties that see to it. */
  who: { kind: { is: "parties" } },
  /** Day on which the result was reached. */
  reached: { kind: { is: "date" } },
  /** What people noted as the next thing to do. */
  next: { kind: { is: "text", max: 500 } },
  tips: { kind: { is: "text", max: 2000 }, given: true },
  involved: { kind: { is: "text", max: 500 }, given: true },
  id: rowId,
} as const satisfies Columns;

/** The step plan as a list to work through. Its rows come from the template: what is asked, at which level, and where it happens. */
export const steps = { columns, units: [["status", "reached"]] } as const satisfies TableSchema<typeof columns>;
