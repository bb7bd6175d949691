import { yearOf } from "../quarter";
import type { PersonalCode } from "../privacy/codes";
import { personalDataInCell } from "../privacy/personal";
import type { RuleDefinition } from "./definition";

/** Nothing about clients and families: a workbook travels. The finding says what it looks like and never what stood there. */
export const personal: RuleDefinition<"personal", PersonalCode> = {
  finds: {
    bsn: { severity: "error" },
    birthDate: { severity: "error" },
    privateMail: { severity: "warning" },
    privatePhone: { severity: "warning" },
    homeAddress: { severity: "warning" },
    caseWords: { severity: "warning" },
  },
  // A formula knows no persons, and a colour would point them out to whoever gets the workbook.
  signals: undefined,
  make: ({ column, contact }, table, book) => {
    if (!table.has(column)) return undefined;
    const planYear = yearOf((book.period?.first ?? book.today) + book.lag);
    return {
      each: "row",
      look(row, tell) {
        const value = table.value(row, column);
        if (typeof value !== "number" && typeof value !== "string") return;
        for (const code of personalDataInCell(value, contact ? "contact" : "text", planYear)) tell({ code, row, column });
      },
    };
  },
};
