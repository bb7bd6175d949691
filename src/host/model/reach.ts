import { type Area, address, columnLetters } from "../../workbook/address";
import { parseReference, quotedIfNeeded } from "../formula/reference";
import { invalid } from "../refusal";
import { isEntireColumn, isEntireRow, onSheet } from "../state/area";
import type { Sheet } from "../state/sheet";
import type { Place, Workbook } from "../state/workbook";

/** The area that a text names on a sheet: "A1:B5", "A:C", "4:4", a table's or a defined name. */
export function areaNamed(sheet: Sheet, text: string): Area {
  return placeNamed(sheet.workbook, text, sheet).area;
}

/** The sheet and area that a text names; without a sheet's name, on `own`. Refuses (InvalidArgument) what names nothing. */
export function placeNamed(workbook: Workbook, text: string, own: Sheet): Place {
  const reference = parseReference(text.replace(/^=/, ""));
  if (reference) {
    const sheet = reference.sheet === undefined ? own : workbook.sheet(reference.sheet) ?? invalid(`there is no sheet "${reference.sheet}"`);
    return { sheet, area: reference.area };
  }
  const table = workbook.table(text);
  if (table) return { sheet: table.sheet, area: table.body };
  const name = workbook.names.seenFrom(text, own);
  const meant = name && parseReference(name.formula.slice(1));
  if (meant) return placeNamed(workbook, name.formula, own);
  return invalid(`"${text}" is no address`);
}

/** An area's address without its sheet: "A1:B5", whole columns "A:C", whole rows "4:4". */
export function localAddress(area: Area): string {
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return address(area);
}

/** The address of a range with its sheet, as Excel writes it: "'Plan 1'!A1:B2". */
export function fullAddress({ sheet, area }: Place): string {
  return `${quotedIfNeeded(sheet.name)}!${localAddress(area)}`;
}

/** A range beside another; refused where it would lie off the sheet. */
export function moved({ sheet, area }: Place, change: Partial<Area>): Place {
  const target = { ...area, ...change };
  if (!onSheet(target)) invalid("the range would lie outside the sheet");
  return { sheet, area: target };
}
