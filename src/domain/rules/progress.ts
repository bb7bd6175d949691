import type { RuleDefinition } from "./definition";

/** Finished and 100 % go together. An action that was finished without anyone keeping its progress is left alone. */
export const progress: RuleDefinition<"progress", "doneNotFull" | "fullNotDone"> = {
  finds: {
    doneNotFull: { severity: "warning", isShown: true },
    fullNotDone: { severity: "warning", isShown: true },
  },
  signals: ({ progress, status, list, done }) => [{
    column: progress, look: "warn",
    when: ({ cell, item }) => `=AND(ISNUMBER(${cell(progress)}),${cell(status)}<>"",(${cell(status)}=${item(list, done)})<>(${cell(progress)}=1))`,
  }],
  make: ({ progress: column, status, list, done }, table, book) => table.has(column, status) ? {
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
  } : undefined,
};
