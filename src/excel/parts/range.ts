import type { Address } from "../../workbook/types";

/**
 * Cells of a sheet for use in one request. Excel is told not to remember them: that saves a call for each range
 * and the request that would clean them up.
 */
export function range(sheet: Excel.Worksheet, address: Address): Excel.Range {
  const cells = sheet.getRange(address);
  cells.untrack();
  return cells;
}
