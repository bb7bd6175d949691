import { failure, success, type Outcome } from "../domain/outcome";
import { freeTitle } from "../workbook/sharing/inBook";
import { area, columnLetters, quoted } from "../workbook/address";
import type { Content, Sheet } from "../workbook/types";
import { overwrite } from "./changing/overwrite";
import { entryOf } from "./parts/cells";
import { writeColumns } from "./parts/column";
import { joinedFormats, writeFormat } from "./parts/format";
import { writeName } from "./parts/name";
import { range } from "./parts/range";
import { writeRows } from "./parts/row";
import { writeSheet } from "./parts/sheet";
import { boundedRequests } from "./room";
import { inExcel } from "./session";
import { setUpPrint } from "./setUpPrint";

/** Where a sheet of values was put. */
export interface PlacedSheet {
  sheet: string;
  /** The title of the earlier sheet that stays beside it, because somebody typed there. */
  kept?: string;
}

/** The cells of a sheet from its first one on, as Excel gives them. */
type Cells = readonly (readonly unknown[])[];

interface Standing {
  title: string;
  cells: Cells;
  isLocked: boolean;
}

/**
 * Puts a sheet of values into the workbook and goes there. The sheet of before, known by a defined name, is made anew where it is as it was
 * made (`isAsMade`); where anybody typed there it stays as it is, and the new one comes beside it.
 * Three requests for a new sheet, four for one made anew, two where nothing changed.
 */
export async function placeSheet(sheet: Sheet, name: string, isAsMade: (cells: Cells) => boolean): Promise<Outcome<PlacedSheet>> {
  const outcome = await inExcel(async (context) => {
    const { workbook } = context;
    const look = await lookAt(workbook, name);
    const { standing } = look;
    const content = contentOf(sheet);
    const isOwn = standing !== undefined && isAsMade(standing.cells);
    if (standing && isOwn) {
      if (standing.isLocked) return failure("sheetProtected", { name: standing.title });
      const target = workbook.worksheets.getItem(standing.title);
      const isSame = sameCells(standing.cells, content);
      if (isSame || await overwritten(context, target, standing.cells, content)) {
        if (!isSame) dress(target, sheet, standing.cells.length);
        target.visibility = "Visible";
        target.activate();
        await context.sync();
        return success({ sheet: standing.title, isNew: !isSame });
      }
    }
    const title = freeTitle(sheet.name, look.titles);
    const target = workbook.worksheets.add(title);
    range(target, contentAddress(content)).formulas = content;
    dress(target, sheet, 0);
    writeName(workbook, { name, formula: `=${quoted(title)}!$A$1` }, look.hasName);
    target.activate();
    await context.sync();
    return success({ sheet: title, isNew: true, ...(standing ? { kept: standing.title } : {}) });
  });
  if (!outcome.ok) return outcome;
  if (!outcome.value.ok) return outcome.value;
  const { isNew, ...placed } = outcome.value.value;
  if (isNew) await setUpPrint(placed.sheet, sheet);
  return success(placed);
}

async function lookAt(workbook: Excel.Workbook, name: string): Promise<{ standing: Standing | undefined; titles: string[]; hasName: boolean }> {
  const named = workbook.names.getItemOrNullObject(name).load("name");
  const anchor = named.getRangeOrNullObject();
  anchor.untrack();
  const own = anchor.worksheet.load("name,protection/protected");
  const used = own.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex");
  const all = workbook.worksheets.load("items/name");
  await workbook.context.sync();
  const cells = used.isNullObject ? [] : [...Array.from({ length: used.rowIndex }, () => []), ...(used.values as unknown[][]).map((row) => [...Array.from({ length: used.columnIndex }, () => ""), ...row])];
  return {
    standing: own.isNullObject ? undefined : { title: own.name, cells, isLocked: own.protection.protected }, titles: all.items.map((one) => one.name), hasName: !named.isNullObject,
  };
}

/** What the sheet holds, from its first cell on, as Excel takes it: an empty cell is empty afterwards. */
function contentOf({ blocks }: Sheet): (string | number | boolean)[][] {
  const [block] = blocks;
  if (!block || blocks.length > 1 || area(block.at).top + area(block.at).left > 0) throw new Error("a sheet of values is one block from its first cell on");
  return block.content.map((row) => row.map((one: Content) => entryOf(one) ?? ""));
}

function contentAddress(content: Cells): string {
  return `A1:${columnLetters((content[0]?.length ?? 1) - 1)}${content.length}`;
}

function sameCells(cells: Cells, content: Cells): boolean {
  return JSON.stringify(padded(cells, content)) === JSON.stringify(padded(content, cells).map((row) => row.map((one) => (typeof one === "string" ? one.replace(/^'/, "") : one))));
}

/** Cells as a rectangle that has room for others too. */
function padded(cells: Cells, others: Cells): unknown[][] {
  const width = Math.max(...[...cells, ...others].map(({ length }) => length));
  return Array.from({ length: Math.max(cells.length, others.length) }, (_, r) => Array.from({ length: width }, (_, c) => cells[r]?.[c] ?? ""));
}

/** Writes over what was made before, and puts that back where somebody typed there meanwhile. */
async function overwritten(context: Excel.RequestContext, target: Excel.Worksheet, seen: Cells, content: Cells): Promise<boolean> {
  const [before, entries] = [padded(seen, content), padded(content, seen) as (string | number | boolean)[][]];
  const [written] = await overwrite(context, [[{
    cells: () => range(target, contentAddress(before)), entries, bytes: JSON.stringify(entries).length * 2,
    isSeen: ({ values }) => JSON.stringify(values) === JSON.stringify(before),
  }]], boundedRequests(context));
  return written === true;
}

/** Gives the sheet its looks; rows below that had them before get those of any sheet. */
function dress(target: Excel.Worksheet, sheet: Sheet, rowsBefore: number): void {
  if (rowsBefore > 0) target.getRange(`1:${rowsBefore}`).clear("Formats");
  const left = Array.from({ length: Math.max(0, rowsBefore - sheet.rows.length) }, (_, i) => ({ index: sheet.rows.length + i, height: usualHeight }));
  writeColumns(target, sheet.columns);
  writeRows(target, [...sheet.rows, ...left]);
  for (const format of joinedFormats(sheet.formats)) writeFormat(target, format);
  writeSheet(target, sheet);
}

/** Points of a row of Calibri 11. */
const usualHeight = 15;
