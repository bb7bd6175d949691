import { dueFormula, isDue } from "../signals/decision";
import type { RuleDefinition } from "./definition";
import { notIn } from "./signal";

/** A review date that has passed, or that nobody chose, of an agreement that holds. */
export const review: RuleDefinition<"review", "reviewPassed" | "reviewMissing"> = {
  finds: {
    reviewPassed: { severity: "warning", isShown: true },
    reviewMissing: { severity: "open", isShown: true },
  },
  signals: ({ date, status, list, closed }) => [
    { column: date, look: "warn", when: (words) => `=AND(ISNUMBER(${words.cell(date)}),${dueFormula(words.cell(date), "passed")},${notIn(words, status, list, closed)})` },
    { column: date, look: "asked", when: (words) => `=AND(${words.cell(date)}="",${words.cell(status)}<>"",${notIn(words, status, list, closed)})` },
  ],
  make: ({ date, status, list, closed }, table, book) => table.has(date) ? {
    each: "row",
    look(row, tell) {
      if (closed.some((item) => item === book.list(list)?.idOf(table.value(row, status)))) return;
      if (isDue(table.number(row, date), "passed", book.today)) tell({ code: "reviewPassed", row, column: date });
      if (table.value(row, date) === null) tell({ code: "reviewMissing", row, column: date });
    },
  } : undefined,
};
