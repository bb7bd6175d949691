import { area, type Area } from "../../workbook/address";
import type { Sheet } from "../state/sheet";

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
  return reference ? findPlace(sheet, reference) : undefined;
}

/** The place that a reference or a defined name means, seen from a sheet: "B5", "'Blad 1'!A1" or "np_start". */
export function findPlace(from: Sheet, reference: string): Target | undefined {
  const name = from.workbook.names.seenFrom(reference, from);
  const text = name ? name.formula.slice(1) : reference;
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)$/.exec(text);
  if (!match?.[3]) return undefined;
  const title = match[1] ?? match[2];
  const sheet = title === undefined ? from : from.workbook.sheet(title.replace(/''/g, "'"));
  return sheet && { sheet, area: area(match[3]) };
}
