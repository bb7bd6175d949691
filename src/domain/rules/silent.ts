import type { CheckedRow } from "../checked";
import type { BookView } from "../views/bookView";
import type { Watched } from "../views/check";
import type { TableView } from "../views/tableView";
import { isWeighed } from "../indicators/aggregate";

/** The columns of a measurement that can answer it. */
export interface AnswerColumns {
  indicator: string;
  value: string;
  numerator: string;
  denominator: string;
  blank: string;
}

/** What a rule watches that asks whether a measurement says anything: beside its own row, how its indicator comes to one value. */
export const aggregationWatched: readonly Watched[] = [{ table: "indicators", column: "name" }, { table: "indicators", column: "aggregation" }];

/**
 * Tells whether a row of measurements says nothing, by the rule of quarters/answered. Something that is no number says something
 * too: that it is no number is another finding.
 */
export function silentRows(table: TableView, book: BookView, { indicator, value, numerator, denominator, blank }: AnswerColumns): (row: CheckedRow) => boolean {
  return (row) => {
    if (table.value(row, value) !== null || table.value(row, blank) !== null) return false;
    return !isWeighed({ numerator: table.number(row, numerator), denominator: table.number(row, denominator) }) || !isWeighedMean(table.text(row, indicator), book);
  };
}

function isWeighedMean(name: string, book: BookView): boolean {
  const [indicators, row] = [book.table("indicators"), book.names("indicators")?.row(name)];
  return indicators !== undefined && row !== undefined && book.list("aggregation")?.idOf(indicators.value(row, "aggregation")) === "weighted";
}
