import type { Row } from "../../workbook/types";
import { runs, type AlikeRun } from "./run";
import { range } from "./range";

/** The rows in runs of the same height, or that all fit what stands in them. */
export function rowRuns(rows: readonly Row[]): AlikeRun<Row>[] {
  return runs(rows, (a, b) => (a.fits && b.fits ? true : !a.fits && !b.fits && a.height === b.height));
}

/** Sets the height of rows, in points, or lets them fit what stands in them by now; those go on fitting. */
export function writeRows(sheet: Excel.Worksheet, { first, last }: AlikeRun<Row>): void {
  const { format } = range(sheet, `${first.index + 1}:${last.index + 1}`);
  if (first.fits) format.autofitRows();
  else format.rowHeight = first.height;
}
