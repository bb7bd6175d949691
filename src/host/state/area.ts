import type { Area } from "../../workbook/address";
import { lastColumn, lastRow } from "../formula/reference";

/** Whether two areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** Whether every cell of `inner` lies in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom;
}

/** Whether two areas have the same cells. */
export function same(a: Area, b: Area): boolean {
  return contains(a, b) && contains(b, a);
}

/** What two areas share; undefined where they do not meet. */
export function intersection(a: Area, b: Area): Area | undefined {
  if (!overlaps(a, b)) return undefined;
  return { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
}

/** The smallest area around two. */
export function around(a: Area, b: Area): Area {
  return { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) };
}

/** What remains of `a` without `b`: four rectangles at most. */
export function without(a: Area, b: Area): Area[] {
  const hole = intersection(a, b);
  if (!hole) return [a];
  return [
    { ...a, bottom: hole.top - 1 },
    { ...a, top: hole.bottom + 1 },
    { ...hole, left: a.left, right: hole.left - 1 },
    { ...hole, left: hole.right + 1, right: a.right },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** How many rows an area has. */
export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

/** How many columns an area has. */
export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

/** How many cells an area has. */
export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

/** Whether an area runs from the first row of the sheet to the last ("B:D"). */
export function isEntireColumn(area: Area): boolean {
  return area.top === 0 && area.bottom === lastRow;
}

/** Whether an area runs from the first column of the sheet to the last ("2:4"). */
export function isEntireRow(area: Area): boolean {
  return area.left === 0 && area.right === lastColumn;
}

/** Whether an area lies on the sheet at all. */
export function onSheet(area: Area): boolean {
  return area.top >= 0 && area.left >= 0 && area.bottom <= lastRow && area.right <= lastColumn && area.top <= area.bottom && area.left <= area.right;
}

/** Calls back for every cell of an area, row by row. */
export function eachCell({ top, left, bottom, right }: Area, visit: (row: number, column: number) => void): void {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) visit(row, column);
}
