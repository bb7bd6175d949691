import { rowId, type Columns, type TableSchema } from "./table";

const columns = {
  decision: { kind: { is: "text", max: 250 }, required: true },
  decides: { kind: { is: "text", max: 250 }, required: { waits: true } },
  consulted: { kind: { is: "text", max: 250 } },
  informed: { kind: { is: "text", max: 250 } },
  /** By consent, consensus, majority, or by somebody to whom it was delegated. */
  way: { kind: { is: "text", max: 250 } },
  /** How an opinion that differs is weighed. */
  differing: { kind: { is: "text", max: 500 } },
  id: rowId,
} as const satisfies Columns;

/** Who decides what: a professional, an organisation or the network. Source: step 2 of the compass, which asks for such a matrix and for how opinions that differ are weighed. */
export const mandates = { columns } as const satisfies TableSchema<typeof columns>;
