import { columnLetters } from "../../workbook/address";
import type { Column, Row } from "../../workbook/types";
import { range } from "./range";

/** Sets widths, in points, and hides columns: neighbours that are the same in one go. */
export function writeColumns(sheet: Excel.Worksheet, columns: Column[]): void {
  const same = (a: Column, b: Column) => a.width === b.width && Boolean(a.hidden) === Boolean(b.hidden);
  for (const { first, last } of neighbours(columns, same)) {
    const cells = range(sheet, `${columnLetters(first.index)}:${columnLetters(last.index)}`);
    cells.format.columnWidth = first.width;
    if (first.hidden) cells.columnHidden = true;
  }
}

/** Sets heights, in points. */
export function writeRows(sheet: Excel.Worksheet, rows: Row[]): void {
  for (const { first, last } of neighbours(rows, (a, b) => a.height === b.height)) {
    range(sheet, `${first.index + 1}:${last.index + 1}`).format.rowHeight = first.height;
  }
}

function neighbours<T extends { index: number }>(items: T[], same: (a: T, b: T) => boolean): { first: T; last: T }[] {
  const found: { first: T; last: T }[] = [];
  for (const item of [...items].sort((a, b) => a.index - b.index)) {
    const group = found.at(-1);
    if (group && group.last.index === item.index - 1 && same(group.last, item)) group.last = item;
    else found.push({ first: item, last: item });
  }
  return found;
}
