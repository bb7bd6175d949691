import type { CellValue } from "../../domain/schema";
import { failure, success, type Outcome } from "../../domain/outcome";
import type { Write } from "../../workbook/changes/place";
import { keptTables } from "../../workbook/check/kept";
import type { SheetKey } from "../../workbook/meta";
import type { Undo } from "../../workbook/undo/undo";
import { askKept } from "../keep";
import { keepUndo } from "../keepUndo";
import { asText } from "../parts/text";
import { boundedRequests } from "../room";
import { inExcel } from "../session";
import { askHidden } from "../show";
import { filtersOf, putFiltersBack } from "./filters";
import { overwrite, type Entry, type Guard, type Overwrite } from "./overwrite";

/** Whether everything was written, or nothing because something else stands there by now. */
export type Applied = "done" | "changed";

/**
 * Carries out a plan of changes: one request that looks again, one that writes (more where so many rows come that one would grow too
 * large). All or nothing: where columns are others, or a cell holds something else than was seen, nothing is written; where somebody was
 * faster than the second request, what stood there is put back in a third. Cells are asked for by their table, wherever it stands by now.
 * Filters are off while rows are written and come back afterwards. Tables grow before their rows are filled in, so a run that breaks leaves
 * blank rows, which the next one fills. Fails where a sheet is protected or something stands below a table that has to grow.
 * @param shown sheets that are shown with it, where they are hidden
 * @param undo what it takes to take it back, which is kept in the workbook with it
 */
export async function apply(writes: readonly Write[], shown: readonly SheetKey[] = [], undo?: Undo): Promise<Outcome<Applied>> {
  if (writes.length === 0) return success("done");
  const outcome = await inExcel(async (context) => {
    const { tables } = context.workbook;
    const asked = new Map([...new Set(writes.map(({ table }) => table))].map((name) => [name, askTable(tables, name)]));
    const looked = writes.map((write) => ({ write, cells: cellsOf(tables.getItemOrNullObject(write.table), write).load("formulas,values") }));
    const hidden = askHidden(context.workbook, shown);
    const store = undo && askKept(context.workbook, keptTables.undos);
    await context.sync();
    for (const [name, { table, sheet }] of asked) {
      if (table.isNullObject) return failure("tableMissing", { name });
      if (sheet.protection.protected) return failure("sheetProtected", { name: sheet.name });
    }
    const isAsRead = (write: Write) => { const found = asked.get(write.table); return found !== undefined && sameTable(write, found); };
    if (!writes.every(isAsRead)) return success<Applied>("changed");
    if (looked.some(({ write, cells }) => write.grows === 0 && !isStill(write, cells.values))) return success<Applied>("changed");
    const blocked = looked.find(({ write, cells }) => write.grows > 0 && (asked.get(write.table)?.table.showTotals || !isStill(write, cells.values)));
    if (blocked) return failure("tableBlocked", { name: blocked.write.table });

    const filters = filtersOf([...asked.values()].map(({ table }) => table));
    for (const { table } of filters) table.clearFilters();
    const all = [...writes.map((write) => sameStill(tables, write)), ...writes.flatMap((write) => growing(tables, write, asked.get(write.table)?.last.formulas[0] ?? [])), ...writes.flatMap((write) => overwritesOf(tables, write))];
    hidden.show();
    const room = boundedRequests(context);
    if (undo && store) await keepUndo(context.workbook, store, undo, room);
    const [done] = await overwrite(context, [all], room);
    await putFiltersBack(context, filters);
    return success<Applied>(done ? "done" : "changed");
  });
  if (outcome.ok) return outcome.value;
  // A sheet or table that was there a moment ago: nothing was written yet, and whoever reads again sees what there is.
  return outcome.problem.details.reason === "ItemNotFound" ? success("changed") : outcome;
}

function askTable(tables: Excel.TableCollection, name: string) {
  const table = tables.getItemOrNullObject(name).load("name,showTotals,autoFilter/isDataFiltered,autoFilter/criteria");
  const shape = askShape(table);
  const last = shape.whole.getLastRow();
  last.untrack();
  return { table, sheet: table.worksheet.load("name,protection/protected"), ...shape, last: last.load("formulas") };
}

