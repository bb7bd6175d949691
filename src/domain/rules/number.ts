import { readNumber } from "../reading/number";
import type { RuleDefinition } from "./definition";

/** A real number within its bounds. A text that can only be one number can be mended. */
export const number: RuleDefinition<"number", "numberText" | "notNumber" | "numberRange" | "progressRange"> = {
  finds: {
    numberText: { severity: "error", isRefused: true },
    notNumber: { severity: "error", isRefused: true },
    numberRange: { severity: "error", isRefused: true },
    progressRange: { severity: "error", isRefused: true },
  },
  signals: undefined,
  make: ({ column, min, progress }, table, book) => table.has(column) ? {
    each: "row",
    look(row, tell) {
      const value = table.value(row, column);
      if (value === null) return;
      if (typeof value === "number") {
        if (progress && (value < 0 || value > 1)) tell({ code: "progressRange", row, column });
        else if (min !== undefined && value < min) tell({ code: "numberRange", row, column, details: { min } });
        return;
      }
      const read = typeof value === "string" ? readNumber(value, book.language, progress ? "fraction" : "number") : undefined;
      if (!read) tell({ code: "notNumber", row, column });
      else tell({ code: "numberText", row, column, ...(read.sure ? { fix: { kind: "number", value: read.value } as const } : {}) });
    },
  } : undefined,
};
