import type { Area } from "../../workbook/address";
import { refuse } from "../refusal";
import { cellCount, eachCell } from "./area";
import { type CellSide, type Line, type Look, type OwnLook, OwnLooks, type Side } from "./look";
import type { Sheet } from "./sheet";

/** More cells than this are not formatted one by one: the host has no formats for whole sheets. */
const most = 1_000_000;

/** Changes the look of every cell of an area. */
export function formatArea(sheet: Sheet, area: Area, change: OwnLook): void {
  sheet.guard("allowFormatCells");
  refuseUnbounded(sheet, area);
  const looks = new OwnLooks(change);
  eachCell(area, (row, column) => {
    const cell = sheet.cells.ensure(row, column);
    cell.own = looks.onto(cell.own);
  });
  sheet.workbook.changes.touch(sheet, "formats");
}

/** Gives every cell of an area a named style; what was formatted directly is gone, as in Excel. */
export function styleArea(sheet: Sheet, area: Area, name: string): void {
  sheet.guard("allowFormatCells");
  refuseUnbounded(sheet, area);
  const style = sheet.workbook.styles.need(name);
  eachCell(area, (row, column) => {
    const cell = sheet.cells.ensure(row, column);
    cell.style = style.name;
    delete cell.own;
  });
  sheet.workbook.changes.touch(sheet, "formats");
}

/** Number formats for each cell of an area; null leaves one as it is. */
export function numberFormats(sheet: Sheet, area: Area, codes: readonly (readonly (string | null)[])[]): void {
  sheet.guard("allowFormatCells");
  codes.forEach((row, r) => row.forEach((code, c) => {
    if (code === null) return;
    const cell = sheet.cells.ensure(area.top + r, area.left + c);
    cell.own = { ...cell.own, numberFormat: mangled(code) };
  }));
  sheet.workbook.changes.touch(sheet, "formats");
}

/** Dutch date codes are no codes to `numberFormat`: their letters are taken for plain text. */
function mangled(code: string): string {
  return code.replace(/"[^"]*"|\\.|j+/g, (part) => (part.startsWith("j") ? part.replace(/j/g, "\\j") : part));
}

/** Puts the cells of an area back to the style Normal. */
export function clearFormats(sheet: Sheet, area: Area): void {
  sheet.guard("allowFormatCells");
  for (const [, , cell] of sheet.cells.within(area)) {
    cell.style = "Normal";
    delete cell.own;
  }
  sheet.workbook.changes.touch(sheet, "formats");
}

/** One value of the look of an area; null where its cells differ. */
export function lookOf<K extends keyof Look>(sheet: Sheet, area: Area, key: K): Look[K] | null {
  refuseUnbounded(sheet, area);
  let found: Look[K] | undefined;
  let mixed = false;
  eachCell(area, (row, column) => {
    if (mixed) return;
    const value = sheet.look(sheet.cells.get(row, column))[key];
    if (found === undefined) found = value;
    else if (!alike(found, value)) mixed = true;
  });
  return mixed || found === undefined ? null : found;
}

/** The cells of an area that have a side of it, and which side of the cell that is. */
export function sideOf(area: Area, side: Side): { area: Area; side: CellSide }[] {
  const { top, left, bottom, right } = area;
  switch (side) {
    case "EdgeTop": return [{ area: { ...area, bottom: top }, side }];
    case "EdgeBottom": return [{ area: { ...area, top: bottom }, side }];
    case "EdgeLeft": return [{ area: { ...area, right: left }, side }];
    case "EdgeRight": return [{ area: { ...area, left: right }, side }];
    case "InsideHorizontal": return bottom > top ? [{ area: { ...area, bottom: bottom - 1 }, side: "EdgeBottom" }] : [];
    case "InsideVertical": return right > left ? [{ area: { ...area, right: right - 1 }, side: "EdgeRight" }] : [];
    default: return [{ area, side }];
  }
}

/** Whether two values of a look are the same; lines are compared by what they say. */
export function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return isLine(a) && isLine(b) && a.style === b.style && a.weight === b.weight && a.color === b.color;
}

function isLine(value: unknown): value is Line {
  return typeof value === "object" && value !== null;
}

/** Excel on the web touches this many cells in one operation. */
const mostOnWeb = 33_554_000;

function refuseUnbounded(sheet: Sheet, area: Area): void {
  if (sheet.workbook.profile.platform === "web" && cellCount(area) > mostOnWeb) refuse("OperationCellsExceedLimit", "so many cells at once are too many on the web");
  if (cellCount(area) > most) refuse("NotImplemented", "the local host formats no more than a million cells at once: name a bounded range");
}
