import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType, type IStyleData, type Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { valueOf, type Cell } from "../../state/cells";
import { displayed } from "../../state/display";
import type { OwnLook } from "../../state/look";
import type { Sheet } from "../../state/sheet";
import type { Canvas } from "./canvas";
import { gridStyle } from "./style";

/** What each cell showed, by "row,column", to write no more than what has changed. */
export type Shown = Map<string, string>;

const NOTHING: ICellData = { v: null, t: null, p: null, f: null, si: null };
const ownNames = new WeakMap<OwnLook, string>();

/**
 * Writes into the grid what cells show and how they look. The host calculates, the grid does not: of a formula it gets
 * the result. Numbers stay numbers, so that the grid formats and aligns them; all else comes as the text to show.
 */
export function paintCells({ api, target }: Canvas, sheet: Sheet, before: Shown = new Map()): Shown {
  const now: Shown = new Map();
  const styles = new Map<string, IStyleData>();
  const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
  for (const [row, column, cell] of sheet.cells.all()) {
    const place = `${row},${column}`;
    const look = lookName(cell);
    const content = gridContent(sheet, cell);
    const told = `${look}\n${content.t}\n${content.v}`;
    now.set(place, told);
    if (before.get(place) === told) continue;
    const style = styles.get(look) ?? gridStyle(sheet.look(cell));
    styles.set(look, style);
    (cellValue[row] ??= {})[column] = { ...NOTHING, ...content, s: style };
  }
  for (const place of before.keys()) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    if (!now.has(place)) (cellValue[row] ??= {})[column] = { ...NOTHING, s: null };
  }
  if (Object.keys(cellValue).length > 0) api.syncExecuteCommand(SetRangeValuesMutation.id, { ...target, cellValue });
  return now;
}

function gridContent(sheet: Sheet, cell: Cell): Pick<ICellData, "v" | "t"> {
  const value = valueOf(cell);
  if (value === "") return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  return { v: displayed(cell, sheet.look(cell).numberFormat, sheet.workbook.profile.culture), t: CellValueType.STRING };
}

/** Cells of the same name look the same. */
function lookName({ style, own }: Cell): string {
  if (!own) return style;
  const name = ownNames.get(own) ?? JSON.stringify(own);
  ownNames.set(own, name);
  return `${style}\n${name}`;
}
