import type { CellValue } from "../schema";

/**
 * What stands in a cell of somebody's own list. A file can know more of a number than its value: that it is a day (Excel's serial number,
 * calendar of 1900), or that it is shown as a percentage (a fraction of one). A list of text knows nothing of the kind.
 */
export type GivenCell = CellValue | { day: number } | { share: number };

/** The cells of a sheet, a file or what was pasted, row by row; rows may differ in length. */
export type Grid = readonly (readonly GivenCell[])[];

/** A list as it is to be taken over: its headings, and its rows below them. */
export interface OwnList {
  /** One for each column; "" where nothing stands above it. */
  headings: readonly string[];
  rows: readonly ListRow[];
}

export interface ListRow {
  /** Number of the row in the list as people see it, from 1. */
  number: number;
  cells: readonly GivenCell[];
}

/** Whether nothing stands in the cell; spaces alone are nothing. */
export function isBlank(cell: GivenCell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

/**
 * Makes a list of the cells of a sheet or file.
 * @param heading place of the row with the headings, from 0; undefined where the list has none
 */
export function ownList(grid: Grid, heading: number | undefined): OwnList {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const titles = heading === undefined ? [] : grid[heading] ?? [];
  return {
    headings: Array.from({ length: width }, (_, column) => headingText(titles[column])),
    rows: grid.map((cells, place) => ({ number: place + 1, cells })).slice(heading === undefined ? 0 : heading + 1),
  };
}

/** A heading as text, line breaks and double spaces made one space. */
export function headingText(cell: GivenCell | undefined): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell).replace(/\s+/g, " ").trim() : "";
}
