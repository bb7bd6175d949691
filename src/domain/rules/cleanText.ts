import { earliestDay, latestDay } from "./date";
import { beginsAsFormula, cleaned, holdsInvisible } from "../reading/cleaned";
import type { RuleDefinition } from "./definition";

/** What comes along with pasting and nobody sees, and a first character that Excel may take for a formula. */
export const cleanText: RuleDefinition<"cleanText", "spacesOutside" | "invisible" | "lineBreak" | "formulaSign" | "dashFirst" | "becameDay"> = {
  finds: {
    becameDay: { severity: "warning" },
    spacesOutside: { severity: "tip" },
    invisible: { severity: "warning" },
    lineBreak: { severity: "tip" },
    formulaSign: { severity: "warning" },
    dashFirst: { severity: "tip" },
  },
  // Excel takes one validation a cell, which the length has; what cannot be seen no colour explains.
  signals: undefined,
  make: ({ column, oneLine }, table, book) => table.has(column) ? {
    each: "row",
    look(row, tell) {
      const text = table.value(row, column);
      // Cells for text keep it (workbook/styles), but not what is typed right below a table, pasted, or typed in a workbook of before. What was typed nobody knows any more.
      if (typeof text === "number" && isDay(text + book.lag)) tell({ code: "becameDay", row, column });
      if (typeof text !== "string") return;
      if (holdsInvisible(text)) tell({ code: "invisible", row, column, fix: { kind: "invisible", value: cleaned(text) } });
      else if (text !== text.trim()) tell({ code: "spacesOutside", row, column, fix: { kind: "spaces", value: text.trim() } });
      if (oneLine && /[\r\n]/.test(text.trim())) tell({ code: "lineBreak", row, column });
      // It is text as it stands, and a formula once somebody opens the cell and presses Enter. A longer dash looks the same and is none.
      if (!beginsAsFormula(text)) return;
      if (/^\s*-\s/.test(text)) tell({ code: "dashFirst", row, column, fix: { kind: "spelling", value: text.replace("-", "–") } });
      else tell({ code: "formulaSign", row, column });
    },
  } : undefined,
};

/** Whether a number is what Excel makes of "maart 2026" or "1-2": a whole day of these years. Nobody types such a number for a text. */
function isDay(number: number): boolean {
  return Number.isInteger(number) && earliestDay <= number && number <= latestDay;
}
