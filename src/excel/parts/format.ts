import type { Format } from "../../workbook/types";
import { range } from "./range";

/** Gives cells their named style, and their own number format where it differs. */
export function writeFormat(sheet: Excel.Worksheet, format: Format): void {
  const cells = range(sheet, format.address);
  cells.style = format.style;
  // One value counts for every cell, as Microsoft's documentation says; the type knows of arrays only.
  if (format.numberFormat) (cells as { numberFormat: unknown }).numberFormat = format.numberFormat;
}
