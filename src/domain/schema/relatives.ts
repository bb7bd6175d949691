import { rowId, type Columns, type TableSchema } from "./table";

const columns = {
  phase: { kind: { is: "list", list: "relativesPhase" }, given: true },
  item: { kind: { is: "text", max: 500 }, required: true, given: true },
  organisation: { kind: { is: "reference", to: "stakeholders" } },
  presence: { kind: { is: "list", list: "presence" } },
  evidence: { kind: { is: "text", max: 500 } },
  improvement: { kind: { is: "text", max: 500 } },
  moment: { kind: { is: "list", list: "quarter" } },
  before: { kind: { is: "formula" } },
  state: { kind: { is: "formula" } },
  id: rowId,
} as const satisfies Columns;

/** How far an organisation works together with relatives, by phase. */
export const relatives = { columns, units: [["presence", "evidence"]] } as const satisfies TableSchema<typeof columns>;
