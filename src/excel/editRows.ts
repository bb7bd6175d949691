import type { CellValue } from "../domain/schema";
import { failure, success, type Outcome } from "../domain/outcome";
import { keptTables } from "../workbook/check/kept";
import type { Undo } from "../workbook/undo/undo";
import { askKept } from "./keep";
import { keepUndo } from "./keepUndo";
import { overwrite, type Overwrite } from "./changing/overwrite";
import { asText } from "./parts/text";
import { boundedRequests } from "./room";
import { inExcel } from "./session";

/** Cells of a row by the headings of their columns, as they stand in the workbook. */
export type CellsByHeading = Readonly<Record<string, CellValue>>;

/** A row of a table that gets other values, provided that its cells still hold what was seen there. */
export interface RowEdit {
  /** By what the row is known: its ID; where it has none yet, what it is about. */
  known: CellsByHeading;
  /** Its place in the table when it was read, from 0. It may have moved since. */
  index: number;
  before: CellsByHeading;
  after: CellsByHeading;
}

/** What became of the edits, by their places in what was asked (from 0). Of a row that changed meanwhile nothing was written. */
export interface EditedRows {
  done: number[];
  changed: number[];
  gone: number[];
}

/** A row of a table that has to hold what was seen of it, for rows of another table to be written: an open quarter, say. */
export interface RowHolds {
  table: string;
  row: Pick<RowEdit, "known" | "index" | "before">;
}

/**
 * Writes cells of rows that are found by what they are known by, wherever they stand now. Only cells that differ are written; where one
 * of those holds something else than was seen, the row is left as it is; where a row of `holds` does, nothing is written. Texts stay texts,
 * null empties a cell. Two requests; two more where rows moved since they were read, and one where somebody was faster than the last.
 * Nothing is written on a protected sheet, or where a column is not there.
 * @param undo what it takes to take it back, which is kept in the workbook with it
 */
export async function editRows(name: string, edits: readonly RowEdit[], holds: readonly RowHolds[] = [], undo?: Undo): Promise<Outcome<EditedRows>> {
  const outcome = await inExcel(async (context) => {
    const { tables } = context.workbook;
    const table = tables.getItemOrNullObject(name).load("name");
    const sheet = table.worksheet.load("name,protection/protected");
    const asked = [
      ...edits.map((edit) => ({ table: name, edit, headings: dirty(edit) })),
      ...holds.map(({ table: other, row }) => ({ table: other, edit: { ...row, after: row.before }, headings: Object.keys(row.before) })),
    ];
    const headings = new Set(edits.flatMap(({ known, before }) => [...Object.keys(known), ...Object.keys(before)]));
    const columns = [...headings].map((heading) => ({ heading, column: table.columns.getItemOrNullObject(heading).load("index") }));
    const store = undo && askKept(context.workbook, keptTables.undos);
    let places = asked.map((one) => askRow(tables, one, one.edit.index));
    await context.sync();
    if (table.isNullObject) return failure("tableMissing", { name });
    const lost = columns.find(({ column }) => column.isNullObject);
    if (lost) return failure("columnMissing", { column: lost.heading, table: name });
    if (sheet.protection.protected) return failure("sheetProtected", { name: sheet.name });
    if (!places.every(isThere)) places = await findAgain(context, tables, places);
    const [own, held] = [places.slice(0, edits.length), places.slice(edits.length)];
    if (!held.every((place) => isThere(place) && isStill(place))) return failure("changedMeanwhile");
    const gone = own.flatMap((place, i) => (isThere(place) ? [] : [i]));
    const fit = own.flatMap((place, i) => (isThere(place) && isStill(place) ? [i] : []));
    const groups = fit.map((i) => [...held, own[i] as RowPlace].flatMap((place) => overwritesOf(tables, place)));
    const room = boundedRequests(context);
    if (undo && store && fit.length > 0) await keepUndo(context.workbook, store, undo, room);
    const written = fit.length > 0 ? await overwrite(context, groups, room) : [];
    const done = fit.filter((_, place) => written[place]);
    return success<EditedRows>({ done, gone, changed: own.flatMap((_, i) => (done.includes(i) || gone.includes(i) ? [] : [i])) });
  });
  return outcome.ok ? outcome.value : outcome;
}

