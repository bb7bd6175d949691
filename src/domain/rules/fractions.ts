import type { RuleDefinition } from "./definition";

/**
 * Percentages of which every value is a fraction while the target or the baseline is no fraction: 0.35 beside a target of 60 was probably
 * meant as 35. Judged over all values of the indicator together, because one value of 0.35 % can be right; a zero says nothing.
 */
export const fractions: RuleDefinition<"fractions", "fractionTyped"> = {
  finds: {
    fractionTyped: { severity: "warning" },
  },
  // Judged over all values of an indicator together.
  signals: undefined,
  make: ({ indicator, value }, table, book) => table.has(indicator, value) ? {
    each: "group",
    members: [{ table, columns: [indicator] }],
    also: (["name", "kind", "baseline", "target"] as const).map((column) => ({ table: "indicators", column })),
    look(rows, tell) {
      const filled = rows.filter((row) => (table.number(row, value) ?? 0) !== 0);
      const [first] = filled;
      if (!first || filled.some((row) => Math.abs(table.number(row, value) ?? 0) > 1)) return;
      const [indicators, found] = [book.table("indicators"), book.names("indicators")?.row(table.text(first, indicator))];
      if (!indicators || !found || book.list("indicatorKind")?.idOf(indicators.value(found, "kind")) !== "percentage") return;
      if (![indicators.number(found, "target"), indicators.number(found, "baseline")].some((aim) => aim !== undefined && Math.abs(aim) > 1)) return;
      for (const row of filled) tell({ code: "fractionTyped", row, column: value });
    },
  } : undefined,
};
