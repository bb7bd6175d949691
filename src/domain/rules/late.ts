import { dueFormula, isDue } from "../signals/decision";
import type { RuleDefinition } from "./definition";
import { notIn } from "./signal";

/** An end date that has passed, or soon will, while the status says that there is work to do. The day itself is not late. */
export const late: RuleDefinition<"late", "late" | "soonLate"> = {
  finds: {
    late: { severity: "warning", isShown: true },
    soonLate: { severity: "tip", isShown: true },
  },
  signals: ({ end, status, list, closed, soonDays }) => ([["bad", "passed"], ["warn", { within: soonDays }]] as const).map(([look, due]) => (
    { column: end, look, when: (words) => `=AND(ISNUMBER(${words.cell(end)}),${dueFormula(words.cell(end), due)},${notIn(words, status, list, closed)})` }
  )),
  make: ({ end, status, list, closed, soonDays }, table, book) => table.has(end, status) ? {
    each: "row",
    look(row, tell) {
      const date = table.number(row, end);
      const statuses = book.list(list);
      if (date === undefined || closed.includes(statuses?.idOf(table.value(row, status)) ?? "")) return;
      const done = statuses?.values.find(({ id }) => id === closed[0])?.text ?? "";
      if (isDue(date, "passed", book.today)) tell({ code: "late", row, column: end, details: { done } });
      else if (isDue(date, { within: soonDays }, book.today)) tell({ code: "soonLate", row, column: end, details: { days: soonDays } });
    },
  } : undefined,
};
