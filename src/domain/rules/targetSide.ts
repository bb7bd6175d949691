import type { Direction } from "../network";
import type { RuleDefinition } from "./definition";
import type { RuleSignal } from "./signal";

/** A target that is worse than the baseline, by the indicator's own direction. Within a band there is no wrong side. */
export const targetSide: RuleDefinition<"targetSide", "targetSide"> = {
  finds: {
    targetSide: { severity: "warning", isShown: true },
  },
  signals: ({ baseline, target, direction, list }) => {
    const wrong = (way: Direction, sign: "<" | ">"): RuleSignal => ({
      column: target, look: "warn",
      when: ({ cell, item }) => `=AND(ISNUMBER(${cell(baseline)}),ISNUMBER(${cell(target)}),${cell(direction)}=${item(list, way)},${cell(target)}${sign}${cell(baseline)})`,
    });
    return [wrong("higher", "<"), wrong("lower", ">")];
  },
  make: ({ baseline, target, direction, list }, table, book) => table.has(baseline, target, direction) ? {
    each: "row",
    look(row, tell) {
      const [from, to] = [table.number(row, baseline), table.number(row, target)];
      if (from === undefined || to === undefined) return;
      const way = book.list(list)?.find(table.text(row, direction));
      const wrong = (way?.id === "higher" && to < from) || (way?.id === "lower" && to > from);
      if (way && wrong) tell({ code: "targetSide", row, column: target, details: { direction: way.text } });
    },
  } : undefined,
};
