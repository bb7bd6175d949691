import type { CheckedRow } from "../checked";
import type { TableView } from "../checking/tableView";
import { writeEntry } from "../reading/entry";
import type { Maker } from "./maker";

/** Cells of a closed quarter hold what was recorded at closing or logged as a correction since. */
export const recorded: Maker<"recorded"> = ({ columns, quarter, state, list, field, fieldList }, table, book) => {
  const [records, log, quarters] = [book.table("closedValues"), book.table("corrections"), book.table("quarters")];
  if (!records || !log || !quarters || !table.has("id", quarter, ...columns)) return undefined;
  const recordOf = indexed(records, "measurement");
  const lineOf = indexed(log, "measurement");
  const stateOf = indexed(quarters, "quarter");
  return {
    each: "row",
    also: [...columns.map((column) => ({ table: "closedValues", column } as const)), { table: "corrections", column: "to" }, { table: "corrections", column: field }, { table: "quarters", column: state }],
    look(row, tell) {
      const id = table.text(row, "id");
      if (id === "" || records.rows.length === 0) return;
      const own = stateOf(table.text(row, quarter)).at(0);
      if (!own || book.list(list)?.idOf(quarters.value(own, state)) !== "closed") return;
      const record = recordOf(id).at(0);
      const lines = lineOf(id);
      if (!record) {
        if (lines.length === 0) tell({ code: "measurementAdded", row, column: quarter });
        return;
      }
      for (const column of columns) {
        const line = lines.findLast((one) => book.list(fieldList)?.idOf(log.value(one, field)) === column);
        const expected = line ? log.value(line, "to") : records.value(record, column);
        if (writeEntry(expected, book.language) !== writeEntry(table.value(row, column), book.language)) tell({ code: "correctionUnlogged", row, column });
      }
    },
  };
};

/** Finds the rows of a table by a column; the index is made anew when the rows have changed. */
function indexed(table: TableView, column: string): (key: string) => readonly CheckedRow[] {
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
