import type { Address } from "../../workbook/types";

/** The cells of the sheets that are written to in one request, so that each is asked for once. */
const known = new WeakMap<Excel.Worksheet, Map<Address, Excel.Range>>();

/** From now on the cells of this sheet that are asked for again are those of before. Only for a sheet that is used in a single request. */
export function rememberRanges(sheet: Excel.Worksheet): void {
  known.set(sheet, new Map());
}

/**
 * Cells of a sheet for use in one request. Excel is told not to remember them: that saves a call for each range
 * and the request that would clean them up.
 */
export function range(sheet: Excel.Worksheet, address: Address): Excel.Range {
  const before = known.get(sheet)?.get(address);
  if (before) return before;
  const cells = sheet.getRange(address);
  // Where all are used in a single request, Excel was not asked to remember any.
  const own = known.get(sheet);
  if (own) own.set(address, cells);
  else cells.untrack();
  return cells;
}
