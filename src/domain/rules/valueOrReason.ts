import type { Maker } from "./maker";

/** A value, and a reason for having none: one of the two is not true. The figures count the value. */
export const valueOrReason: Maker<"valueOrReason"> = ({ value, blank }, table) => table.has(value, blank) ? {
  each: "row",
  look(row, tell) {
    if (table.value(row, blank) !== null && table.value(row, value) !== null) tell({ code: "valueAndReason", row, column: blank });
  },
} : undefined;
