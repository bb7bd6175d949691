import type { IndicatorKind } from "../network";
import type { RuleDefinition } from "./definition";
import { indicatorKind, type RuleSignal } from "./signal";

/** What a number cannot be. */
type Unfit = "percentageRange" | "scoreRange" | "countWhole" | "valueNegative";

/** A measured value against the kind of its indicator. */
export const kind: RuleDefinition<"kind", Unfit> = {
  finds: {
    percentageRange: { severity: "error", isShown: true },
    scoreRange: { severity: "error", isShown: true },
    countWhole: { severity: "error", isShown: true },
    valueNegative: { severity: "error", isShown: true },
  },
  signals: ({ indicator, value }) => {
    const unless = (kind: IndicatorKind, test: (value: string) => string): RuleSignal => ({
      column: value, look: "bad",
      when: (words) => `=AND(ISNUMBER(${words.cell(value)}),${indicatorKind(words, indicator)}=${words.item("indicatorKind", kind)},${test(words.cell(value))})`,
    });
    return [
      unless("percentage", (cell) => `OR(${cell}<0,${cell}>100)`),
      unless("score", (cell) => `OR(${cell}<1,${cell}>10)`),
      unless("count", (cell) => `OR(${cell}<0,${cell}<>INT(${cell}))`),
      unless("days", (cell) => `${cell}<0`),
    ];
  },
  make: ({ indicator, value }, table, book) => table.has(indicator, value) ? {
    each: "row",
    also: [{ table: "indicators", column: "name" }, { table: "indicators", column: "kind" }],
    look(row, tell) {
      const number = table.number(row, value);
      const indicators = book.table("indicators");
      const found = number === undefined ? undefined : book.names("indicators")?.row(table.text(row, indicator));
      if (number === undefined || !indicators || !found) return;
      const code = unfit(number, book.list("indicatorKind")?.idOf(indicators.value(found, "kind")));
      if (code) tell({ code, row, column: value });
    },
  } : undefined,
};

/** What keeps a number from being a value of an indicator of that kind (by its id). */
export function unfit(value: number, kindOfIndicator: string | undefined): Unfit | undefined {
  switch (kindOfIndicator) {
    case "percentage": return value < 0 || value > 100 ? "percentageRange" : undefined;
    case "score": return value < 1 || value > 10 ? "scoreRange" : undefined;
    case "count": return value < 0 ? "valueNegative" : Number.isInteger(value) ? undefined : "countWhole";
    case "days": return value < 0 ? "valueNegative" : undefined;
    // An average or a scale may be anything.
    default: return undefined;
  }
}
