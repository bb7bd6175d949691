import type { Maker } from "./maker";

/** A value without numerator or denominator, of an indicator of which the mean is weighed by them. */
export const weighed: Maker<"weighed"> = ({ indicator, value, numerator, denominator }, table, book) => table.has(indicator, value, numerator, denominator) ? {
  each: "row",
  also: [{ table: "indicators", column: "name" }, { table: "indicators", column: "aggregation" }],
  look(row, tell) {
    const missing = [numerator, denominator].find((column) => table.value(row, column) === null);
    if (missing === undefined || table.number(row, value) === undefined) return;
    const [indicators, found] = [book.table("indicators"), book.names("indicators")?.row(table.text(row, indicator))];
    if (!indicators || !found || book.list("aggregation")?.idOf(indicators.value(found, "aggregation")) !== "weighted") return;
    tell({ code: "weightMissing", row, column: missing });
  },
} : undefined;
