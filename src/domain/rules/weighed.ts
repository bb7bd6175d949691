import { isWeighed } from "../indicators/aggregate";
import type { RuleDefinition } from "./definition";
import { aggregationWatched } from "./silent";

/**
 * A value without numerator or denominator, of an indicator of which the mean is weighed by them. Where others gave both it does not
 * count; where nobody did, all values count alike until somebody does.
 */
export const weighed: RuleDefinition<"weighed", "weightMissing" | "weightIgnored"> = {
  finds: {
    weightMissing: { severity: "warning" },
    weightIgnored: { severity: "warning" },
  },
  // How the indicator is computed, who delivers it and whether the quarter has passed stand on other sheets: too slow for every cell.
  signals: undefined,
  make: ({ indicator, quarter, value, numerator, denominator }, table, book) => table.has(indicator, quarter, value, numerator, denominator) ? {
    each: "group",
    members: [{ table, columns: [indicator, quarter] }],
    also: aggregationWatched,
    look(rows, tell) {
      const lacking = rows.flatMap((row) => {
        const column = table.number(row, value) === undefined ? undefined : [numerator, denominator].find((one) => table.value(row, one) === null);
        return column === undefined ? [] : [{ row, column }];
      });
      if (!lacking[0]) return;
      const [indicators, found] = [book.table("indicators"), book.names("indicators")?.row(table.text(lacking[0].row, indicator))];
      if (!indicators || !found || book.list("aggregation")?.idOf(indicators.value(found, "aggregation")) !== "weighted") return;
      const others = rows.filter((row) => isWeighed({ numerator: table.number(row, numerator), denominator: table.number(row, denominator) })).length;
      for (const one of lacking) tell({ code: others > 0 ? "weightIgnored" : "weightMissing", ...one, ...(others > 0 ? { details: { count: others } } : {}) });
    },
  } : undefined,
};
