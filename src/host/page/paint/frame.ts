import { BooleanNumber, type IRange } from "@univerjs/core";
import {
  SetColHiddenMutation, SetColVisibleMutation, SetFrozenMutation, SetTabColorMutation, SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation, SetWorksheetRowIsAutoHeightMutation, ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Sheet } from "../../../workbook/types";
import type { Canvas } from "./canvas";
import { pixels } from "./pixels";

// Mutations, not commands: a command measures the text of every row again, and can be undone by the person at the keyboard.

/** Widths of columns and what is hidden. */
export function paintColumns({ api, target }: Canvas, sheet: Sheet): void {
  if (sheet.columns.length === 0) return;
  const whole = (index: number): IRange => ({ startRow: 0, endRow: 0, startColumn: index, endColumn: index });
  const colWidth = Object.fromEntries(sheet.columns.map(({ index, width }) => [index, pixels(width)]));
  api.syncExecuteCommand(SetWorksheetColWidthMutation.id, { ...target, ranges: sheet.columns.map(({ index }) => whole(index)), colWidth });
  const [hidden, shown] = [true, false].map((hide) => sheet.columns.filter((column) => (column.hidden ?? false) === hide).map(({ index }) => whole(index)));
  api.syncExecuteCommand(SetColVisibleMutation.id, { ...target, ranges: shown });
  api.syncExecuteCommand(SetColHiddenMutation.id, { ...target, ranges: hidden });
}

/** Heights of rows that have one of their own; the others grow with their text. */
export function paintRows({ api, target }: Canvas, sheet: Sheet): void {
  if (sheet.rows.length === 0) return;
  const ranges = sheet.rows.map(({ index }) => ({ startRow: index, endRow: index, startColumn: 0, endColumn: 0 }));
  const rowHeight = Object.fromEntries(sheet.rows.map(({ index, height }) => [index, pixels(height)]));
  api.syncExecuteCommand(SetWorksheetRowHeightMutation.id, { ...target, ranges, rowHeight });
  api.syncExecuteCommand(SetWorksheetRowIsAutoHeightMutation.id, { ...target, ranges, autoHeightInfo: BooleanNumber.FALSE });
}

/** Rows and columns that stay in view, gridlines and the tab's colour. */
export function paintView({ api, target }: Canvas, sheet: Sheet): void {
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  api.syncExecuteCommand(SetFrozenMutation.id, { ...target, startRow: rows || -1, startColumn: columns || -1, xSplit: columns, ySplit: rows });
  api.syncExecuteCommand(ToggleGridlinesMutation.id, { ...target, showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  if (sheet.tab) api.syncExecuteCommand(SetTabColorMutation.id, { ...target, color: sheet.tab });
}
