import type { CellValue } from "../../domain/schema";
import { rowsAbove } from "../definition/placedTable";
import type { Content } from "../types";

/**
 * A table on the metadata sheet that is made when there is first something to keep in it, beside those that every workbook has.
 * Everything in it is text; only code reads it.
 */
export interface KeptTable {
  name: string;
  /** Column of the sheet, from 0. */
  left: number;
  headings: readonly string[];
}

/** The row of the sheet, from 0, that the headings of a kept table get. */
export const keptHeadingRow = rowsAbove;

/** What was set aside, what stood in cells before they were mended, and what the last operations did. */
export const keptTables = {
  asides: { name: "np_set_aside", left: 15, headings: ["id", "reason", "day", "who"] },
  repairs: { name: "np_repairs", left: 19, headings: ["id", "batch", "table", "row", "column", "cell", "before", "after", "format"] },
  undos: { name: "np_undo", left: 46, headings: ["id", "what", "day", "part", "text"] },
} as const satisfies Record<string, KeptTable>;

/** A finding that somebody set aside; `id` is the finding's key, so that it comes back when the cell changes. */
export interface Aside {
  id: string;
  reason: string;
  /** Excel's serial number of the day. */
  day: number;
  /** Who decided: for a finding about a person, which is never out of sight, whoever said that it is none. */
  who?: string;
}

/** A cell that was mended: where it is, what stood there, what stands there since, and the number format that it had. */
export interface Repair {
  id: string;
  /** What was mended in one go is taken back in one go. */
  batch: string;
  /** Name of the table. */
  table: string;
  /** Id of the row; empty for a heading, and for a row without an id. */
  row: string;
  column: string;
  /** Where it was then: for a row that cannot be found by an id. */
  cell: string;
  before: CellValue;
  after: CellValue;
  format: string;
}

/** What was set aside, from the cells of its table. A row that nobody can read is left out. */
export function readAsides(cells: readonly (readonly Content[])[]): Aside[] {
  return records(keptTables.asides, cells).map(([id = "", reason = "", day = "", who = ""]): Aside => ({ id, reason, day: Number(day) || 0, ...(who === "" ? {} : { who }) })).filter(({ id }) => id !== "");
}

/** The same as rows of text. */
export function writeAsides(asides: readonly Aside[]): string[][] {
  return asides.map(({ id, reason, day, who = "" }) => [id, reason, String(day), who]);
}

/** How many batches of repairs can be taken back: enough for an afternoon, and little enough for a sheet that nobody sees. */
export const batchesKept = 20;

/** The repairs of the last batches, oldest first; what was mended before those stays mended. */
export function lastBatches(repairs: readonly Repair[]): Repair[] {
  const batches = [...new Set(repairs.map(({ batch }) => batch))].slice(-batchesKept);
  return repairs.filter(({ batch }) => batches.includes(batch));
}

/** What was mended and can be taken back, oldest first. */
export function readRepairs(cells: readonly (readonly Content[])[]): Repair[] {
  return records(keptTables.repairs, cells).flatMap(([id = "", batch = "", table = "", row = "", column = "", cell = "", before = "", after = "", format = ""]) => {
    const [was, is] = [readValue(before), readValue(after)];
    return id === "" || was === undefined || is === undefined ? [] : [{ id, batch, table, row, column, cell, before: was, after: is, format }];
  });
}

/** The same as rows of text; a value keeps its type. */
export function writeRepairs(repairs: readonly Repair[]): string[][] {
  return repairs.map(({ id, batch, table, row, column, cell, before, after, format }) => (
    [id, batch, table, row, column, cell, JSON.stringify(before), JSON.stringify(after), format]
  ));
}

function readValue(text: string): CellValue | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The rows by the table's own order of columns, whatever order people gave them. */
export function records({ headings }: KeptTable, [found = [], ...rows]: readonly (readonly Content[])[]): string[][] {
  const places = headings.map((heading) => found.indexOf(heading));
  return rows.map((row) => places.map((place) => { const value = row[place] ?? ""; return typeof value === "object" ? "" : String(value); }));
}
