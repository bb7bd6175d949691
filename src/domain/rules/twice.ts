import type { CheckedRow } from "../checked";
import type { RuleDefinition } from "./definition";
import type { RuleOf } from "../schema/rule";

/** Rows that say the same. Each of them is told, so that people choose which one stays. */
export const twice: RuleDefinition<"twice", RuleOf<"twice">["code"]> = {
  finds: {
    actionTwice: { severity: "warning" },
    measurementTwice: { severity: "error" },
  },
  // Every row against every other is too slow for a cell.
  signals: undefined,
  make: ({ columns, partly, code }, table, book) => table.has(...columns) ? {
    each: "group",
    // The last column is compared within the group, which other rules then share.
    members: [{ table, columns: columns.slice(0, -1), partly }],
    look(rows, tell) {
      if (rows.length < 2) return;
      const last = columns.at(-1) ?? "";
      const seen = new Map<string, CheckedRow[]>();
      for (const row of rows) {
        const key = book.same(table.text(row, last));
        const twins = seen.get(key);
        if (twins) twins.push(row);
        else if (partly || key !== "") seen.set(key, [row]);
      }
      if (seen.size === rows.length) return;
      for (const twins of seen.values()) if (twins.length > 1) for (const row of twins) tell({ code, row, column: columns[0] });
    },
  } : undefined,
};
