import type { Table } from "../../workbook/types";
import { range } from "./range";

/**
 * Makes a native table over headings and values that stand there already. `existing` is the table that a broken run
 * left at the same place, still under the name that Excel gave it or already under ours; `short` where somebody deleted rows of it since.
 */
export function writeTable(sheet: Excel.Worksheet, table: Table, existing?: string, short = false): void {
  // A range and not its address: without a sheet's name Excel reads an address on the sheet that is in front.
  const target = existing === undefined ? sheet.tables.add(range(sheet, table.address), true) : sheet.tables.getItem(existing);
  if (existing !== table.name) target.name = table.name;
  if (short) target.resize(range(sheet, table.address));
}

/** How a table looks. */
export function writeTableLook({ tables }: Excel.Workbook, { name, style, banded, filter }: Table): void {
  const target = tables.getItem(name);
  target.style = style;
  target.showBandedRows = banded;
  target.showFilterButton = filter;
}
