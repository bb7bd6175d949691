import type { IndicatorKind } from "../network";
import { unfit } from "./kind";
import type { RuleDefinition } from "./definition";
import type { RuleSignal } from "./signal";

/** Baseline and target against the kind of their own indicator. Of a count they may be a mean over organisations, and need not be whole. */
export const ownKind: RuleDefinition<"ownKind", "percentageRange" | "scoreRange" | "valueNegative"> = {
  finds: {
    percentageRange: { severity: "error", isShown: true },
    scoreRange: { severity: "error", isShown: true },
    valueNegative: { severity: "error", isShown: true },
  },
  signals: ({ columns, kind, list }) => columns.flatMap((column) => {
    const unless = (kinds: readonly IndicatorKind[], test: (value: string) => string): RuleSignal => ({
      column, look: "bad",
      when: ({ cell, item }) => `=AND(ISNUMBER(${cell(column)}),OR(${kinds.map((one) => `${cell(kind)}=${item(list, one)}`).join(",")}),${test(cell(column))})`,
    });
    return [
      unless(["percentage"], (cell) => `OR(${cell}<0,${cell}>100)`),
      unless(["score"], (cell) => `OR(${cell}<1,${cell}>10)`),
      unless(["count", "days"], (cell) => `${cell}<0`),
    ];
  }),
  make: ({ columns, kind, list }, table, book) => table.has(kind, ...columns) ? {
    each: "row",
    look(row, tell) {
      for (const column of columns) {
        const number = table.number(row, column);
        const code = number === undefined ? undefined : unfit(number, book.list(list)?.idOf(table.value(row, kind)));
        if (code && code !== "countWhole") tell({ code, row, column });
      }
    },
  } : undefined,
};
