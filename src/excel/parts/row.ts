import type { Row } from "../../workbook/types";
import { runs, type Run } from "./run";
import { range } from "./range";

/** The rows in runs of the same height. */
export function rowRuns(rows: readonly Row[]): Run<Row>[] {
  return runs(rows, (a, b) => a.height === b.height);
}

/** Sets the height of rows, in points. */
export function writeRows(sheet: Excel.Worksheet, { first, last }: Run<Row>): void {
  range(sheet, `${first.index + 1}:${last.index + 1}`).format.rowHeight = first.height;
}
