import type { Maker } from "./maker";

/** A review date that has passed, or that nobody chose, of an agreement that holds. */
export const review: Maker<"review"> = ({ date, status, list, ended }, table, book) => table.has(date) ? {
  each: "row",
  look(row, tell) {
    if (book.list(list)?.idOf(table.value(row, status)) === ended) return;
    const day = table.number(row, date);
    if (day !== undefined && day < book.today) tell({ code: "reviewPassed", row, column: date });
    if (table.value(row, date) === null) tell({ code: "reviewMissing", row, column: date });
  },
} : undefined;
