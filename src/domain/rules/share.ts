import type { RuleDefinition } from "./definition";
import { indicatorKind } from "./signal";

/**
 * A part that is more than the whole, of an indicator that is a percentage: with an average the numerator may be the larger. And a value
 * out of nobody, which is none: it does not count, so that it is said.
 */
export const share: RuleDefinition<"share", "numeratorAbove" | "shareOfNone"> = {
  finds: {
    numeratorAbove: { severity: "error", isShown: true },
    shareOfNone: { severity: "warning" },
  },
  signals: ({ indicator, numerator, denominator }) => [{
    column: numerator, look: "bad",
    when: (words) => {
      const [part, whole] = [words.cell(numerator), words.cell(denominator)];
      return `=AND(ISNUMBER(${part}),ISNUMBER(${whole}),${indicatorKind(words, indicator)}=${words.item("indicatorKind", "percentage")},${part}>${whole})`;
    },
  }],
  make: ({ indicator, value, numerator, denominator, blank }, table, book) => table.has(indicator, value, numerator, denominator, blank) ? {
    each: "row",
    also: [{ table: "indicators", column: "name" }, { table: "indicators", column: "kind" }, { table: "indicators", column: "aggregation" }],
    look(row, tell) {
      const [part, whole] = [table.number(row, numerator), table.number(row, denominator)];
      const isOfNone = whole === 0 && !(part !== undefined && part > 0) && table.value(row, value) !== null;
      if (!isOfNone && (part === undefined || whole === undefined || part <= whole)) return;
      const [indicators, found] = [book.table("indicators"), book.names("indicators")?.row(table.text(row, indicator))];
      if (!indicators || !found) return;
      const isPercentage = book.list("indicatorKind")?.idOf(indicators.value(found, "kind")) === "percentage";
      if (isOfNone && (isPercentage || book.list("aggregation")?.idOf(indicators.value(found, "aggregation")) === "weighted")) {
        tell({ code: "shareOfNone", row, column: value, details: { denominator: table.heading(denominator), blank: table.heading(blank) } });
      }
      if (isOfNone || !isPercentage) return;
      tell({ code: "numeratorAbove", row, column: numerator, details: { denominator: table.heading(denominator) } });
    },
  } : undefined,
};
