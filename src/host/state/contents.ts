import type { Area } from "../../workbook/address";
import { refuse } from "../refusal";
import { filled, valueOf } from "./cells";
import { type ChangeSource, sheetChanged } from "./changed";
import { enter, type Input, setContent } from "./content";
import type { Sheet } from "./sheet";
import { afterContents } from "./tableContents";

/**
 * Writes an array of contents over an area, as `values` and `formulas` do; the array has the area's shape.
 * Texts are read as entries: "=..." is a formula, "5%" a number, "'..." the text behind the apostrophe.
 */
export function writeContents(sheet: Sheet, area: Area, input: readonly (readonly Input[])[], source: ChangeSource): void {
  sheet.guardContents(area);
  refuseFiltered(sheet, area);
  const before = single(area) ? valueOf(sheet.cells.get(area.top, area.left)) : undefined;
  input.forEach((values, r) => values.forEach((value, c) => {
    if (value !== null) enter(sheet, area.top + r, area.left + c, value);
  }));
  afterContents(sheet, area, source);
  sheetChanged(sheet, area, "RangeEdited", source, before);
}

/** Excel writes to the wrong rows where an area has rows that a filter hides; the host refuses instead of losing data. */
function refuseFiltered(sheet: Sheet, area: Area): void {
  if (area.top === area.bottom) return;
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 100000); row++) {
    if (sheet.rows.get(row)?.filtered) refuse("FilteredRangeConflict", "rows of the area are hidden by a filter: clear the filters first");
  }
}

function single(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}

/** Empties the contents of an area; formats stay. */
export function clearContents(sheet: Sheet, area: Area, source: ChangeSource): void {
  sheet.guardContents(area);
  for (const [row, column, cell] of sheet.cells.within(area)) if (filled(cell) || cell.content === "") setContent(sheet, row, column, null);
  afterContents(sheet, area, source);
  sheetChanged(sheet, area, "RangeEdited", source);
}
