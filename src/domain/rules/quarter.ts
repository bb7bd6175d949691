import { readAnyQuarter } from "../reading/anyQuarter";
import { writeQuarter } from "../quarter";
import type { RuleDefinition } from "./definition";

/** A quarter as the workbook writes it, "2026-K1", and one of the plan. Where the plan's list is lost, any quarter will do. */
export const quarter: RuleDefinition<"quarter", "quarterNotation" | "quarterOutside" | "quarterUnknown"> = {
  finds: {
    quarterNotation: { severity: "error", isRefused: true },
    quarterOutside: { severity: "error", isRefused: true },
    quarterUnknown: { severity: "error", isRefused: true },
  },
  signals: undefined,
  make: ({ column, list }, table, book) => {
    if (!table.has(column)) return undefined;
    const known = book.list(list);
    const [first, last] = [known?.values[0]?.text ?? "", known?.values.at(-1)?.text ?? ""];
    return {
      each: "row",
      look(row, tell) {
        const value = table.value(row, column);
        if (value === null || known?.has(String(value))) return;
        const read = readAnyQuarter(String(value));
        const exact = read && writeQuarter(read);
        if (exact === undefined) tell({ code: "quarterUnknown", row, column });
        else if (known && first !== "" && !known.has(exact)) tell({ code: "quarterOutside", row, column, details: { first, last } });
        else if (exact !== value) tell({ code: "quarterNotation", row, column, details: { value: exact }, fix: { kind: "quarter", value: exact } });
      },
    };
  },
};
