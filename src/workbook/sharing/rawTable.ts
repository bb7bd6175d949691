import type { GivenCell } from "../../domain/importing";
import { area } from "../address";
import type { RawFile, RawRow, RawSheet } from "./raw";

/** A table in a file: its headings by column (from 0; "" for one that is gone), the row that they stand in, and the rows below them. */
export interface TableInCopy {
  sheet: string;
  headings: ReadonlyMap<number, string>;
  top: RawRow | undefined;
  rows: readonly RawRow[];
}

/** What a cell says as text; "" where it holds none. */
export function textIn(cell: GivenCell | undefined): string {
  return typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";
}

/** The table with this name, with what people typed right below it. */
export function namedTable({ sheets }: RawFile, name: string): TableInCopy | undefined {
  for (const sheet of sheets) {
    const found = sheet.tables.find((one) => one.name === name);
    if (!found) continue;
    const { top, left, right } = area(found.address);
    const others = sheet.tables.filter((one) => one !== found).map((one) => area(one.address)).filter((other) => other.top > top && other.left <= right && other.right >= left);
    return tableAt(sheet, top, { left, right, bottom: Math.min(...others.map((other) => other.top - 1), Infinity) });
  }
  return undefined;
}

/** A table by its headings alone, where a program threw the tables away: the row that holds all of these words. */
export function tableByHeadings({ sheets }: RawFile, words: readonly string[]): TableInCopy | undefined {
  for (const sheet of sheets) {
    for (const row of sheet.rows) {
      const places = new Map([...row.values].map(([column, cell]) => [textIn(cell), column]));
      const columns = words.map((word) => places.get(word));
      if (columns.every((column): column is number => column !== undefined)) return tableAt(sheet, row.index, { left: Math.min(...columns), right: Math.max(...columns), bottom: Infinity });
    }
  }
  return undefined;
}

/** The table whose headings stand in a row (from 0), between two columns, down to a row. */
export function tableAt(sheet: RawSheet, top: number, { left, right, bottom }: { left: number; right: number; bottom: number }): TableInCopy {
  const within = (column: number) => column >= left && column <= right;
  const headed = sheet.rows.find(({ index }) => index === top);
  const headings = Array.from({ length: right - left + 1 }, (_, i): [number, string] => [left + i, textIn(headed?.values.get(left + i))]);
  const rows = sheet.rows.filter(({ index, values, untold }) => index > top && index <= bottom && ([...values.keys()].some(within) || [...untold ?? []].some(within)));
  return { sheet: sheet.name, headings: new Map(headings), top: headed, rows };
}

/** The rows of a small table by its headings, as texts. */
export function recordsIn(table: TableInCopy | undefined): Map<string, string>[] {
  if (!table) return [];
  return table.rows.map(({ values }) => new Map([...table.headings].map(([column, heading]) => [heading, textIn(values.get(column))])));
}
