import { rowId, type Columns, type TableSchema } from "./table";

const columns = {
  phase: { kind: { is: "list", list: "journeyPhase" }, required: true },
  happens: { kind: { is: "text", max: 1000 } },
  good: { kind: { is: "text", max: 1000 } },
  better: { kind: { is: "text", max: 1000 } },
  improvement: { kind: { is: "text", max: 500 } },
  /** The quarter in which people walked it: the next time stands below, to compare. */
  moment: { kind: { is: "list", list: "quarter" } },
  owner: { kind: { is: "parties" } },
  state: { kind: { is: "formula" } },
  id: rowId,
} as const satisfies Columns;

/** The way of a household or young person through help, told without anybody in particular. Source: step 4 of the compass. */
export const journey = { columns } as const satisfies TableSchema<typeof columns>;
