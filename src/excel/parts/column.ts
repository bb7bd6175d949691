import { columnLetters } from "../../workbook/address";
import type { Column } from "../../workbook/types";
import { runs, type AlikeRun } from "./run";
import { range } from "./range";

/**
 * The columns in runs of the same width, to be written in this order. Where one width keeps coming back between others, all
 * columns from the first to the last get it at once, and then the others their own.
 */
export function columnRuns(columns: readonly Column[]): AlikeRun<Column>[] {
  const all = runs(columns, (a, b) => a.width === b.width && Boolean(a.hidden) === Boolean(b.hidden));
  const [{ first, last } = { first: undefined, last: undefined }, gap] = runs(columns, () => true);
  if (!first || !last || gap || columns.some(({ hidden }) => hidden)) return all;
  const times = (width: number) => all.filter((run) => run.first.width === width).length;
  const [usual = first.width] = all.map((run) => run.first.width).toSorted((a, b) => times(b) - times(a));
  if (times(usual) < 2) return all;
  return [{ first: { ...first, width: usual }, last }, ...all.filter((run) => run.first.width !== usual)];
}

/** Sets the width of columns, in points, or hides them. */
export function writeColumns(sheet: Excel.Worksheet, { first, last }: AlikeRun<Column>): void {
  const cells = range(sheet, `${columnLetters(first.index)}:${columnLetters(last.index)}`);
  cells.format.columnWidth = first.width;
  if (first.hidden) cells.columnHidden = true;
}
