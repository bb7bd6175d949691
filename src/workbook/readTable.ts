import type { Address, Content } from "./types";

/** A column as the metadata of the workbook knows it: the id that never changes and the heading that it was made with. */
export interface KnownColumn {
  /** What the product calls the table; absent in a workbook that does not say. */
  key?: string;
  table: string;
  column: string;
  heading: string;
}

/** A table as it was read, found by its name wherever it stands. */
export interface ReadTable {
  name: string;
  /** Title of the sheet that it stands on. */
  sheet: string;
  /** With its headings. */
  address: Address;
  columns: ReadColumn[];
  /** Rows that hold anything. */
  rows: ReadRow[];
}

export interface ReadColumn {
  /** What it says above the column now. */
  heading: string;
  /** The column's id; absent where people added the column themselves. */
  id?: string;
  /** Set where people changed the heading: the one it was made with. */
  was?: string;
}

export interface ReadRow {
  /** Place in the table, from 0; blank rows count. */
  index: number;
  /** One for each column. Dates are serial numbers, an empty cell is null, an error is its text ("#REF!"). */
  values: Content[];
}

/**
 * Makes a table of what a carrier found in its cells, headings first and without totals.
 * A column gets its id by its heading (case and outer spaces forgiven). A known column whose heading is nowhere was renamed:
 * it is taken to be the one at its own place, as long as nobody claims that place and the table has as many columns as it was made with.
 */
export function readTable(
  found: Pick<ReadTable, "name" | "sheet" | "address"> & { cells: readonly (readonly Content[])[] }, known: readonly KnownColumn[],
): ReadTable {
  const { cells, name, sheet, address } = found;
  const [headings = [], ...rows] = cells;
  return {
    name, sheet, address,
    columns: readColumns(headings.map((heading) => String(heading ?? "")), known.filter(({ table }) => table === name)),
    rows: rows.map((values, index) => ({ index, values: values.map((value) => (value === "" ? null : value)) }))
      .filter(({ values }) => values.some((value) => value !== null && String(value).trim() !== "")),
  };
}

function readColumns(headings: readonly string[], known: readonly KnownColumn[]): ReadColumn[] {
  const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
  const columns = headings.map((heading): ReadColumn => {
    const match = known.find((one) => same(one.heading, heading));
    return match ? { heading, id: match.column } : { heading };
  });
  if (headings.length !== known.length) return columns;
  return columns.map((column, place) => {
    const own = known[place];
    if (column.id !== undefined || !own || columns.some(({ id }) => id === own.column)) return column;
    return { ...column, id: own.column, was: own.heading };
  });
}
