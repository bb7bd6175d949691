import { RANGE_TYPE } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SelectionMoveType, SetSelectionsOperation, type ISetSelectionsOperationParams } from "@univerjs/sheets";
import type { Area } from "../../workbook/address";
import { isRecord } from "../protocol/envelope";
import type { Sheet } from "../state/sheet";
import type { Place } from "../state/workbook";
import { gridRange } from "./paint/canvas";

/** Hears which cells a person selects in the grid, once the mouse is let go. Whole rows and columns come as far as the grid goes. */
export function listenToSelection(api: FUniver, selected: (sheetId: string, area: Area) => void): void {
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (id !== SetSelectionsOperation.id || !isSelection(params)) return;
    if (params.type === SelectionMoveType.MOVE_START || params.type === SelectionMoveType.MOVING) return;
    const worksheet = api.getActiveWorkbook()?.getSheetBySheetId(params.subUnitId);
    const range = params.selections[params.selections.length - 1]?.range;
    if (!worksheet || !range) return;
    const within = (index: number, end: number): number => (Number.isFinite(index) ? index : end);
    selected(params.subUnitId, {
      top: within(range.startRow, 0),
      left: within(range.startColumn, 0),
      bottom: within(range.endRow, worksheet.getMaxRows() - 1),
      right: within(range.endColumn, worksheet.getMaxColumns() - 1),
    });
  });
}

function isSelection(params: unknown): params is ISetSelectionsOperationParams {
  return isRecord(params) && Array.isArray(params.selections);
}

/** Brings a sheet into front in the grid, and selects there what the workbook has selected. */
export function showSelection(api: FUniver, { sheet, area }: Place): void {
  const grid = api.getActiveWorkbook();
  const worksheet = grid?.getSheetBySheetId(sheet.id);
  if (!grid || !worksheet) return;
  if (grid.getActiveSheet().getSheetId() !== sheet.id) worksheet.activate();
  const shown = worksheet.getActiveRange()?.getRange();
  const wanted = gridRange(area);
  if (shown && (["startRow", "startColumn", "endRow", "endColumn"] as const).every((side) => shown[side] === wanted[side])) return;
  const { top: row, left: column } = area;
  const primary = { startRow: row, endRow: row, startColumn: column, endColumn: column, actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false };
  const selections = [{ range: { ...wanted, rangeType: RANGE_TYPE.NORMAL }, primary, style: null }];
  api.syncExecuteCommand(SetSelectionsOperation.id, { unitId: grid.getId(), subUnitId: sheet.id, selections, reveal: true });
}

/** The first cell of a sheet that scrolls: below and right of what is frozen. */
export function firstCell({ freeze }: Sheet): Area {
  const [row, column] = [freeze?.rows ?? 0, freeze?.columns ?? 0];
  return { top: row, left: column, bottom: row, right: column };
}

/** The last cell of a sheet that is in use; the first one where nothing is. */
export function lastCell(sheet: Sheet): Area {
  const { bottom, right } = sheet.used(true) ?? { bottom: 0, right: 0 };
  return { top: bottom, left: right, bottom, right };
}
