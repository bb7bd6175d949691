import type { CheckedRow } from "../checked";
import type { RuleDefinition } from "./definition";

/**
 * Names of rows that differ in punctuation alone, so that they may be one party or indicator twice (“G.G.D. Noord”, “GGD Noord”). A tip
 * and never more: spelling suggests, it does not decide. What differs in capitals, accents or spaces is told by `unique`.
 */
export const alike: RuleDefinition<"alike", "nameAlike"> = {
  finds: {
    nameAlike: { severity: "tip" },
  },
  // Excel takes one validation a cell, which `unique` has.
  signals: undefined,
  make: ({ column }, table, { same }) => table.has(column) ? {
    each: "group",
    members: [{ table, columns: [column], by: "looks" }],
    look(rows, tell) {
      // A row is told of the first that has another name: of the first row's, or of the first after it that differs from that.
      const nameOf = (row: CheckedRow) => same(table.text(row, column));
      const [first] = rows;
      const second = first && rows.find((row) => nameOf(row) !== nameOf(first));
      if (!first || !second) return;
      for (const row of rows) {
        const other = nameOf(row) === nameOf(first) ? second : first;
        tell({ code: "nameAlike", row, column, details: { other: table.cell(other, column) } });
      }
    },
  } : undefined,
};
