import type { CellValue } from "../../domain/schema";
import { placeBelow } from "../../domain/checking/newRows";
import { failure, success, type Outcome } from "../../domain/outcome";
import { area } from "../address";
import type { ReadWorkbook } from "../check/readWorkbook";
import { definitions, tableName, tableOf } from "../check/tables";
import { isCalculated } from "../kinds";
import type { ReadTable } from "../readTable";
import type { Cells, BookChange } from "./change";

/** A rectangle of a table that is to be written: everything is decided, so that a carrier only looks and writes. Its cells count from the table, not from the sheet. */
export interface Write {
  table: string;
  /** The headings as they were read; where others stand, columns have moved. */
  headings: readonly string[];
  /** How many rows the table had when it was read: where the write comes below the last of them. */
  rows?: number;
  /** How many rows the table has to grow by. */
  grows: number;
  /** The first row (0 is the first below the headings) and the first column, from 0. */
  row: number;
  column: number;
  /** What was seen in each cell, that of the row's id included; undefined where it does not matter. */
  before: (CellValue | undefined)[][];
  /** What each cell gets; undefined leaves it is, null empties it. */
  after: (CellValue | undefined)[][];
}

/** Gives each change its place in the workbook as it was read. Fails where a table or column is not there. */
export function placeChanges(changes: readonly BookChange[], read: ReadWorkbook): Outcome<Write[]> {
  const writes: Write[] = [];
  for (const change of changes) {
    const definition = definitions.find(({ key }) => key === change.table);
    const table = definition && tableOf(definition, read);
    if (!definition || !table) return failure("tableMissing", { name: definition ? tableName(definition, read) : change.table });
    const named = new Set(columnsOf(change));
    const lost = [...named].find((id) => !table.columns.some((column) => column.id === id));
    if (lost !== undefined) {
      const heading = read.known.find((column) => column.table === table.name && column.column === lost)?.heading ?? lost;
      return failure("columnMissing", { column: heading, table: table.name });
    }
    // What is calculated, and what people added themselves, is left to Excel.
    const filledIn = new Set(definition.columns.filter((column) => !isCalculated(column)).map(({ id }) => id));
    if (change.is === "set") writes.push(placeSet(change, table, filledIn));
    else if (change.is === "empty") writes.push(...stretches(change.rows).map((rows) => placeEmpty(rows, table, filledIn)));
    else if (change.rows.length > 0) writes.push(placeRows(change.rows, table, filledIn));
  }
  return success(writes);
}

/** The columns that a change speaks of, by id. */
function columnsOf(change: BookChange): string[] {
  switch (change.is) {
    case "set": return Object.keys(change.after);
    case "add": return change.rows.flatMap((row) => Object.keys(row));
    case "empty": return change.rows.flatMap(({ before }) => Object.keys(before));
  }
}

function placeRows(rows: readonly Cells[], table: ReadTable, filledIn: ReadonlySet<string>): Write {
  const calculated = table.columns.map(({ id }) => id !== undefined && !filledIn.has(id));
  const row = placeBelow(table.rows, (column) => calculated[column] ?? false);
  const own = table.columns.map(({ id }) => id !== undefined && filledIn.has(id));
  return {
    ...placed(table, row, 0),
    rows: rowCount(table),
    grows: Math.max(0, row + rows.length - rowCount(table)),
    before: rows.map(() => own.map((isOwn) => (isOwn ? null : undefined))),
    after: rows.map((cells) => table.columns.map(({ id = "" }, place) => (own[place] ? cells[id] ?? null : undefined))),
  };
}

function placed(table: ReadTable, row: number, column: number): Omit<Write, "before" | "after"> {
  return { table: table.name, headings: table.columns.map(({ heading }) => heading), grows: 0, row, column };
}

function rowCount(table: ReadTable): number {
  const { top, bottom } = area(table.address);
  return bottom - top;
}

type EmptiedRow = Extract<BookChange, { is: "empty" }>["rows"][number];

/** Rows that stand below each other go together. */
function stretches(rows: readonly EmptiedRow[]): EmptiedRow[][] {
  const found: EmptiedRow[][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last.at(-1)?.row === row.row - 1) last.push(row);
    else found.push([row]);
  }
  return found;
}

function placeEmpty(rows: readonly EmptiedRow[], table: ReadTable, filledIn: ReadonlySet<string>): Write {
  const own = table.columns.map(({ id }) => id !== undefined && filledIn.has(id));
  return {
    ...placed(table, rows[0]?.row ?? 0, 0),
    before: rows.map(({ before }) => table.columns.map(({ id = "" }, place) => (own[place] ? before[id] ?? null : undefined))),
    after: rows.map(() => own.map((isOwn) => (isOwn ? null : undefined))),
  };
}

/** The cells of one row that change, as far as its id: by that it is known. A row without one is known by all that people filled in. */
function placeSet({ row, before, after }: Extract<BookChange, { is: "set" }>, table: ReadTable, filledIn: ReadonlySet<string>): Write {
  const values = table.rows.find(({ index }) => index === row)?.values ?? [];
  const seen: Cells = Object.fromEntries(table.columns.flatMap(({ id }, place) => {
    const value = values[place] ?? null;
    return id !== undefined && filledIn.has(id) && typeof value !== "object" ? [[id, value] as const] : [];
  }));
  const known: Cells = seen.id ? { id: seen.id } : seen;
  const stood: Cells = { ...known, ...before };
  const places = table.columns.flatMap(({ id }, place) => (id !== undefined && (id in after || id in stood) ? [place] : []));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const across = table.columns.slice(first, last + 1).map(({ id = "" }) => id);
  return { ...placed(table, row, first), before: [across.map((id) => stood[id])], after: [across.map((id) => after[id])] };
}
