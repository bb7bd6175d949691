import { rowId, type Columns, type TableSchema } from "./table";

const columns = {
  session: { kind: { is: "text", max: 120 }, required: true },
  date: { kind: { is: "date" } },
  parties: { kind: { is: "parties" } },
  reached: { kind: { is: "text", max: 1000 } },
  notYet: { kind: { is: "text", max: 1000 } },
  why: { kind: { is: "text", max: 1000 } },
  followUp: { kind: { is: "text", max: 500 }, required: { waits: true } },
  owner: { kind: { is: "parties" } },
  state: { kind: { is: "formula" } },
  id: rowId,
} as const satisfies Columns;

/** What came up when the network looked back together. Source: step 5 of the Leidraad, step 8 of the compass. */
export const reflection = { columns } as const satisfies TableSchema<typeof columns>;
