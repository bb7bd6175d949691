import { sameName } from "../names";
import type { RuleDefinition } from "./definition";
import { aggregationWatched, silentRows } from "./silent";

/** What answers a measurement. */
const answer = { indicator: "indicator", value: "value", numerator: "numerator", denominator: "denominator", blank: "blank" } as const;

/** A quarter against its rows of measurements: rows before it was opened, no deadline, and a deadline that has passed while figures are missing. */
export const quarterLife: RuleDefinition<"quarterLife", "quarterNotOpened" | "deadlineMissing" | "deliveriesLate"> = {
  finds: {
    quarterNotOpened: { severity: "tip" },
    deadlineMissing: { severity: "open" },
    deliveriesLate: { severity: "warning" },
  },
  // What was recorded stands on other sheets, which nobody sees; how a quarter stands its own columns show.
  signals: undefined,
  make: ({ quarter, state, list, deadline, measured }, table, book) => {
    const rowsOf = book.table("measurements");
    if (!rowsOf?.has(measured, "organisation", ...Object.values(answer)) || !table.has(quarter, state, deadline)) return undefined;
    const isSilent = silentRows(rowsOf, book, answer);
    return {
      each: "group",
      members: [{ table, columns: [quarter] }, { table: rowsOf, columns: [measured] }],
      also: aggregationWatched,
      look(rows, tell, others) {
        for (const row of rows) {
          const is = book.list(list)?.idOf(table.value(row, state));
          if (is === "planned" && others.length > 0) tell({ code: "quarterNotOpened", row, column: state, details: { count: others.length } });
          if (is !== "open") continue;
          const day = table.number(row, deadline);
          if (day === undefined) tell({ code: "deadlineMissing", row, column: deadline });
          if (day === undefined || day >= book.today) continue;
          const late = new Set(others.filter(isSilent).map((one) => sameName(rowsOf.text(one, "organisation"))));
          if (late.size > 0) tell({ code: "deliveriesLate", row, column: deadline, details: { count: late.size } });
        }
      },
    };
  },
};
