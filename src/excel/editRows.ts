import type { CellValue } from "../domain/checked";
import { failure, success, type Outcome } from "../domain/outcome";
import { asText } from "./parts/text";
import { inExcel } from "./session";

/** Cells of a row by the headings of their columns, as they stand in the workbook. */
export type Cells = Readonly<Record<string, CellValue>>;

/** A row of a table that gets other values, provided that its cells still hold what was seen there. */
export interface RowEdit {
  /** By what the row is known: its ID; where it has none yet, what it is about. */
  known: Cells;
  /** Its place in the table when it was read, from 0. It may have moved since. */
  index: number;
  before: Cells;
  after: Cells;
}

/** What became of the edits, by their places in what was asked (from 0). Of a row that changed meanwhile nothing was written. */
export interface EditedRows {
  done: number[];
  changed: number[];
  gone: number[];
}

/**
 * Writes cells of rows that are found by what they are known by, wherever they stand now. Only cells that differ are written; where one
 * of those holds something else than was seen, the row is left as it is. Texts stay texts, null empties a cell.
 * Two requests; two more where rows moved since they were read. Nothing is written on a protected sheet, or where a column is not there.
 */
export async function editRows(name: string, edits: readonly RowEdit[]): Promise<Outcome<EditedRows>> {
  const outcome = await inExcel(async (context) => {
    const { tables } = context.workbook;
    const table = tables.getItemOrNullObject(name).load("name");
    const sheet = table.worksheet.load("name,protection/protected");
    const headings = new Set(edits.flatMap(({ known, before }) => [...Object.keys(known), ...Object.keys(before)]));
    const columns = [...headings].map((heading) => ({ heading, column: table.columns.getItemOrNullObject(heading).load("index") }));
    let places = edits.map((edit) => askRow(table, edit, edit.index));
    await context.sync();
    if (table.isNullObject) return failure("tableMissing", { name });
    const lost = columns.find(({ column }) => column.isNullObject);
    if (lost) return failure("columnMissing", { column: lost.heading, table: name });
    if (sheet.protection.protected) return failure("sheetProtected", { name: sheet.name });
    if (!places.every(isThere)) places = await findAgain(context, tables.getItem(name), places);
    const result: EditedRows = { done: [], changed: [], gone: [] };
    places.forEach((place, i) => (isThere(place) ? isStill(place) ? result.done : result.changed : result.gone).push(i));
    const done = places.filter((place) => isThere(place) && isStill(place));
    for (const place of done) write(tables.getItem(name), place);
    if (done.length > 0) await context.sync();
    return success(result);
  });
  return outcome.ok ? outcome.value : outcome;
}

/** An edit with what the cells of its row held. */
interface Place {
  edit: RowEdit;
  /** Place of the row in the table, from 0. */
  index: number;
  /** The cells that the edit speaks of, by heading. */
  found: ReadonlyMap<string, Excel.Range>;
}

/** A cell of a table, for use in one request. A row beyond the end of the table is whatever stands there. */
function cellOf(table: Excel.Table, heading: string, index: number): Excel.Range {
  const body = table.columns.getItemOrNullObject(heading).getDataBodyRange();
  body.untrack();
  const cell = body.getCell(index, 0);
  cell.untrack();
  return cell;
}

/** Asks for the cells of an edit in the row at that place. */
function askRow(table: Excel.Table, edit: RowEdit, index: number): Place {
  const headings = new Set([...Object.keys(edit.known), ...dirty(edit)]);
  return { edit, index, found: new Map([...headings].map((heading) => [heading, cellOf(table, heading, index).load("values,numberFormat")])) };
}

/** Looks through the whole table for the rows that are no longer where they were. */
async function findAgain(context: Excel.RequestContext, table: Excel.Table, places: readonly Place[]): Promise<Place[]> {
  const headings = new Set(places.flatMap(({ edit }) => Object.keys(edit.known)));
  const bodies = new Map([...headings].map((heading) => {
    const body = table.columns.getItem(heading).getDataBodyRange();
    body.untrack();
    return [heading, body.load("values")] as const;
  }));
  await context.sync();
  const [first] = bodies.values();
  const again = places.map((place) => {
    if (isThere(place)) return place;
    const wanted = Object.entries(place.edit.known);
    const index = (first?.values ?? []).findIndex((_, row) => wanted.every(([heading, value]) => bodies.get(heading)?.values[row]?.[0] === (value ?? "")));
    return index < 0 ? place : askRow(table, place.edit, index);
  });
  await context.sync();
  return again;
}

function isThere({ edit, found }: Place): boolean {
  return Object.entries(edit.known).every(([heading, value]) => valueOf(found.get(heading)) === (value ?? ""));
}

function isStill({ edit, found }: Place): boolean {
  return dirty(edit).every((heading) => valueOf(found.get(heading)) === (edit.before[heading] ?? ""));
}

function write(table: Excel.Table, { edit, index, found }: Place): void {
  for (const heading of dirty(edit)) {
    const cell = cellOf(table, heading, index);
    const value = edit.after[heading] ?? null;
    // In a cell for text Excel would keep a number as text.
    if (typeof value === "number" && found.get(heading)?.numberFormat[0]?.[0] === "@") cell.numberFormat = [["General"]];
    cell.formulas = [[typeof value === "string" ? asText(value) : value ?? ""]];
  }
}

/** The headings of the cells that get another value. */
function dirty({ before, after }: RowEdit): string[] {
  return Object.keys(before).filter((heading) => (before[heading] ?? null) !== (after[heading] ?? null));
}

function valueOf(cell: Excel.Range | undefined): unknown {
  return cell?.values[0]?.[0] ?? "";
}
