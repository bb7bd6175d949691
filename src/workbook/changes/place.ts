import type { CellValue } from "../../domain/checked";
import { placeBelow } from "../../domain/checking/newRows";
import { failure, success, type Outcome } from "../../domain/outcome";
import { address, area } from "../address";
import type { ReadWorkbook } from "../check/readWorkbook";
import { definitions, tableName, tableOf } from "../check/tables";
import type { ReadTable } from "../readTable";
import type { Address } from "../types";
import type { Cells, Change } from "./change";

/** A rectangle to be written: every address is decided, so that a carrier only looks and writes. */
export interface Write {
  table: string;
  sheet: string;
  /** The whole table as it was read; where it differs by now, rows have moved. */
  whole: Address;
  /** The table when the rows are in it, where it has to grow for them. */
  grown?: Address;
  at: Address;
  /** What was seen in each cell; undefined where it does not matter. */
  before: (CellValue | undefined)[][];
  /** What each cell gets; undefined leaves it as it is, null empties it. */
  after: (CellValue | undefined)[][];
}

/** Gives each change its place in the workbook as it was read. Fails where a table or column is not there. */
export function placeChanges(changes: readonly Change[], read: ReadWorkbook): Outcome<Write[]> {
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
    const filledIn = new Set(definition.columns.filter(({ kind }) => kind.is !== "formula").map(({ id }) => id));
    if (change.is === "set") writes.push(placeSet(change, table));
    else if (change.is === "empty") writes.push(...stretches(change.rows).map((rows) => placeEmpty(rows, table, filledIn)));
    else if (change.rows.length > 0) writes.push(placeRows(change.rows, table, filledIn));
  }
  return success(writes);
}

/** The columns that a change speaks of, by id. */
function columnsOf(change: Change): string[] {
  switch (change.is) {
    case "set": return Object.keys(change.after);
    case "add": return change.rows.flatMap((row) => Object.keys(row));
    case "empty": return change.rows.flatMap(({ before }) => Object.keys(before));
  }
}

function placeRows(rows: readonly Cells[], table: ReadTable, filledIn: ReadonlySet<string>): Write {
  const whole = area(table.address);
  const calculated = table.columns.map(({ id }) => id !== undefined && !filledIn.has(id));
  const top = whole.top + 1 + placeBelow(table.rows, (column) => calculated[column] ?? false);
  const bottom = top + rows.length - 1;
  const own = table.columns.map(({ id }) => id !== undefined && filledIn.has(id));
  return {
    table: table.name, sheet: table.sheet, whole: table.address,
    ...(bottom > whole.bottom ? { grown: address({ ...whole, bottom }) } : {}),
    at: address({ ...whole, top, bottom }),
    before: rows.map(() => own.map((isOwn) => (isOwn ? null : undefined))),
    after: rows.map((row) => table.columns.map(({ id = "" }, place) => (own[place] ? row[id] ?? null : undefined))),
  };
}

type EmptiedRow = Extract<Change, { is: "empty" }>["rows"][number];

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
  const whole = area(table.address);
  const top = whole.top + 1 + (rows[0]?.row ?? 0);
  const own = table.columns.map(({ id }) => id !== undefined && filledIn.has(id));
  return {
    table: table.name, sheet: table.sheet, whole: table.address, at: address({ ...whole, top, bottom: top + rows.length - 1 }),
    before: rows.map(({ before }) => table.columns.map(({ id = "" }, place) => (own[place] ? before[id] ?? null : undefined))),
    after: rows.map(() => own.map((isOwn) => (isOwn ? null : undefined))),
  };
}

function placeSet({ row, before, after }: Extract<Change, { is: "set" }>, table: ReadTable): Write {
  const { top, left } = area(table.address);
  const places = table.columns.flatMap(({ id }, place) => (id !== undefined && (id in after || id in before) ? [place] : []));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const across = table.columns.slice(first, last + 1).map(({ id = "" }) => id);
  return {
    table: table.name, sheet: table.sheet, whole: table.address,
    at: address({ top: top + 1 + row, bottom: top + 1 + row, left: left + first, right: left + last }),
    before: [across.map((id) => before[id])],
    after: [across.map((id) => after[id])],
  };
}
