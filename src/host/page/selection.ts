import type { FUniver } from "@univerjs/core/facade";
import type { Area } from "../../workbook/address";
import type { Place } from "../state/workbook";
import { gridRange } from "./paint/canvas";

/** Hears which cells a person selects in the grid. Whole rows and columns come as far as the grid goes. */
export function listenToSelection(api: FUniver, selected: (sheetId: string, area: Area) => void): void {
  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const [range] = selections;
    if (!range) return;
    const { startRow, startColumn, endRow, endColumn } = range;
    const last = { row: worksheet.getMaxRows() - 1, column: worksheet.getMaxColumns() - 1 };
    const within = (index: number, end: number): number => (Number.isFinite(index) ? index : end);
    selected(worksheet.getSheetId(), {
      top: within(startRow, 0), left: within(startColumn, 0), bottom: within(endRow, last.row), right: within(endColumn, last.column),
    });
  });
}

/** Brings a sheet into front in the grid, and selects there what the workbook has selected. */
export function showSelection(api: FUniver, { sheet, area }: Place): void {
  const grid = api.getActiveWorkbook();
  const worksheet = grid?.getSheetBySheetId(sheet.id);
  if (!grid || !worksheet) return;
  if (grid.getActiveSheet().getSheetId() !== sheet.id) worksheet.activate();
  const shown = worksheet.getActiveRange()?.getRange();
  const wanted = gridRange(area);
  const same = shown && (["startRow", "startColumn", "endRow", "endColumn"] as const).every((side) => shown[side] === wanted[side]);
  if (same) return;
  worksheet.setActiveRange(worksheet.getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1));
  worksheet.scrollToCell(area.top, area.left);
}
