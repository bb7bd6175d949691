import type { ColumnId, TableKey } from "../../domain/schema";
import type { Calculated, RowWords } from "../definition/definition";

/**
 * The value that a question had at the moment before this row's, for columns that compare. The latest earlier row counts.
 * @param same columns that must be the same: the question, and whose answer it is
 * @param moment column that says when; its texts or numbers sort in time
 */
export function earlierValue<Table extends TableKey>(table: Table, value: ColumnId<Table>, same: readonly ColumnId<Table>[], moment: ColumnId<Table>): Calculated<Table> {
  return { formula: (words: RowWords<Table>) => `=IFERROR(INDEX(${words.all(table, value)},1/(1/${placeOfEarlier(words, table, same, moment)}))&"","")` };
}

/** Place of that row in the table, from 1; 0 where there is none. SUMPRODUCT lets Excel compare whole columns in one cell. */
function placeOfEarlier<Table extends TableKey>({ all, here }: RowWords<Table>, table: Table, same: readonly ColumnId<Table>[], moment: ColumnId<Table>): string {
  const rows = `(ROW(${all(table, moment)})-MIN(ROW(${all(table, moment)}))+1)`;
  const conditions = [...same.map((column) => `(${all(table, column)}=${here(column)})`), `(${all(table, moment)}<${here(moment)})`];
  return `SUMPRODUCT(MAX(${[...conditions, rows].join("*")}))`;
}
