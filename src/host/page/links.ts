import { area, type Area } from "../../workbook/address";
import type { Sheet } from "../state/sheet";
import type { Workbook } from "../state/workbook";

/** A place in the workbook that a link leads to. */
export interface Target {
  sheet: Sheet;
  area: Area;
}

/**
 * Where the link of a cell leads: a defined name that is a plain reference, or a reference such as "'Blad 1'!A1".
 * Nothing where the cell has no link, or one that leads out of the workbook or nowhere.
 */
export function linkTarget(sheet: Sheet, row: number, column: number): Target | undefined {
  const reference = sheet.cells.get(row, column)?.link?.documentReference;
  if (!reference) return undefined;
  const name = sheet.workbook.names.seenFrom(reference, sheet);
  return place(sheet.workbook, name ? name.formula.slice(1) : reference);
}

function place(workbook: Workbook, reference: string): Target | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)$/.exec(reference);
  const sheet = match && workbook.sheet((match[1] ?? match[2] ?? "").replace(/''/g, "'"));
  return match?.[3] && sheet ? { sheet, area: area(match[3]) } : undefined;
}
