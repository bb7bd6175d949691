import type { Area } from "../../workbook/address";
import type { Content } from "../../workbook/types";
import { displayed } from "./display";
import type { Sheet } from "./sheet";

/**
 * Makes columns as wide as their longest text needs. Excel measures letters; the host counts them, for which
 * reason nobody should rely on the exact width (Excel itself differs between web and desktop).
 */
export function autofitColumns(sheet: Sheet, area: Area): void {
  sheet.guard("allowFormatColumns");
  const widths = new Map<number, number>();
  for (const [, column, cell] of sheet.cells.within({ ...area, top: 0, bottom: 1048575 })) {
    const look = sheet.look(cell);
    if (look.wrap) continue;
    const text = displayed(cell, look.numberFormat, sheet.workbook.profile.culture);
    widths.set(column, Math.max(widths.get(column) ?? 0, text.length * look.fontSize * 0.55 + 6));
  }
  for (const [column, width] of widths) sheet.columns.set(column, { ...sheet.columns.get(column), width: Math.min(1342.5, Math.round(width * 4 / 3) * 0.75) });
  sheet.workbook.changes.touch(sheet, "layout");
}

/** Makes rows as high as their wrapped texts need, by the same rough count. */
export function autofitRows(sheet: Sheet, area: Area): void {
  sheet.guard("allowFormatRows");
  for (const [row, height] of fittingHeights(sheet, area)) sheet.rows.set(row, { ...sheet.rows.get(row), height, fits: true });
  sheet.workbook.changes.touch(sheet, "layout");
}

/**
 * How high the rows of an area are to be that hold anything, in points.
 * @param counts which cells count, by what stands in them; all of them where it is left out
 */
export function fittingHeights(sheet: Sheet, area: Area, counts: (content: Content) => boolean = () => true): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [row, column, cell] of sheet.cells.within({ ...area, left: 0, right: 16383 })) {
    if (sheet.columns.get(column)?.hidden || !counts(cell.content)) continue;
    const look = sheet.look(cell);
    const text = displayed(cell, look.numberFormat, sheet.workbook.profile.culture);
    const perLine = Math.max(1, Math.floor(sheet.columnWidth(column) / (look.fontSize * 0.5)));
    const lines = look.wrap ? text.split("\n").reduce((total, line) => total + linesOf(line, perLine), 0) : 1;
    heights.set(row, Math.min(409.5, Math.max(heights.get(row) ?? sheet.standardHeight, Math.round(lines * look.fontSize * 1.36))));
  }
  return heights;
}

/** How many lines of so many letters a text takes: it breaks between words, and within a word that is longer than a line. */
function linesOf(text: string, perLine: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(" ")) {
    if (used > 0 && used + 1 + length > perLine) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? 1 : 0) + length;
    if (used > perLine) {
      const whole = Math.ceil(used / perLine) - 1;
      [lines, used] = [lines + whole, used - whole * perLine];
    }
  }
  return lines;
}
