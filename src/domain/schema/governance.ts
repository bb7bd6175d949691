import { rowId, type Columns, type TableSchema } from "./table";

const columns = {
  section: { kind: { is: "list", list: "governanceSection" }, given: true },
  question: { kind: { is: "text", max: 500 }, required: true, given: true },
  moment: { kind: { is: "list", list: "quarter" } },
  /** Of a question that can be answered so, such as whether a pitfall is there. */
  holds: { kind: { is: "list", list: "yesNo" } },
  answer: { kind: { is: "text", max: 1000 } },
  todo: { kind: { is: "text", max: 500 } },
  before: { kind: { is: "formula" } },
  state: { kind: { is: "formula" } },
  id: rowId,
} as const satisfies Columns;

/** The questions on how a network steers itself. Source: step 2 of the compass. */
export const governance = { columns, units: [["moment", "holds", "answer"]] } as const satisfies TableSchema<typeof columns>;
