import type { Maker } from "./maker";

/** Dates within the plan's period. */
export const period: Maker<"period"> = ({ columns }, table, { period: plan }) => plan ? {
  each: "row",
  look(row, tell) {
    for (const column of columns) {
      const date = table.number(row, column);
      if (date !== undefined && (date < plan.first || date >= plan.last + 1)) tell({ code: "outsidePeriod", row, column });
    }
  },
} : undefined;
