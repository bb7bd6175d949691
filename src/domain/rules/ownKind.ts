import { unfit } from "./kind";
import type { Maker } from "./maker";

/** Baseline and target against the kind of their own indicator. Of a count they may be a mean over organisations, and need not be whole. */
export const ownKind: Maker<"ownKind"> = ({ columns, kind, list }, table, book) => table.has(kind, ...columns) ? {
  each: "row",
  look(row, tell) {
    for (const column of columns) {
      const number = table.number(row, column);
      const code = number === undefined ? undefined : unfit(number, book.list(list)?.idOf(table.value(row, kind)));
      if (code && code !== "countWhole") tell({ code, row, column });
    }
  },
} : undefined;