/** What is asked of a row: by what it is known, and the headings of the cells that matter beside. */
interface Asked {
  table: string;
  edit: RowEdit;
  headings: readonly string[];
}

/** An edit with what the cells of its row held. */
interface RowPlace extends Asked {
  /** Place of the row in the table, from 0. */
  index: number;
  /** The cells that the edit speaks of, by heading. */
  found: ReadonlyMap<string, Excel.Range>;
}

/** A cell of a table, for use in one request. A row beyond the end of the table is whatever stands there. */
function cellOf(tables: Excel.TableCollection, { table, index }: Pick<RowPlace, "table" | "index">, heading: string): Excel.Range {
  const body = tables.getItemOrNullObject(table).columns.getItemOrNullObject(heading).getDataBodyRange();
  body.untrack();
  const cell = body.getCell(index, 0);
  cell.untrack();
  return cell;
}

/** Asks for the cells of an edit in the row at that place. */
function askRow(tables: Excel.TableCollection, asked: Asked, index: number): RowPlace {
  const headings = new Set([...Object.keys(asked.edit.known), ...asked.headings]);
  return { ...asked, index, found: new Map([...headings].map((heading) => [heading, cellOf(tables, { ...asked, index }, heading).load("values,numberFormat")])) };
}

/** Looks through whole tables for the rows that are no longer where they were. */
async function findAgain(context: Excel.RequestContext, tables: Excel.TableCollection, places: readonly RowPlace[]): Promise<RowPlace[]> {
  const bodies = new Map(places.flatMap(({ table, edit }) => Object.keys(edit.known).map((heading) => {
    const body = tables.getItemOrNullObject(table).columns.getItemOrNullObject(heading).getDataBodyRange();
    body.untrack();
    return [`${table} ${heading}`, body.load("values")] as const;
  })));
  await context.sync();
  const again = places.map((place) => {
    if (isThere(place)) return place;
    const wanted = Object.entries(place.edit.known).map(([heading, value]) => ({ body: bodies.get(`${place.table} ${heading}`), value: value ?? "" }));
    const [first] = wanted;
    if (!first?.body || wanted.some(({ body }) => body?.isNullObject)) return place;
    const index = (first.body.values as unknown[][]).findIndex((_, row) => wanted.every(({ body, value }) => body?.values[row]?.[0] === value));
    return index < 0 ? place : askRow(tables, place, index);
  });
  await context.sync();
  return again;
}

function isThere({ edit, found }: RowPlace): boolean {
  return Object.entries(edit.known).every(([heading, value]) => valueOf(found.get(heading)) === (value ?? ""));
}

function isStill({ edit, headings, found }: RowPlace): boolean {
  return headings.every((heading) => valueOf(found.get(heading)) === (edit.before[heading] ?? ""));
}

/** Room that asking for a cell and writing it takes, beside what stands in it. */
const bytesPerCell = 900;

/** What is written in a row, and the cells by which it is seen that it is still that row. */
function overwritesOf(tables: Excel.TableCollection, place: RowPlace): Overwrite[] {
  const { edit, headings, found } = place;
  return [...found.keys()].map((heading): Overwrite => {
    const value = edit.after[heading] ?? null;
    const writes = headings.includes(heading) && (edit.before[heading] ?? null) !== value;
    // In a cell for text Excel would keep a number as text.
    const format = writes && typeof value === "number" && found.get(heading)?.numberFormat[0]?.[0] === "@" ? "General" : undefined;
    const entry = typeof value === "string" ? asText(value) : value ?? "";
    return {
      cells: () => cellOf(tables, place, heading), entries: [[writes ? entry : null]], format, bytes: bytesPerCell + JSON.stringify(entry).length,
      isSeen: ({ values }) => (values[0]?.[0] ?? "") === ((headings.includes(heading) ? edit.before : edit.known)[heading] ?? ""),
    };
  });
}

/** The headings of the cells that get another value. */
function dirty({ before, after }: RowEdit): string[] {
  return Object.keys(before).filter((heading) => (before[heading] ?? null) !== (after[heading] ?? null));
}

function valueOf(cell: Excel.Range | undefined): unknown {
  return !cell || cell.isNullObject ? "" : cell.values[0]?.[0] ?? "";
}
