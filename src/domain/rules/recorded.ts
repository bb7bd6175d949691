import { indexed } from "../checking/indexed";
import { writeEntry } from "../reading/entry";
import type { Maker } from "./maker";
import { quarterStates, statesWatched } from "./quarterStates";

/** Cells of a closed quarter hold what was recorded at closing or logged as a correction since. */
export const recorded: Maker<"recorded"> = ({ columns, quarter, field, fieldList }, table, book) => {
  const [records, log, stateOf] = [book.table("closedValues"), book.table("corrections"), quarterStates(book)];
  if (!records || !log || !stateOf || !table.has("id", quarter, ...columns)) return undefined;
  const recordOf = indexed(records, "measurement");
  const lineOf = indexed(log, "measurement");
  return {
    each: "row",
    also: [...columns.map((column) => ({ table: "closedValues", column } as const)), { table: "corrections", column: "to" }, { table: "corrections", column: field }, ...statesWatched],
    look(row, tell) {
      const id = table.text(row, "id");
      if (id === "" || records.rows.length === 0) return;
      if (stateOf(table.text(row, quarter)) !== "closed") return;
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
