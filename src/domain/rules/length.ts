import type { Maker } from "./maker";

/** A text that is longer than its column takes; characters are counted as Excel counts them. */
export const length: Maker<"length"> = ({ column, max }, table) => table.has(column) ? {
  each: "row",
  look(row, tell) {
    const text = table.value(row, column);
    if (typeof text === "string" && text.length > max) tell({ code: "textLong", row, column, details: { length: text.length, max } });
  },
} : undefined;
