import { hashOf } from "../../domain/sharing/hash";

/** The cell with the mark of the sheet, from 0. */
export const markCell = { row: 2, column: 4 } as const;

/** What a sheet is known by: it follows from all that stands there, the mark itself left out. So it tells whether anybody typed there since. */
export function markOf(cells: readonly (readonly unknown[])[]): string {
  const rows = cells.map((row, r) => filled(row.map((value, c) => (isMark(r, c) ? "" : textOf(value)))).join("\u0001"));
  return hashOf("plan", filled(rows).join("\u0002"));
}

/** Up to the last one that holds anything: how far Excel counts a sheet as used says nothing. */
function filled(texts: readonly string[]): readonly string[] {
  return texts.slice(0, texts.findLastIndex((text) => text !== "") + 1);
}

/** Whether the cells of a sheet (its first cell first) are as they were made: nobody typed, inserted or took away anything. */
export function isAsMade(cells: readonly (readonly unknown[])[]): boolean {
  return textOf(cells[markCell.row]?.[markCell.column]).endsWith(` ${markOf(cells)}`);
}

function isMark(row: number, column: number): boolean {
  return row === markCell.row && column === markCell.column;
}

/** Excel may give the lines of a cell with another sign between them. */
function textOf(value: unknown): string {
  return typeof value === "object" || value === undefined ? "" : String(value as string | number | boolean).replace(/\r\n?/g, "\n");
}
