import type { RuleDefinition } from "./definition";

/** Kompas netwerksamenwerking, step 1: keep the core group small, five to seven. */
const coreMost = 7;
/** Kompas netwerksamenwerking, step 2: shared steering suits six to eight parties at most. */
const sharedMost = 8;

/** Tips about the size of the core group and of all who have confirmed that they take part. */
export const groupSize: RuleDefinition<"groupSize", "coreLarge" | "sharedSteering"> = {
  finds: {
    coreLarge: { severity: "tip" },
    sharedSteering: { severity: "tip" },
  },
  // About a table as a whole: no cell of it is wrong.
  signals: undefined,
  make: ({ circle, circleList, core, status, statusList, confirmed }, table, book) => table.has(circle, status) ? {
    each: "book",
    watches: [table.key],
    look(tell) {
      const rows = table.rows;
      const inCore = rows.filter((row) => book.list(circleList)?.idOf(table.value(row, circle)) === core).length;
      const takePart = rows.filter((row) => book.list(statusList)?.idOf(table.value(row, status)) === confirmed).length;
      if (inCore > coreMost) tell({ code: "coreLarge", column: circle, details: { count: inCore } });
      if (takePart > sharedMost) tell({ code: "sharedSteering", column: status, details: { count: takePart } });
    },
  } : undefined,
};
