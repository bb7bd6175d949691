import type { Language } from "../../messages";
import type { CheckedRow } from "../checked";
import { sameName } from "../names";
import { countedAs as numberOf, isValueWord } from "../reading/countedAs";
import type { RuleDefinition } from "./definition";

/** Whoever opens the workbook has an Excel in either language. */
const languages: readonly Language[] = ["nl", "en"];

/**
 * Names that Excel takes for one number in its sums ("7" and "007", "1-2" and "1/2"), so that each gets the figures of both; and names that
 * are no text to it ("WAAR", "#N/A"), which get none. A name that is a number alone, as 113, is fine: it is found as it is.
 */
export const countedAs: RuleDefinition<"countedAs", "nameCountedAs" | "nameNoText"> = {
  finds: {
    nameCountedAs: { severity: "error" },
    nameNoText: { severity: "error" },
  },
  // Excel takes one validation a cell, which `unique` has.
  signals: undefined,
  make: ({ column }, table) => table.has(column) ? {
    each: "book",
    watches: [table.key],
    look(tell) {
      const told = new Set<CheckedRow>();
      for (const language of languages) {
        const seen = new Map<number, CheckedRow[]>();
        for (const row of table.rows) {
          const name = table.text(row, column);
          // Most names begin with a letter.
          const number = /^[\d+,.-]/.test(name) ? numberOf(name, language) : undefined;
          const same = number === undefined ? undefined : seen.get(number);
          if (same) same.push(row);
          else if (number !== undefined) seen.set(number, [row]);
        }
        for (const rows of seen.values()) {
          const [first] = rows;
          const other = first && rows.find((row) => sameName(table.text(row, column)) !== sameName(table.text(first, column)));
          if (!first || !other) continue;
          for (const row of rows) {
            if (!told.has(row)) tell({ code: "nameCountedAs", row, column, details: { other: table.cell(sameName(table.text(row, column)) === sameName(table.text(first, column)) ? other : first, column) } });
            told.add(row);
          }
        }
      }
      for (const row of table.rows) if (isValueWord(table.text(row, column))) tell({ code: "nameNoText", row, column });
    },
  } : undefined,
};
