import type { CheckedRow, CheckedTable, CheckedWorkbook } from "../../domain/checked";
import type { CellValue } from "../../domain/schema";
import { failure, success, type Outcome } from "../../domain/outcome";
import type { Cells, BookChange } from "../changes/change";
import type { Trace } from "./takeOver";

/** Of how many rows was taken out what a list had brought, and how many were left because somebody changed or removed them. */
export interface TakenBack {
  done: number;
  left: number;
}

/**
 * What changes when a list is taken out again: rows that it added are emptied where they still hold what came in and nothing else, and
 * cells that it filled where they still hold that. Rows are found by their ids, wherever they stand now.
 */
export function takeBack(book: CheckedWorkbook, { table: key, added, filled }: Trace): Outcome<{ changes: BookChange[]; told: TakenBack }> {
  const table = book.tables.find((one) => one.key === key);
  if (!table) return failure("tableMissing", { name: key });
  const find = rowsOf(table);
  const untouched = added.flatMap((cells) => { const row = find(String(cells["id"] ?? "")); return row && holdsOnly(table, row, cells) ? [{ row: row.index, before: cells }] : []; });
  const stillFilled = filled.flatMap(({ row: place, id, cells }) => { const row = find(id, place); return row && holds(table, row, cells) ? [{ row: row.index, cells }] : []; });
  const changes: BookChange[] = [
    ...(untouched.length > 0 ? [{ is: "empty", table: key, rows: untouched.sort((a, b) => a.row - b.row) } as const] : []),
    ...stillFilled.map(({ row, cells }): BookChange => ({ is: "set", table: key, row, before: cells, after: Object.fromEntries(Object.keys(cells).map((id) => [id, null])) })),
  ];
  const done = untouched.length + stillFilled.length;
  return success({ changes, told: { done, left: added.length + filled.length - done } });
}

/** Finds a row by its id; one without an id at the place where it stood. */
function rowsOf({ columns, rows }: CheckedTable): (id: string, place?: number) => CheckedRow | undefined {
  const column = columns.findIndex(({ id }) => id === "id");
  const byId = new Map(rows.map((row) => [String(row.values[column] ?? ""), row]));
  const byPlace = new Map(rows.map((row) => [row.index, row]));
  return (id, place = -1) => (id === "" ? byPlace.get(place) : byId.get(id));
}

function holds({ columns }: CheckedTable, { values }: CheckedRow, cells: Cells): boolean {
  return Object.entries(cells).every(([id, value]) => same(values[columns.findIndex((column) => column.id === id)], value));
}

/** Whether the row holds these cells and nothing beside them that somebody typed, in columns of their own neither. */
function holdsOnly({ columns }: CheckedTable, { values }: CheckedRow, cells: Cells): boolean {
  return columns.every(({ id, silent }, place) => (silent && id !== "id") || same(values[place], id === undefined ? null : cells[id]));
}

function same(stands: CellValue | undefined, was: CellValue | undefined): boolean {
  const nothing = (value: CellValue | undefined) => (value === "" ? null : value ?? null);
  return nothing(stands) === nothing(was);
}
