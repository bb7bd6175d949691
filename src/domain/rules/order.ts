import type { RuleDefinition } from "./definition";

/** Two dates of a row in their order. */
export const order: RuleDefinition<"order", "endBeforeStart"> = {
  finds: {
    endBeforeStart: { severity: "error", isRefused: true, isShown: true },
  },
  signals: ({ from, to }) => [{
    column: to, look: "bad",
    when: ({ cell }) => `=AND(ISNUMBER(${cell(from)}),ISNUMBER(${cell(to)}),${cell(to)}<${cell(from)})`,
  }],
  make: ({ from, to }, table) => table.has(from, to) ? {
    each: "row",
    look(row, tell) {
      const [first, last] = [table.number(row, from), table.number(row, to)];
      if (first !== undefined && last !== undefined && last < first) tell({ code: "endBeforeStart", row, column: to, details: { from: table.heading(from) } });
    },
  } : undefined,
};
