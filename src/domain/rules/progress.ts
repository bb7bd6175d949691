import type { Maker } from "./maker";

/** Finished and 100 % go together. An action that was finished without anyone keeping its progress is left alone. */
export const progress: Maker<"progress"> = ({ progress: column, status, list, done }, table, book) => table.has(column, status) ? {
  each: "row",
  look(row, tell) {
    const value = table.number(row, column);
    if (value === undefined) return;
    const statuses = book.list(list);
    const finished = statuses?.idOf(table.value(row, status)) === done;
    const details = { done: statuses?.values.find(({ id }) => id === done)?.text ?? "" };
    if (finished && value < 1) tell({ code: "doneNotFull", row, column, details });
    else if (!finished && value === 1 && table.value(row, status) !== null) tell({ code: "fullNotDone", row, column, details });
  },
} : undefined;
