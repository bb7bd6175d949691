import { rowId, type Columns, type TableSchema } from "./table";

const columns = {
  success: { kind: { is: "text", max: 500 }, required: true },
  date: { kind: { is: "date" } },
  theme: { kind: { is: "list", list: "theme" } },
  parties: { kind: { is: "parties" } },
  worked: { kind: { is: "text", max: 1000 }, required: { waits: true } },
  celebrated: { kind: { is: "text", max: 500 } },
  sharedWith: { kind: { is: "text", max: 250 } },
  id: rowId,
} as const satisfies Columns;

/** What succeeded, and by what. */
export const successes = { columns } as const satisfies TableSchema<typeof columns>;
