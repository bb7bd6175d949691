import { address, area, cell, type Area } from "../../workbook/address";
import type { RawTable } from "../../workbook/check/found";
import type { SheetCells } from "../../workbook/check/loose";
import type { Content } from "../../workbook/types";
import { range } from "../parts/range";
import { without } from "./apart";
import { localAddress, piecesOf } from "./rows";

/** Sheets that the first request asks for, each by the one before it: a plan has some twenty. */
const sheetsAtOnce = 40;

/** The part of a sheet that comes in the same request: of most sheets that is all that there is. */
const firstPart = "A1:CV400";

/** Bytes that a cell takes in an answer: most are empty, and some hold a sentence. */
const cellBytes = 12;

/** Cells beside those of the first parts that a check reads; it says of a sheet that holds more that it was not looked through. */
const cellsMost = 1_500_000;

export interface AskedSheet {
  sheet: Excel.Worksheet;
  used: Excel.Range;
  cells: Excel.Range;
}

/** Asks for what stands on the first sheets, whatever they are called: each hangs on the one before, so that one request does. */
export function askSheets(worksheets: Excel.WorksheetCollection): AskedSheet[] {
  const all: AskedSheet[] = [];
  let sheet = worksheets.getFirst();
  for (let i = 0; i < sheetsAtOnce; i++) {
    all.push(askSheet(sheet));
    sheet = sheet.getNextOrNullObject();
  }
  return all;
}

function askSheet(sheet: Excel.Worksheet): AskedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.untrack();
  const cells = used.getIntersectionOrNullObject(firstPart);
  cells.untrack();
  return { sheet: sheet.load("id,name"), used: used.load("address"), cells: cells.load("address,values") };
}

/**
 * The cells of every sheet: what came at once, and in further requests the other sheets and what lies outside the first part of a sheet
 * and outside its tables, whose rows have been read.
 * @param names of all sheets of the workbook
 * @param tables that have been read
 * @param pages titles of our own sheets of formulas: nobody types far out there, and what they calculate would take a request at every check
 */
export async function wholeSheets(
  context: Excel.RequestContext, first: readonly AskedSheet[], names: readonly string[], tables: readonly RawTable[], pages: ReadonlySet<string>,
): Promise<SheetCells[]> {
  const asked = first.filter(({ sheet }) => !sheet.isNullObject);
  const known = new Set(asked.map(({ sheet }) => sheet.name));
  const others = names.filter((name) => !known.has(name));
  for (let from = 0; from < others.length; from += sheetsAtOnce) {
    asked.push(...others.slice(from, from + sheetsAtOnce).map((name) => askSheet(context.workbook.worksheets.getItem(name))));
    // eslint-disable-next-line no-restricted-syntax -- this is the split itself: one request after the other
    await context.sync();
  }
  const found = new Map(asked.map((one) => [one.sheet.name, cellsOf(one)]));
  const left = asked.filter(({ sheet }) => !pages.has(sheet.name)).flatMap((one) => outside(one, tables).map((at) => ({ name: one.sheet.name, at, bytes: (at.right - at.left + 1) * cellBytes })));
  for (const request of piecesOf(withinBounds(left, found))) {
    const answers = request.map(({ name, at }) => {
      const cells = range(context.workbook.worksheets.getItem(name), address(at));
      cells.untrack();
      return { name, at, cells: cells.load("values") };
    });
    // eslint-disable-next-line no-restricted-syntax -- this is the split itself: one request after the other
    await context.sync();
    for (const { name, at, cells } of answers) found.get(name)?.parts.push({ at, rows: cells.values as Content[][] });
  }
  return [...found.values()];
}

function cellsOf({ sheet, cells }: AskedSheet): SheetCells {
  return { sheet: sheet.name, parts: cells.isNullObject ? [] : [{ at: area(localAddress(cells.address)), rows: cells.values as Content[][] }] };
}

/** What a sheet uses outside its first part and its tables. */
function outside({ sheet, used }: AskedSheet, tables: readonly RawTable[]): Area[] {
  if (used.isNullObject) return [];
  return without(area(localAddress(used.address)), [area(firstPart), ...tables.filter((table) => table.sheet === sheet.name).map((table) => area(table.address))]);
}

/** As many areas as a check reads; of the others their sheets say that they were not looked through. */
function withinBounds<Left extends { name: string; at: Area }>(left: readonly Left[], found: ReadonlyMap<string, SheetCells>): Left[] {
  let room = cellsMost;
  return left.filter(({ name, at }) => {
    const count = (at.bottom - at.top + 1) * (at.right - at.left + 1);
    const sheet = found.get(name);
    if (count > room && sheet) sheet.unread ??= cell(at.top, at.left);
    else room -= count;
    return sheet?.unread === undefined;
  });
}
