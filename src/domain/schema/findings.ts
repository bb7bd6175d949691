import { rowId, type Columns, type TableSchema } from "./table";

const columns = {
  organisation: { kind: { is: "reference", to: "stakeholders" } },
  subject: { kind: { is: "list", list: "findingSubject" }, required: true },
  source: { kind: { is: "list", list: "findingSource" } },
  inOrder: { kind: { is: "text", max: 1000 } },
  missing: { kind: { is: "text", max: 1000 } },
  improvement: { kind: { is: "text", max: 250 } },
  level: { kind: { is: "list", list: "level" } },
  theme: { kind: { is: "list", list: "theme" } },
  priority: { kind: { is: "list", list: "priority" } },
  action: { kind: { is: "formula" } },
  state: { kind: { is: "formula" } },
  id: rowId,
} as const satisfies Columns;

/** What the baseline assessment showed. */
export const findings = { columns } as const satisfies TableSchema<typeof columns>;
