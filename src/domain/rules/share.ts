import type { RuleDefinition } from "./definition";
import { indicatorKind } from "./signal";

/** A part that is more than the whole, of an indicator that is a percentage: with an average the numerator may be the larger. */
export const share: RuleDefinition<"share", "numeratorAbove"> = {
  finds: {
    numeratorAbove: { severity: "error", isShown: true },
  },
  signals: ({ indicator, numerator, denominator }) => [{
    column: numerator, look: "bad",
    when: (words) => {
      const [part, whole] = [words.cell(numerator), words.cell(denominator)];
      return `=AND(ISNUMBER(${part}),ISNUMBER(${whole}),${indicatorKind(words, indicator)}=${words.item("indicatorKind", "percentage")},${part}>${whole})`;
    },
  }],
  make: ({ indicator, numerator, denominator }, table, book) => table.has(indicator, numerator, denominator) ? {
    each: "row",
    also: [{ table: "indicators", column: "name" }, { table: "indicators", column: "kind" }],
    look(row, tell) {
      const [part, whole] = [table.number(row, numerator), table.number(row, denominator)];
      if (part === undefined || whole === undefined || part <= whole) return;
      const [indicators, found] = [book.table("indicators"), book.names("indicators")?.row(table.text(row, indicator))];
      if (!indicators || !found || book.list("indicatorKind")?.idOf(indicators.value(found, "kind")) !== "percentage") return;
      tell({ code: "numeratorAbove", row, column: numerator, details: { denominator: table.heading(denominator) } });
    },
  } : undefined,
};
