import { serial } from "../quarter";
import { readDate } from "../reading/date";
import type { RuleDefinition } from "./definition";

/** An earlier or later date in a running plan is a slip: a year of two digits, or a workbook that counted from 1904. */
export const earliestDay = serial(2000, 1, 1);
export const latestDay = serial(2099, 12, 31);

/** A real date, and not a text that looks like one. */
export const date: RuleDefinition<"date", "dateText" | "notDate" | "dateRange"> = {
  finds: {
    dateText: { severity: "error", isRefused: true },
    notDate: { severity: "error", isRefused: true },
    dateRange: { severity: "warning", isRefused: true },
  },
  signals: undefined,
  make: ({ column }, table, book) => table.has(column) ? {
    each: "row",
    look(row, tell) {
      const value = table.value(row, column);
      if (value === null) return;
      if (typeof value === "number") {
        if (value + book.lag < earliestDay || value + book.lag >= latestDay + 1) tell({ code: "dateRange", row, column });
        return;
      }
      const read = typeof value === "string" ? readDate(value, book.language) : undefined;
      if (!read) tell({ code: "notDate", row, column });
      else tell({ code: "dateText", row, column, ...(read.sure ? { fix: { kind: "date", value: read.serial - book.lag } as const } : {}) });
    },
  } : undefined,
};
