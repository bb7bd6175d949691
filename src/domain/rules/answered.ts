import { isDue } from "../indicators/due";
import type { Frequency } from "../network";
import type { RuleDefinition } from "./definition";
import { passed, quarterStates, statesWatched } from "./quarterStates";
import { aggregationWatched, silentRows } from "./silent";

/**
 * A row that says nothing, in a quarter that has passed or was closed, of an indicator that is due in it.
 * While a quarter is open, its own deadline says whether that is late.
 */
export const answered: RuleDefinition<"answered", "valueMissing"> = {
  finds: {
    valueMissing: { severity: "warning" },
  },
  // How the indicator is computed, who delivers it and whether the quarter has passed stand on other sheets: too slow for every cell.
  signals: undefined,
  make: ({ quarter, ...columns }, table, book) => {
    const { indicator, value, numerator, denominator, blank } = columns;
    if (!table.has(indicator, quarter, value, numerator, denominator, blank)) return undefined;
    const isSilent = silentRows(table, book, columns);
    const [stateOf, isPassed] = [quarterStates(book), passed(book)];
    return {
      each: "row",
      also: [...aggregationWatched, { table: "indicators", column: "frequency" }, ...statesWatched],
      look(row, tell) {
        if (!isSilent(row)) return;
        const moment = table.text(row, quarter);
        const state = stateOf?.(moment);
        if (state === "open" || (state !== "closed" && !isPassed(moment))) return;
        const [indicators, found] = [book.table("indicators"), book.names("indicators")?.row(table.text(row, indicator))];
        if (!indicators || !found) return;
        const frequency = book.list("frequency")?.idOf(indicators.value(found, "frequency")) as Frequency | undefined;
        if (isDue(moment, frequency)) tell({ code: "valueMissing", row, column: value, details: { blank: table.heading(blank) } });
      },
    };
  },
};
