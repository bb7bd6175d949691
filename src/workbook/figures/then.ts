import type { ColumnId } from "../../domain/schema";
import type { Speech } from "./formulas";

/** A number that was recorded, or what is said instead where there was none: AVERAGE of one cell without a number is an error, and the cell is named once. */
export function numberThen(s: Speech, column: ColumnId<"closed">, otherwise = '""'): string {
  return `IFERROR(AVERAGE(${then(s, column)}),${otherwise})`;
}

/** What was recorded of the indicator when the quarter was closed, in a column of that table; only asked for where it was. */
export function then(s: Speech, column: ColumnId<"closed">): string {
  return `INDEX(${s.all("closed", column)},${s.in("closedRow")})`;
}
