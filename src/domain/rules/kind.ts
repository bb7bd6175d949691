import type { Report } from "../checking/check";
import type { Maker } from "./maker";

/** A measured value against the kind of its indicator. */
export const kind: Maker<"kind"> = ({ indicator, value }, table, book) => table.has(indicator, value) ? {
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
} : undefined;

/** What keeps a number from being a value of an indicator of that kind (by its id). */
export function unfit(value: number, kindOfIndicator: string | undefined): Report["code"] | undefined {
  switch (kindOfIndicator) {
    case "percentage": return value < 0 || value > 100 ? "percentageRange" : undefined;
    case "score": return value < 1 || value > 10 ? "scoreRange" : undefined;
    case "count": return value < 0 ? "valueNegative" : Number.isInteger(value) ? undefined : "countWhole";
    case "days": return value < 0 ? "valueNegative" : undefined;
    // An average or a scale may be anything.
    default: return undefined;
  }
}
