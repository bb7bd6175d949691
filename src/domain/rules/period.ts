import type { RuleDefinition } from "./definition";
import type { RuleSignal } from "./signal";

/** Dates within the plan's period. */
export const period: RuleDefinition<"period", "outsidePeriod"> = {
  finds: {
    outsidePeriod: { severity: "warning", isShown: true },
  },
  signals: ({ columns }) => columns.flatMap((column): RuleSignal[] => [
    { column, look: "warn", when: ({ cell, list }) => `=AND(ISNUMBER(${cell(column)}),${cell(column)}<${monthOf(first(list("quarter")), -2)})` },
    { column, look: "warn", when: ({ cell, list }) => `=AND(ISNUMBER(${cell(column)}),${cell(column)}>=${monthOf(last(list("quarter")), 1)})` },
  ]),
  make: ({ columns }, table, { period: plan }) => plan ? {
    each: "row",
    look(row, tell) {
      for (const column of columns) {
        const date = table.number(row, column);
        if (date !== undefined && (date < plan.first || date >= plan.last + 1)) tell({ code: "outsidePeriod", row, column });
      }
    },
  } : undefined,
};

/** The first and the last quarter of the plan: "2026-K1". */
const first = (quarters: string) => `INDEX(${quarters},1)`;
const last = (quarters: string) => `INDEX(${quarters},ROWS(${quarters}))`;

/** The first day of a month, so many months after the last month of the quarter. */
function monthOf(quarter: string, months: number): string {
  return `DATE(LEFT(${quarter},4),3*RIGHT(${quarter})${months < 0 ? months : `+${months}`},1)`;
}
