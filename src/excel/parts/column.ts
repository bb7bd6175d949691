import { columnLetters } from "../../workbook/address";
import type { Column } from "../../workbook/types";
import { runs, type Run } from "./run";
import { range } from "./range";

/** The columns in runs of the same width. */
export function columnRuns(columns: readonly Column[]): Run<Column>[] {
  return runs(columns, (a, b) => a.width === b.width && Boolean(a.hidden) === Boolean(b.hidden));
}

/** Sets the width of columns, in points, or hides them. */
export function writeColumns(sheet: Excel.Worksheet, { first, last }: Run<Column>): void {
  const cells = range(sheet, `${columnLetters(first.index)}:${columnLetters(last.index)}`);
  cells.format.columnWidth = first.width;
  if (first.hidden) cells.columnHidden = true;
}
