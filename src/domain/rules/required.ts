import type { Maker } from "./maker";

/** A cell that may not be empty in a row that holds anything else. */
export const required: Maker<"required"> = ({ column, waits, unless }, table, book) => {
  if (!table.has(column)) return undefined;
  const code = waits ? "waiting" : "required";
  return {
    each: "row",
    look(row, tell) {
      if (table.value(row, column) !== null) return;
      if (unless && book.list(unless.list)?.idOf(table.value(row, unless.column)) === unless.item) return;
      tell({ code, row, column });
    },
  };
};
