import { rowId, type Columns, type TableSchema } from "./table";

const columns = {
  subject: { kind: { is: "list", list: "agreementSubject" }, required: true },
  agreement: { kind: { is: "text", max: 1000 }, required: true },
  parties: { kind: { is: "parties" } },
  owner: { kind: { is: "reference", to: "stakeholders" }, required: { waits: true } },
  start: { kind: { is: "date" } },
  review: { kind: { is: "date", from: "start" } },
  status: { kind: { is: "list", list: "agreementStatus" } },
  signal: { kind: { is: "formula" } },
  confirmedBy: { kind: { is: "parties" } },
  id: rowId,
} as const satisfies Columns;

/** What parties promised each other. Source: step 3 of the Leidraad. */
export const agreements = { columns, units: [["start", "review"]] } as const satisfies TableSchema<typeof columns>;
