import { rowId, type Columns, type TableSchema } from "./table";

const columns = {
  action: { kind: { is: "text", max: 500 }, required: true },
  goal: { kind: { is: "text", max: 500 }, required: { waits: true } },
  responsible: { kind: { is: "parties" }, required: { waits: true } },
  start: { kind: { is: "date" } },
  end: { kind: { is: "date", from: "start" }, required: { waits: true } },
  level: { kind: { is: "list", list: "level" } },
  theme: { kind: { is: "list", list: "theme" } },
  parties: { kind: { is: "parties" } },
  status: { kind: { is: "list", list: "actionStatus" }, required: { waits: true } },
  progress: { kind: { is: "progress" } },
  signal: { kind: { is: "formula" } },
  /** Name of the indicator that shows whether it works. */
  indicator: { kind: { is: "reference", to: "indicators" } },
  source: { kind: { is: "text", max: 500 } },
  note: { kind: { is: "text", max: 1000 } },
  /** What it asks: people, hours, money. */
  means: { kind: { is: "text", max: 500 } },
  counted: { kind: { is: "formula" } },
  order: { kind: { is: "formula" } },
  /** Id of the row that it came from. */
  sourceId: { kind: { is: "text", max: 40 } },
  id: rowId,
} as const satisfies Columns;

/** The action plan: what, why, who and when come first, as the step plans ask. */
export const actions = { columns, units: [["start", "end"], ["status", "progress"], ["source", "sourceId"]] } as const satisfies TableSchema<typeof columns>;
