import { address } from "../../workbook/address";
import type { Sheet } from "../../workbook/types";
import { range } from "./range";

/** Keeps the first rows and columns in view. */
export function writeFreeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<Sheet["freeze"]>): void {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(range(sheet, address({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 })));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
