import { rowId, type Columns, type TableSchema } from "./table";

const columns = {
  name: { kind: { is: "name", max: 120 }, required: true },
  theme: { kind: { is: "list", list: "theme" } },
  kind: { kind: { is: "list", list: "indicatorKind" }, required: true },
  unit: { kind: { is: "text", max: 40 } },
  direction: { kind: { is: "list", list: "direction" }, required: true },
  baseline: { kind: { is: "number" } },
  target: { kind: { is: "number" } },
  /** How far from the target is still fine, in the indicator's own unit. */
  margin: { kind: { is: "number", min: 0 } },
  targetDate: { kind: { is: "date" } },
  /** What exactly counts, and what not. */
  definition: { kind: { is: "text", max: 500 } },
  source: { kind: { is: "text", max: 250 } },
  /** How it is measured, and when. */
  method: { kind: { is: "text", max: 250 } },
  frequency: { kind: { is: "list", list: "frequency" } },
  owner: { kind: { is: "reference", to: "stakeholders" } },
  /** The parties that deliver the figure; none means every party that takes part. */
  reporters: { kind: { is: "parties" } },
  aggregation: { kind: { is: "list", list: "aggregation" } },
  priority: { kind: { is: "list", list: "priority" } },
  id: rowId,
} as const satisfies Columns;

/** What is measured to see whether it works. */
export const indicators = { columns, units: [["kind", "unit"], ["direction", "target", "margin"]] } as const satisfies TableSchema<typeof columns>;
