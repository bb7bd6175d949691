import type { RuleDefinition } from "./definition";

/** A text that is longer than its column takes; characters are counted as Excel counts them. */
export const length: RuleDefinition<"length", "textLong"> = {
  finds: {
    textLong: { severity: "error", isRefused: true },
  },
  signals: undefined,
  make: ({ column, max }, table) => table.has(column) ? {
    each: "row",
    look(row, tell) {
      const text = table.value(row, column);
      if (typeof text === "string" && text.length > max) tell({ code: "textLong", row, column, details: { length: text.length, max } });
    },
  } : undefined,
};
