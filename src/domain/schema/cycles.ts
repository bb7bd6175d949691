import { rowId, type Columns, type TableSchema } from "./table";

const columns = {
  cycle: { kind: { is: "text", max: 120 }, required: true },
  plan: { kind: { is: "text", max: 1000, lines: 16 } },
  do: { kind: { is: "text", max: 1000, lines: 16 } },
  check: { kind: { is: "text", max: 1000, lines: 16 } },
  act: { kind: { is: "text", max: 1000, lines: 16 } },
  owner: { kind: { is: "parties" } },
  start: { kind: { is: "date" } },
  review: { kind: { is: "date", from: "start" } },
  status: { kind: { is: "list", list: "actionStatus" } },
  id: rowId,
} as const satisfies Columns;

/** One improvement at a time, through four blocks: inspire, mobilise, appreciate, reflect (plan, do, check, act). Source: step 8 of the compass. */
export const cycles = { columns, units: [["start", "review"]] } as const satisfies TableSchema<typeof columns>;
