import type { ColumnId } from "../../domain/schema";
import type { Speech } from "./formulas";

/** What was recorded of the indicator when the quarter was closed, in a column of that table; only asked for where it was. */
export function then(s: Speech, column: ColumnId<"closed">): string {
  return `INDEX(${s.all("closed", column)},${s.in("closedRow")})`;
}