/** Asks for the headings of a table and how many rows it has. */
function askShape(table: Excel.Table) {
  const [headings, whole] = [table.getHeaderRowRange(), table.getRange()];
  for (const range of [headings, whole]) range.untrack();
  return { headings: headings.load("values"), whole: whole.load("rowCount") };
}

/** Whether the columns of a table are those that were read, and where rows come below the last one, how many there are. */
function sameTable({ headings: read, rows }: Write, { table, headings, whole }: { table: Excel.Table } & ReturnType<typeof askShape>): boolean {
  const [row = []]: unknown[][] = headings.values;
  const same = row.length === read.length && read.every((heading, i) => row[i] === heading);
  return same && (rows === undefined || whole.rowCount - (table.showTotals ? 2 : 1) === rows);
}

/** The cells of a write, wherever its table stands. */
function cellsOf(table: Excel.Table, { row, column, before }: Pick<Write, "row" | "column" | "before">, first = 0, count = before.length): Excel.Range {
  const whole = table.getRange();
  const corner = whole.getCell(1 + row + first, column);
  const cells = corner.getResizedRange(count - 1, (before[0]?.length ?? 1) - 1);
  for (const range of [whole, corner, cells]) range.untrack();
  return cells;
}

/** Rows that are written in one go; more may share a request. */
const portion = 200;

/** Room that asking for cells and writing them takes, beside what stands in them. */
const bytesPerWrite = 1200;

/** The table of a write, to be looked at again. */
function sameStill(tables: Excel.TableCollection, write: Write): Guard {
  return {
    bytes: bytesPerWrite,
    ask: () => {
      const table = tables.getItem(write.table).load("showTotals");
      const shape = askShape(table);
      return () => sameTable(write, { table, ...shape });
    },
  };
}

/**
 * Makes a table grow for the rows that come: from what it is then, for somebody may have added rows, and none of them may fall out of it.
 * Whether Excel gives new rows the formulas of their columns is for people to choose (AutoCorrect, OfficeDev/office-js#2093): they get those
 * of the row above.
 * @param above the formulas of the last row
 */
function growing(tables: Excel.TableCollection, { table, grows, rows = 0, column, after }: Write, above: readonly unknown[]): Guard[] {
  const calculated = above.flatMap((formula, place) => (String(formula).startsWith("=") && after.every((row) => row[place - column] === undefined) ? [place] : []));
  const grow = () => {
    const whole = tables.getItem(table).getRange();
    const larger = whole.getResizedRange(grows, 0);
    for (const range of [whole, larger]) range.untrack();
    tables.getItem(table).resize(larger);
    for (const place of rows > 0 ? calculated : []) {
      const cellAt = (row: number, count: number) => cellsOf(tables.getItem(table), { row, column: place, before: [[null]] }, 0, count);
      cellAt(rows, grows).copyFrom(cellAt(rows - 1, 1), "Formulas");
    }
    return () => true;
  };
  return grows > 0 ? [{ bytes: bytesPerWrite, ask: grow }] : [];
}

function overwritesOf(tables: Excel.TableCollection, write: Write): Overwrite[] {
  return Array.from({ length: Math.ceil(write.after.length / portion) }, (_, i): Overwrite => {
    const [from, to] = [i * portion, (i + 1) * portion];
    const [before, entries] = [write.before.slice(from, to), write.after.slice(from, to).map((row) => row.map(entry))];
    return {
      cells: () => cellsOf(tables.getItem(write.table), write, from, before.length),
      entries, bytes: bytesPerWrite + JSON.stringify(entries).length, isSeen: ({ values }) => isStill({ before }, values),
    };
  });
}

function isStill({ before }: Pick<Write, "before">, values: unknown[][]): boolean {
  return before.every((row, r) => row.every((value, c) => value === undefined || (values[r]?.[c] ?? "") === (value ?? "")));
}

/** What Excel takes: null leaves a cell as it is, "" empties it, and a text stays that text. */
function entry(value: CellValue | undefined): Entry {
  if (value === undefined) return null;
  return typeof value === "string" ? asText(value) : value ?? "";
}
