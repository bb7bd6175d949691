import type { Maker } from "./maker";

/** Two dates of a row in their order. */
export const order: Maker<"order"> = ({ from, to }, table) => table.has(from, to) ? {
  each: "row",
  look(row, tell) {
    const [first, last] = [table.number(row, from), table.number(row, to)];
    if (first !== undefined && last !== undefined && last < first) tell({ code: "endBeforeStart", row, column: to, details: { from: table.heading(from) } });
  },
} : undefined;
