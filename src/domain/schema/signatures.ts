import { rowId, type Columns, type TableSchema } from "./table";

const columns = {
  organisation: { kind: { is: "reference", to: "stakeholders" }, required: true },
  role: { kind: { is: "formula" } },
  contribution: { kind: { is: "formula" } },
  mandate: { kind: { is: "formula" } },
  /** Who signs for the party, with the position that gives the right to. */
  signer: { kind: { is: "text", max: 250 }, professional: true },
  signedOn: { kind: { is: "date" } },
  /** Room for a pen; on paper that was signed, where that paper is kept. */
  signature: { kind: { is: "text", max: 250, lines: 4 } },
  id: rowId,
} as const satisfies Columns;

/** Who signs the plan for which party. Source: the last part of a plan of approach, step 3 of the compass. */
export const signatures = { columns } as const satisfies TableSchema<typeof columns>;
