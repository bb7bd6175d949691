import { flag, number, record } from "../protocol/types";
import { invalid } from "../refusal";
import type { Place } from "../state/workbook";

/** Whether all columns of a range are hidden; null where some are. */
export function columnsHidden({ sheet, area }: Place): boolean | null {
  return agreed(area.left, area.right, (column) => sheet.columns.get(column)?.hidden === true);
}

/** Whether all rows of a range are hidden, by hand or by a filter; null where some are. */
export function rowsHidden({ sheet, area }: Place): boolean | null {
  return agreed(area.top, area.bottom, (row) => sheet.rowHidden(row));
}

/** Hides the columns of a range or shows them again; refused where the sheet is protected against it. */
export function hideColumns({ sheet, area }: Place, hidden: boolean): void {
  sheet.guard("allowFormatColumns");
  for (let column = area.left; column <= area.right; column++) sheet.columns.set(column, { ...sheet.columns.get(column), hidden });
  sheet.workbook.changes.touch(sheet, "layout");
}

/** Hides the rows of a range or shows them again; refused where the sheet is protected against it, and for a range without end. */
export function hideRows({ sheet, area }: Place, hidden: boolean): void {
  sheet.guard("allowFormatRows");
  if (area.bottom - area.top > 100000) invalid("so many rows cannot be hidden at once");
  for (let row = area.top; row <= area.bottom; row++) sheet.rows.set(row, { ...sheet.rows.get(row), hidden });
  sheet.workbook.changes.touch(sheet, "layout");
}

/** Width of the columns in points; null where they differ. */
export function columnWidth({ sheet, area }: Place): number | null {
  return agreed(area.left, area.right, (column) => sheet.columnWidth(column));
}

/** Excel's columns go to 255 characters, which is 1342.5 points. */
export function setColumnWidth({ sheet, area }: Place, points: number): void {
  sheet.guard("allowFormatColumns");
  if (points < 0 || points > 1342.5) invalid(`a column is 0 to 1342.5 points wide, not ${points}`);
  for (let column = area.left; column <= area.right; column++) sheet.columns.set(column, { ...sheet.columns.get(column), width: points });
  sheet.workbook.changes.touch(sheet, "layout");
}

/** Height of the rows in points; null where they differ. */
export function rowHeight({ sheet, area }: Place): number | null {
  return agreed(area.top, area.bottom, (row) => sheet.rowHeight(row));
}

/** Excel's rows go to 409.5 points. */
export function setRowHeight({ sheet, area }: Place, points: number): void {
  sheet.guard("allowFormatRows");
  if (points < 0 || points > 409.5) invalid(`a row is 0 to 409.5 points high, not ${points}`);
  if (area.bottom - area.top > 100000) invalid("the local host has no height for all rows at once: name a bounded range");
  for (let row = area.top; row <= area.bottom; row++) sheet.rows.set(row, { ...sheet.rows.get(row), height: points, fits: false });
  sheet.workbook.changes.touch(sheet, "layout");
}

/** Sets widths and hides columns, each by an object of its own; as many as the range has columns. An empty object leaves its column alone. */
export function setColumnProperties(place: Place, all: unknown): void {
  each(all, place.area.right - place.area.left + 1, "columns").forEach((one, i) => {
    const at = place.area.left + i;
    const own = { ...place, area: { ...place.area, left: at, right: at } };
    const { columnWidth, columnHidden } = sizesOf(one, "columnWidth", "columnHidden");
    if (columnWidth !== undefined) setColumnWidth(own, columnWidth);
    if (columnHidden !== undefined) hideColumns(own, columnHidden);
  });
}

/** The same of rows. */
export function setRowProperties(place: Place, all: unknown): void {
  each(all, place.area.bottom - place.area.top + 1, "rows").forEach((one, i) => {
    const at = place.area.top + i;
    const own = { ...place, area: { ...place.area, top: at, bottom: at } };
    const { rowHeight, rowHidden } = sizesOf(one, "rowHeight", "rowHidden");
    if (rowHeight !== undefined) setRowHeight(own, rowHeight);
    if (rowHidden !== undefined) hideRows(own, rowHidden);
  });
}

function each(all: unknown, count: number, what: string): unknown[] {
  if (!Array.isArray(all) || all.length !== count) invalid(`there are ${count} ${what}, and not as many objects`);
  return all;
}

/** A size and whether it is hidden; every other property is one that the host was not told of. */
function sizesOf<Size extends string, Hidden extends string>(one: unknown, size: Size, hidden: Hidden): Partial<Record<Size, number> & Record<Hidden, boolean>> {
  const { format = {}, [hidden]: isHidden, ...others } = record(one, "properties");
  const { [size]: points, ...looks } = record(format, "format");
  const strange = [...Object.keys(others), ...Object.keys(looks)];
  if (strange.length > 0) invalid(`the local host sets no ${strange.join(", ")} of rows and columns at once`);
  return {
    ...(points === undefined ? {} : { [size]: number(points, size) }), ...(isHidden === undefined ? {} : { [hidden]: flag(isHidden, hidden) }),
  } as Partial<Record<Size, number> & Record<Hidden, boolean>>;
}

/** Points from the sheet's left to a range's. Hidden columns take no room. */
export function left({ sheet, area }: Place): number {
  return sum(0, area.left - 1, (column) => (sheet.columns.get(column)?.hidden ? 0 : sheet.columnWidth(column)));
}

/** Points from the sheet's top to a range's. Hidden rows take no room. */
export function top({ sheet, area }: Place): number {
  return sum(0, area.top - 1, (row) => (sheet.rowHidden(row) ? 0 : sheet.rowHeight(row)));
}

/** Points from the left of a range to its right. Hidden columns take no room. */
export function width({ sheet, area }: Place): number {
  return sum(area.left, area.right, (column) => (sheet.columns.get(column)?.hidden ? 0 : sheet.columnWidth(column)));
}

/** Points from the top of a range to its bottom. Hidden rows take no room. */
export function height({ sheet, area }: Place): number {
  return sum(area.top, area.bottom, (row) => (sheet.rowHidden(row) ? 0 : sheet.rowHeight(row)));
}

function sum(from: number, to: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index <= to; index++) total += size(index);
  return total;
}

function agreed<V>(from: number, to: number, read: (index: number) => V): V | null {
  const first = read(from);
  for (let index = from + 1; index <= Math.min(to, from + 100000); index++) if (read(index) !== first) return null;
  return first;
}
