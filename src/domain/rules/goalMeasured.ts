import type { Maker } from "./maker";

/** A goal for which no action has an indicator; told once, at its first action. Actions that were stopped do not count. */
export const goalMeasured: Maker<"goalMeasured"> = ({ goal, indicator, status, list, stopped }, table, book) => table.has(goal, indicator) ? {
  each: "group",
  members: [{ table, columns: [goal] }],
  look(rows, tell) {
    const going = rows.filter((row) => book.list(list)?.idOf(table.value(row, status)) !== stopped);
    const [row] = going;
    if (row && going.every((one) => table.value(one, indicator) === null)) tell({ code: "goalWithoutIndicator", row, column: indicator });
  },
} : undefined;
