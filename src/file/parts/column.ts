import type { Column } from "../../workbook/types";
import { children, flag, number, type Element } from "../xml";

/**
 * A file counts widths in digits of the workbook's ordinary font, a book in points. A digit of Calibri 11, which our files
 * have as their ordinary font, is 7 pixels wide and a pixel is three quarters of a point.
 */
export const pointsPerDigit = 7 * 0.75;

const pointsPerPixel = 0.75;
/** Excel writes widths down in steps of a 256th of a digit, so that whole pixels come back a little narrower. */
const step = pointsPerDigit / 256;

/** The points of a width in digits: whole pixels where Excel had whole pixels, else to a hundredth. */
function points(width: number): number {
  const exact = width * pointsPerDigit;
  const pixels = Math.round(exact / pointsPerPixel) * pointsPerPixel;
  return Math.abs(exact - pixels) < step ? pixels : Math.round(exact * 100) / 100;
}

/** Columns as hucre takes them: one for each index from 0, empty where the book says nothing. */
export function writeColumns(columns: readonly Column[]): { width?: number; hidden?: boolean }[] {
  const last = Math.max(-1, ...columns.map(({ index }) => index));
  const found = new Map(columns.map((column) => [column.index, column]));
  return Array.from({ length: last + 1 }, (_, index) => {
    const column = found.get(index);
    return column ? { width: column.width / pointsPerDigit, hidden: column.hidden } : {};
  });
}

/** Most columns beyond this are a style over the whole sheet, which a book does not carry. */
const widest = 256;

/** The columns that a sheet's `cols` gives a width of their own, index from 0. */
export function readColumns(cols: Element | undefined): Column[] {
  return children(cols, "col").flatMap((col) => {
    const width = number(col, "width");
    const first = number(col, "min") ?? 1;
    const last = Math.min(number(col, "max") ?? first, widest);
    if (width === undefined || first < 1 || last < first) return [];
    const hidden = flag(col, "hidden") || undefined;
    return Array.from({ length: last - first + 1 }, (_, i): Column => ({ index: first - 1 + i, width: points(width), hidden }));
  });
}
