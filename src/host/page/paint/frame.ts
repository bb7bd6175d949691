import { BooleanNumber, type IRange } from "@univerjs/core";
import {
  SetColHiddenMutation, SetColVisibleMutation, SetFrozenMutation, SetRowHiddenMutation, SetRowVisibleMutation,
  SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation, SetWorksheetRowIsAutoHeightMutation, ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Sheet } from "../../state/sheet";
import type { Canvas } from "./canvas";

// Mutations, not commands: a command measures the text of every row again, and can be undone by the person at the keyboard.

/** Widths of columns, heights of rows that have one of their own (the others grow with their text), and what is hidden. */
export function paintSizes({ api, target }: Canvas, sheet: Sheet): void {
  const columns = [...sheet.columns].map(([index, { width, hidden }]) => ({ index, size: width, hidden, range: columnRange(index) }));
  const rows = [...sheet.rows].map(([index, { height }]) => ({ index, size: height, hidden: sheet.rowHidden(index), range: rowRange(index) }));
  const wide = columns.filter((column) => column.size !== undefined);
  const high = rows.filter((row) => row.size !== undefined);
  const ranges = (of: { range: IRange }[]): IRange[] => of.map(({ range }) => range);
  const sizes = (of: { index: number; size?: number }[]): Record<number, number> =>
    Object.fromEntries(of.map(({ index, size }) => [index, pixels(size ?? 0)]));
  const run = (id: string, part: { ranges: IRange[] }): void => {
    if (part.ranges.length > 0) api.syncExecuteCommand(id, { ...target, ...part });
  };
  run(SetWorksheetColWidthMutation.id, { ranges: ranges(wide), ...{ colWidth: sizes(wide) } });
  run(SetColVisibleMutation.id, { ranges: ranges(columns.filter(({ hidden }) => !hidden)) });
  run(SetColHiddenMutation.id, { ranges: ranges(columns.filter(({ hidden }) => hidden)) });
  run(SetWorksheetRowHeightMutation.id, { ranges: ranges(high), ...{ rowHeight: sizes(high) } });
  run(SetWorksheetRowIsAutoHeightMutation.id, { ranges: ranges(high), ...{ autoHeightInfo: BooleanNumber.FALSE } });
  run(SetRowVisibleMutation.id, { ranges: ranges(rows.filter(({ hidden }) => !hidden)) });
  run(SetRowHiddenMutation.id, { ranges: ranges(rows.filter(({ hidden }) => hidden)) });
}

/** Rows and columns that stay in view, and gridlines. */
export function paintView({ api, target }: Canvas, sheet: Sheet): void {
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  api.syncExecuteCommand(SetFrozenMutation.id, { ...target, startRow: rows || -1, startColumn: columns || -1, xSplit: columns, ySplit: rows });
  api.syncExecuteCommand(ToggleGridlinesMutation.id, { ...target, showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE });
}

function columnRange(index: number): IRange {
  return { startRow: 0, endRow: 0, startColumn: index, endColumn: index };
}

function rowRange(index: number): IRange {
  return { startRow: index, endRow: index, startColumn: 0, endColumn: 0 };
}

/** Excel counts in points, 72 to an inch; the grid in pixels, 96 to an inch. */
function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}
