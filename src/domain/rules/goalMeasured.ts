import type { RuleDefinition } from "./definition";

/** A goal for which no action has an indicator; told once, at its first action. Actions that were stopped do not count. */
export const goalMeasured: RuleDefinition<"goalMeasured", "goalWithoutIndicator"> = {
  finds: {
    goalWithoutIndicator: { severity: "tip" },
  },
  // About a table as a whole: no cell of it is wrong.
  signals: undefined,
  make: ({ goal, indicator, status, list, stopped }, table, book) => table.has(goal, indicator) ? {
    each: "group",
    members: [{ table, columns: [goal] }],
    look(rows, tell) {
      const going = rows.filter((row) => book.list(list)?.idOf(table.value(row, status)) !== stopped);
      const [row] = going;
      if (row && going.every((one) => table.value(one, indicator) === null)) tell({ code: "goalWithoutIndicator", row, column: indicator });
    },
  } : undefined,
};
