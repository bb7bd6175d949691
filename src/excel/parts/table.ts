import type { Table } from "../../workbook/types";

/**
 * Makes a native table over headings and values that stand there already. `existing` is the table that a broken run
 * left at the same place, still under the name that Excel gave it or already under ours.
 */
export function writeTable(sheet: Excel.Worksheet, table: Table, existing?: string): void {
  const target = existing === undefined ? sheet.tables.add(table.address, true) : sheet.tables.getItem(existing);
  if (existing !== table.name) target.name = table.name;
  target.style = table.style;
  target.showBandedRows = table.banded;
  target.showFilterButton = table.filter;
}
