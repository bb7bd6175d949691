import type { RuleDefinition } from "./definition";

/** A value, and a reason for having none: one of the two is not true. The figures count the value. */
export const valueOrReason: RuleDefinition<"valueOrReason", "valueAndReason"> = {
  finds: {
    valueAndReason: { severity: "warning", isShown: true },
  },
  signals: ({ value, blank }) => [{
    column: blank, look: "warn", when: ({ cell }) => `=AND(${cell(value)}<>"",${cell(blank)}<>"")`,
  }],
  make: ({ value, blank }, table) => table.has(value, blank) ? {
    each: "row",
    look(row, tell) {
      if (table.value(row, blank) !== null && table.value(row, value) !== null) tell({ code: "valueAndReason", row, column: blank });
    },
  } : undefined,
};
