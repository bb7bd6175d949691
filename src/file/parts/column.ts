import type { Column } from "../../workbook/types";
import { children, element, flag, number, type Element } from "../xml";

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

/** The columns of a sheet of which the book says something, as XML; empty where there are none. */
export function writeColumns(columns: readonly Column[]): string {
  if (columns.length === 0) return "";
  const inOrder = [...new Map(columns.map((column) => [column.index, column])).values()].sort((a, b) => a.index - b.index);
  return element("cols", {}, ...inOrder.map(({ index, width, hidden }) =>
    element("col", { min: index + 1, max: index + 1, width: width / pointsPerDigit, hidden: hidden ? 1 : undefined, customWidth: 1 })));
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
