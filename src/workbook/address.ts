import type { Address } from "./types";

/** A block of cells; rows and columns count from 0, both ends included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The letters of columns that were asked for before: a plan asks some hundred thousand times. */
const spelled: string[] = [];

/** The letters of a column: 0 is "A", 26 is "AA". */
export function columnLetters(index: number): string {
  return (spelled[index] ??= spell(index));
}

function spell(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The index from 0 of a column's letters. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The A1 name of one cell, row and column from 0. */
export function cell(row: number, column: number): Address {
  return `${columnLetters(column)}${row + 1}`;
}

/** The A1 name of an area; one cell gives "B5", not "B5:B5". */
export function address(area: Area): Address {
  const first = cell(area.top, area.left);
  const last = cell(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** Reads "B5", "$A$4:N34" or "B5:B5". Throws on anything else: addresses come from our own plan, never from people. */
export function area(text: Address): Area {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/.exec(text);
  if (!match) throw new Error(`not a bounded A1 address: ${text}`);
  const [, column1 = "", row1 = "", column2, row2] = match;
  const [row, column] = [Number(row1) - 1, columnIndex(column1)];
  if (column2 === undefined) return { top: row, left: column, bottom: row, right: column };
  const [otherRow, otherColumn] = [Number(row2) - 1, columnIndex(column2)];
  return { top: Math.min(row, otherRow), left: Math.min(column, otherColumn), bottom: Math.max(row, otherRow), right: Math.max(column, otherColumn) };
}

/** The same address with dollars, for names and validations: "$A$4:$N$34". */
export function absolute(text: Address): Address {
  return text.replace(/([A-Za-z]{1,3})(\d+)/g, "$$$1$$$2");
}

/** A sheet's name as a formula takes it: always quoted, apostrophes doubled. */
export function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** The sheet that a name points into, where its formula is one plain reference: "='It''s'!$A$1" gives "It's". */
export function sheetOf(formula: string): string | undefined {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!()]+))!\$?[A-Z]+\$?\d+$/.exec(formula);
  return match?.[1]?.replace(/''/g, "'") ?? match?.[2];
}

/** Excel takes no longer title for a sheet. */
export const sheetNameMax = 31;
