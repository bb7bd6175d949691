import type { CheckedRow } from "../checked";
import type { ColumnId, TableKey } from "../schema";
import type { TableView } from "./tableView";

/** Finds the rows of a table by what stands in a column; the index is made anew when the rows have changed. */
export function indexed<Table extends TableKey>(table: TableView<Table>, column: ColumnId<Table>): (key: string) => readonly CheckedRow[] {
  let rows: readonly CheckedRow[] | undefined;
  let index = new Map<string, CheckedRow[]>();
  return (key) => {
    if (rows !== table.rows) {
      rows = table.rows;
      index = new Map();
      for (const row of rows) {
        const own = table.text(row, column);
        const others = index.get(own);
        if (others) others.push(row);
        else index.set(own, [row]);
      }
    }
    return index.get(key) ?? [];
  };
}
