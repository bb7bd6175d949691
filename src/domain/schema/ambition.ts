import { rowId, type Columns, type TableSchema } from "./table";

const columns = {
  promise: { kind: { is: "text", max: 500 }, required: true },
  commitment: { kind: { is: "text", max: 500 }, required: { waits: true } },
  doing: { kind: { is: "text", max: 500 }, required: { waits: true } },
  sentence: { kind: { is: "formula" } },
  agreedBy: { kind: { is: "parties" } },
  agreedOn: { kind: { is: "date" } },
  status: { kind: { is: "list", list: "agreementStatus" } },
  id: rowId,
} as const satisfies Columns;

/** An ambition in three parts, and the sentences that they form together. One row a version: the last one counts. */
export const ambition = { columns, units: [["promise", "commitment", "doing"], ["agreedBy", "agreedOn", "status"]] } as const satisfies TableSchema<typeof columns>;
