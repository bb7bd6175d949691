import type { Maker } from "./maker";

/** A target that is worse than the baseline, by the indicator's own direction. Within a band there is no wrong side. */
export const targetSide: Maker<"targetSide"> = ({ baseline, target, direction, list }, table, book) => table.has(baseline, target, direction) ? {
  each: "row",
  look(row, tell) {
    const [from, to] = [table.number(row, baseline), table.number(row, target)];
    if (from === undefined || to === undefined) return;
    const way = book.list(list)?.find(table.text(row, direction));
    const wrong = (way?.id === "higher" && to < from) || (way?.id === "lower" && to > from);
    if (way && wrong) tell({ code: "targetSide", row, column: target, details: { direction: way.text } });
  },
} : undefined;
