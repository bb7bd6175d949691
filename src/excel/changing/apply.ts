import type { CellValue } from "../../domain/checked";
import { failure, success, type Outcome } from "../../domain/outcome";
import { address, area } from "../../workbook/address";
import type { Write } from "../../workbook/changes/place";
import { range } from "../parts/range";
import { asText } from "../parts/text";
import { boundedRequests, type Room } from "../room";
import { inExcel } from "../session";

/** Whether everything was written, or nothing because something else stands there by now. */
export type Applied = "done" | "changed";

/**
 * Carries out a plan of changes: one request that looks again, one that writes (more where so many rows come that one would grow too
 * large). All or nothing: where a table moved or grew, or a cell holds something else than was seen, nothing is written. Filters are off while rows are written and come back afterwards. Tables grow
 * before their rows are filled in, so a run that breaks leaves blank rows, which the next one fills.
 * Fails where a sheet is protected or something stands below a table that has to grow.
 */
export async function apply(writes: readonly Write[]): Promise<Outcome<Applied>> {
  if (writes.length === 0) return success("done");
  const outcome = await inExcel(async (context) => {
    const { tables } = context.workbook;
    const asked = new Map([...new Set(writes.map(({ table }) => table))].map((name) => [name, askTable(tables, name)]));
    const looked = writes.map((write) => {
      const cells = range(context.workbook.worksheets.getItem(write.sheet), write.at);
      return { write, cells: cells.load("formulas,values") };
    });
    await context.sync();
    for (const [name, { table, sheet }] of asked) {
      if (table.isNullObject) return failure("tableMissing", { name });
      if (sheet.protection.protected) return failure("sheetProtected", { name: sheet.name });
    }
    const moved = writes.some(({ table, whole }) => addressOf(asked.get(table)?.cells) !== whole);
    if (moved || looked.some(({ write, cells }) => !write.grown && !isStill(write, cells.values))) return success<Applied>("changed");
    const blocked = looked.find(({ write, cells }) => write.grown && (asked.get(write.table)?.table.showTotals || !isStill(write, cells.values)));
    if (blocked) return failure("tableBlocked", { name: blocked.write.table });
    for (const { table } of asked.values()) if (table.autoFilter.isDataFiltered) table.clearFilters();
    const room = boundedRequests(context);
    for (const { write } of looked) await carryOut(context.workbook, write, room);
    for (const { table } of asked.values()) if (table.autoFilter.isDataFiltered) filterAgain(table);
    await context.sync();
    return success<Applied>("done");
  });
  return outcome.ok ? outcome.value : outcome;
}

function askTable(tables: Excel.TableCollection, name: string) {
  const table = tables.getItemOrNullObject(name).load("showTotals,autoFilter/isDataFiltered,autoFilter/criteria");
  const cells = table.getRange();
  cells.untrack();
  return { table, sheet: table.worksheet.load("name,protection/protected"), cells: cells.load("address") };
}

function addressOf(cells: Excel.Range | undefined): string {
  return (cells?.address.split("!").at(-1) ?? "").replaceAll("$", "");
}

function isStill({ before }: Write, values: unknown[][]): boolean {
  return before.every((row, r) => row.every((value, c) => value === undefined || (values[r]?.[c] ?? "") === (value ?? "")));
}

/** Rows that are written in one go; more may share a request. */
const portion = 200;

async function carryOut(workbook: Excel.Workbook, { table, sheet, grown, at, after }: Write, room: Room): Promise<void> {
  if (grown) workbook.tables.getItem(table).resize(range(workbook.worksheets.getItem(sheet), grown));
  const place = area(at);
  for (let first = 0; first < after.length; first += portion) {
    const rows = after.slice(first, first + portion).map((row) => row.map(entry));
    await room(JSON.stringify(rows).length);
    const top = place.top + first;
    range(workbook.worksheets.getItem(sheet), address({ ...place, top, bottom: top + rows.length - 1 })).formulas = rows;
  }
}

/** What Excel takes: null leaves a cell as it is, "" empties it, and a text stays that text. */
function entry(value: CellValue | undefined): string | number | boolean | null {
  if (value === undefined) return null;
  return typeof value === "string" ? asText(value) : value ?? "";
}

/** Puts the filters back as they were, column by column. */
function filterAgain(table: Excel.Table): void {
  const criteria = table.autoFilter.criteria as readonly (Excel.FilterCriteria | null | undefined)[];
  criteria.forEach((one, column) => {
    if (one?.filterOn) table.columns.getItemAt(column).filter.apply(one);
  });
}
