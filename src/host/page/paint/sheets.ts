import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { InsertSheetMutation, RemoveSheetMutation, SetWorksheetNameMutation } from "@univerjs/sheets";
import type { DefinedName } from "../../state/names";
import type { Sheet } from "../../state/sheet";
import type { Workbook } from "../../state/workbook";

/** Room around what a sheet holds, so that there is always more to scroll to. */
const SPARE = { rows: 200, columns: 20 };
const LEAST = { rows: 300, columns: 26 };

/** Gives the grid the sheets of the workbook, by their id, and takes away those that are gone. */
export function paintSheets(api: FUniver, grid: FWorkbook, workbook: Workbook): void {
  const unitId = grid.getId();
  workbook.sheets.forEach((sheet, index) => {
    const shown = grid.getSheetBySheetId(sheet.id);
    if (!shown) api.syncExecuteCommand(InsertSheetMutation.id, { unitId, index, sheet: snapshot(sheet) });
    else if (shown.getSheetName() !== sheet.name) api.syncExecuteCommand(SetWorksheetNameMutation.id, { unitId, subUnitId: sheet.id, name: sheet.name });
  });
  const kept = new Set(workbook.sheets.map((sheet) => sheet.id));
  const gone = grid.getSheets().filter((worksheet) => !kept.has(worksheet.getSheetId()));
  // The grid cannot lose the sheet that it shows.
  if (gone.length > 0) grid.getSheetBySheetId(workbook.active.id)?.activate();
  for (const worksheet of gone) api.syncExecuteCommand(RemoveSheetMutation.id, { unitId, subUnitId: worksheet.getSheetId(), subUnitName: worksheet.getSheetName() });
}

function snapshot(sheet: Sheet): ReturnType<typeof mergeWorksheetSnapshotWithDefault> {
  return mergeWorksheetSnapshotWithDefault({ id: sheet.id, name: sheet.name, hidden: BooleanNumber.FALSE, ...roomFor(sheet) });
}

/** How many rows and columns the grid shows of a sheet. */
export function roomFor(sheet: Sheet): { rowCount: number; columnCount: number } {
  const { bottom = 0, right = 0 } = sheet.used() ?? {};
  return { rowCount: Math.max(LEAST.rows, bottom + SPARE.rows), columnCount: Math.max(LEAST.columns, right + SPARE.columns) };
}

/** Tells the grid the workbook's names: lists and conditional formats go by them. Gives the names that it knows now. */
export function paintNames(api: FUniver, unitId: string, names: readonly DefinedName[], before: ReadonlyMap<string, string>): Map<string, string> {
  const now = new Map(names.map(({ name, formula }) => [name, formula as string]));
  const tell = (name: string, formulaOrRefString: string): object => ({ unitId, id: name, name, formulaOrRefString });
  for (const [name, formula] of before) if (!now.has(name)) api.syncExecuteCommand(RemoveDefinedNameMutation.id, tell(name, formula));
  for (const [name, formula] of now) if (before.get(name) !== formula) api.syncExecuteCommand(SetDefinedNameMutation.id, tell(name, formula));
  return now;
}
