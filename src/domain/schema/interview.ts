import { rowId, type Columns, type TableSchema } from "./table";

const columns = {
  subject: { kind: { is: "list", list: "findingSubject" }, given: true },
  question: { kind: { is: "text", max: 500 }, required: true },
  answer: { kind: { is: "text", max: 2000, lines: 4 } },
  id: rowId,
} as const satisfies Columns;

/** Questions for talks, with room to write the answers down. */
export const interview = { columns } as const satisfies TableSchema<typeof columns>;
