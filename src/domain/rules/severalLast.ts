import type { RuleDefinition } from "./definition";
import { aggregationWatched } from "./silent";

/** More than one value in a quarter of an indicator of which the latest counts: nobody can tell which came last. */
export const severalLast: RuleDefinition<"severalLast", "severalLast"> = {
  finds: {
    severalLast: { severity: "warning" },
  },
  // How an indicator comes to one value stands on another sheet, and the other values in other rows: too slow for every cell.
  signals: undefined,
  make: ({ indicator, quarter, value }, table, book) => table.has(indicator, quarter, value) ? {
    each: "group",
    members: [{ table, columns: [indicator, quarter] }],
    also: aggregationWatched,
    look(rows, tell) {
      const valued = rows.filter((row) => table.number(row, value) !== undefined);
      if (valued.length < 2 || !valued[0]) return;
      const [indicators, found] = [book.table("indicators"), book.names("indicators")?.row(table.text(valued[0], indicator))];
      if (!indicators || !found || book.list("aggregation")?.idOf(indicators.value(found, "aggregation")) !== "last") return;
      for (const row of valued) tell({ code: "severalLast", row, column: value, details: { count: valued.length } });
    },
  } : undefined,
};
