import { type Area, address } from "../../workbook/address";
import { overlaps } from "./area";
import { type Scalar, valueOf } from "./cells";
import { eventType, wholeWorkbook } from "./events";
import type { Sheet } from "./sheet";

/** Who changes something: the add-in through Office.js, a person at the keyboard, or somebody else who has the workbook open. */
export type ChangeSource = "addin" | "person" | "elsewhere";

/** Queues the events of changed cells: of the sheet, and of each table that is touched. */
export function sheetChanged(sheet: Sheet, area: Area, changeType: string, source: ChangeSource, before?: Scalar): void {
  const args = {
    worksheetId: sheet.id,
    address: address(area),
    changeType,
    source: source === "elsewhere" ? "Remote" : "Local",
    triggerSource: source === "addin" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: shiftDirections[changeType] ?? "None",
    referenceId: sheet.workbook.keep({ sheet, area }),
    ...details(sheet, area, before),
  };
  const { events } = sheet.workbook;
  events.raise(eventType.sheetChanged, [sheet.id, wholeWorkbook], args);
  for (const table of sheet.tables) {
    if (!overlaps(table.area, area)) continue;
    events.raise(eventType.tableChanged, [table.id, sheet.id, wholeWorkbook], { ...args, tableId: table.id });
  }
}

const shiftDirections: Record<string, string> = {
  RowInserted: "None", RowDeleted: "None", ColumnInserted: "None", ColumnDeleted: "None",
  CellInserted: "Down", CellDeleted: "Up",
};

/** Excel tells the value before and after only where one cell was changed. */
function details(sheet: Sheet, area: Area, before?: Scalar): Record<string, unknown> {
  if (before === undefined) return {};
  const after = valueOf(sheet.cells.get(area.top, area.left));
  return { valueBefore: before, valueAfter: after, valueTypeBefore: typeOf(before), valueTypeAfter: typeOf(after) };
}

/** Office.js's word for the type of a value. */
export function typeOf(value: Scalar, error = false): string {
  if (error) return "Error";
  if (value === "") return "Empty";
  return typeof value === "string" ? "String" : typeof value === "boolean" ? "Boolean" : "Double";
}
