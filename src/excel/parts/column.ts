import { columnLetters } from "../../workbook/address";
import type { Column } from "../../workbook/types";
import { spread, type Spread } from "./spread";
import { range } from "./range";

/** What Excel's `setColumnProperties` takes for columns from the first to the last of these; those between that are not given stay as they are. */
export function columnProperties(columns: readonly Column[]): Spread<Excel.SettableColumnProperties> | undefined {
  return spread(columns, ({ width, hidden }): Excel.SettableColumnProperties => ({ format: { columnWidth: width }, ...(hidden ? { columnHidden: true } : {}) }), {});
}

/** Sets the widths of columns, in points, and hides some: all of a sheet in one call. */
export function writeColumns(sheet: Excel.Worksheet, columns: readonly Column[]): void {
  const properties = columnProperties(columns);
  if (!properties) return;
  const { first, told } = properties;
  range(sheet, `${columnLetters(first)}:${columnLetters(first + told.length - 1)}`).setColumnProperties(told);
}
