import { yearOf } from "../quarter";
import { passesElevenTest } from "../privacy/bsn";
import { personalDataIn } from "../privacy/personal";
import type { Maker } from "./maker";

/** Nothing about clients and families: a workbook travels. The finding says what it looks like and never what stood there. */
export const personal: Maker<"personal"> = ({ column, contact }, table, book) => {
  if (!table.has(column)) return undefined;
  const planYear = yearOf((book.period?.first ?? book.today) + book.lag);
  return {
    each: "row",
    look(row, tell) {
      const value = table.value(row, column);
      if (typeof value === "number") {
        if (isLong(value) && passesElevenTest(String(value))) tell({ code: "bsn", row, column });
      } else if (typeof value === "string") {
        for (const code of personalDataIn(value, contact ? "contact" : "text", planYear)) tell({ code, row, column });
      }
    },
  };
};

/** Eight or nine digits: no count, score or date of a care network is that large. */
function isLong(value: number): boolean {
  return Number.isInteger(value) && value >= 1e7 && value < 1e9;
}
