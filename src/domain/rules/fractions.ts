import { fractionAmong } from "../reading/expectedRange";
import type { RuleDefinition } from "./definition";

/**
 * Percentages that were typed as fractions. All of them, while the target or the baseline is no fraction: 0.35 beside a target of 60 was
 * probably meant as 35. Or some, where others of the indicator are no fractions, whoever delivered them. Judged over all values of the
 * indicator together, because one value of 0.35 % can be right; a zero says nothing.
 */
export const fractions: RuleDefinition<"fractions", "fractionTyped" | "fractionMixed"> = {
  finds: {
    fractionTyped: { severity: "warning" },
    fractionMixed: { severity: "warning" },
  },
  // Judged over all values of an indicator together.
  signals: undefined,
  make: ({ indicator, value }, table, book) => table.has(indicator, value) ? {
    each: "group",
    members: [{ table, columns: [indicator] }],
    also: (["name", "kind", "baseline", "target"] as const).map((column) => ({ table: "indicators", column })),
    look(rows, tell) {
      const filled = rows.flatMap((row) => { const number = table.number(row, value) ?? 0; return number === 0 ? [] : [{ row, number }]; });
      const [first] = filled;
      if (!first || filled.every(({ number }) => Math.abs(number) > 1)) return;
      const [indicators, found] = [book.table("indicators"), book.names("indicators")?.row(table.text(first.row, indicator))];
      if (!indicators || !found || book.list("indicatorKind")?.idOf(indicators.value(found, "kind")) !== "percentage") return;
      const aims = [indicators.number(found, "target"), indicators.number(found, "baseline")].filter((aim) => aim !== undefined);
      if (filled.every(({ number }) => Math.abs(number) <= 1)) {
        if (aims.some((aim) => Math.abs(aim) > 1)) for (const { row } of filled) tell({ code: "fractionTyped", row, column: value });
        return;
      }
      const isSlip = fractionAmong([...filled.map(({ number }) => number), ...aims]);
      for (const { row, number } of filled) if (isSlip(number)) tell({ code: "fractionMixed", row, column: value });
    },
  } : undefined,
};
