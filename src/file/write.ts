import { writeXlsx, type WriteOptions, type WriteSheet } from "hucre";
import { area } from "../workbook/address";
import type { Book, Sheet } from "../workbook/types";
import { success, type Outcome } from "../domain/outcome";
import { Looks, writeCells } from "./parts/cells";
import { writeChart } from "./parts/chart";
import { writeColumns } from "./parts/column";
import { fullBars, writeConditional } from "./parts/conditional";
import { writeDrawing } from "./parts/drawing";
import { writeLinks } from "./parts/link";
import { writeName } from "./parts/name";
import { writeHeaderFooter, writePageSetup, writePrintNames } from "./parts/print";
import { fitRows, writeRows } from "./parts/row";
import { writeStyles } from "./parts/style";
import { writeTable } from "./parts/table";
import { writeValidation } from "./parts/validation";
import { findRepair } from "./repair/find";
import { directory, entry, pack, unpack, type Entry } from "./zip";

/** What the file says of when it was made: always the same, so that the same book gives the same bytes. */
const fixedMoment = new Date(Date.UTC(2000, 0, 1));

/**
 * Writes a book as an .xlsx file, in Node and in a browser; the same book gives the same bytes.
 * A book that Excel would want to repair is not written: the problem says what and where.
 *
 * hucre lays down the cells, rules and the package around them; its styles, tables, charts and drawings are then replaced by ours
 * (see `parts/`), since it has no named styles, calculated columns or charts of two kinds.
 */
export async function writeBook(book: Book): Promise<Outcome<Uint8Array>> {
  const repair = findRepair(book);
  if (repair) return { ok: false, problem: repair };
  const looks = new Looks();
  const entries = directory(await writeXlsx(forHucre(book, looks)));
  if (!entries) throw new Error("hucre wrote something that is no zip");
  return success(pack(finish(entries, book, looks)));
}

/** The book as hucre takes it; every look that a cell has is noted in `looks`. */
export function forHucre(book: Book, looks: Looks): WriteOptions {
  return {
    sheets: book.sheets.map((sheet) => writeSheet(sheet, looks)),
    activeSheet: book.sheets.findIndex(({ name }) => name === book.active),
    namedRanges: [...book.names.map(writeName), ...book.sheets.flatMap(writePrintNames)],
    properties: { title: book.title, created: fixedMoment, modified: fixedMoment },
  };
}

function writeSheet(sheet: Sheet, looks: Looks): WriteSheet {
  const { print, freeze } = sheet;
  return {
    name: sheet.name,
    hidden: sheet.visibility === "hidden",
    veryHidden: sheet.visibility === "veryHidden",
    view: { showGridLines: sheet.gridlines, tabColor: sheet.tab === undefined ? undefined : { rgb: sheet.tab.slice(1).toUpperCase() } },
    columns: writeColumns(sheet.columns),
    rowDefs: writeRows(sheet.rows),
    // hucre goes no further than the last row with a cell: empty ones make it write heights below that too.
    rows: Array.from({ length: sheet.rows.reduce((length, { index }) => Math.max(length, index + 1), 0) }, () => []),
    cells: writeCells(sheet, looks),
    freezePane: freeze && (freeze.rows > 0 || freeze.columns > 0) ? freeze : undefined,
    dataValidations: sheet.validations.map(writeValidation),
    conditionalRules: sheet.conditionals.map((conditional, i) => writeConditional(conditional, i + 1)),
    pageSetup: print && writePageSetup(print),
    headerFooter: print && writeHeaderFooter(print),
    // Of tables and charts only their number and place count here: their parts are replaced.
    tables: sheet.tables.map(({ name, address, columns }) => ({ name, range: address, columns: columns.map(({ heading }) => ({ name: heading })) })),
    charts: sheet.charts.map((chart) => ({ type: "bar", series: [], anchor: { from: corner(chart.address) } })),
  };
}

function corner(address: string): { row: number; col: number } {
  const { top, left } = area(address);
  return { row: top, col: left };
}

/** Puts our own parts in the place of hucre's; all others stay packed as they are. */
function finish(entries: readonly Entry[], book: Book, looks: Looks): Entry[] {
  const own = new Map<string, (old: () => string) => string>();
  own.set("xl/styles.xml", (old) => finishStyles(old(), book, looks));
  let tables = 0;
  let charts = 0;
  book.sheets.forEach((sheet, i) => {
    const front = sheet.name === book.active;
    if (front || needsFinish(sheet)) own.set(`xl/worksheets/sheet${i + 1}.xml`, (old) => finishSheet(old(), sheet, front));
    for (const table of sheet.tables) {
      const id = ++tables;
      own.set(`xl/tables/table${id}.xml`, () => writeTable(table, id));
    }
    if (sheet.charts.length > 0) own.set(`xl/drawings/drawing${i + 1}.xml`, () => writeDrawing(sheet.charts));
    for (const chart of sheet.charts) own.set(`xl/charts/chart${++charts}.xml`, () => writeChart(chart, sheet.name));
  });
  return entries.map((one) => {
    const write = own.get(one.name);
    return write ? entry(one.name, new TextEncoder().encode(write(() => textOf(one)))) : one;
  });
}

function textOf(one: Entry): string {
  const data = unpack(one);
  if (!data) throw new Error(`hucre wrote a part that cannot be unpacked: ${one.name}`);
  return new TextDecoder().decode(data);
}

/** Whether a sheet has something that hucre cannot write: unpacking and packing its cells again takes time. */
function needsFinish({ links, rows, conditionals }: Sheet): boolean {
  return links.length > 0 || rows.some(({ fits }) => fits) || conditionals.some(({ kind }) => kind === "dataBar");
}

function finishSheet(xml: string, { links, rows }: Sheet, front: boolean): string {
  const fitted = fitRows(fullBars(xml), rows).replace("<pageMargins", () => `${writeLinks(links)}<pageMargins`);
  return front ? fitted.replace("<sheetView ", '<sheetView tabSelected="1" ') : fitted;
}

/** Our own styles in the order of the numbers that hucre gave to the cells' marks, with the looks of conditional formats as hucre has them. */
function finishStyles(xml: string, book: Book, looks: Looks): string {
  const numbers = [...xml.matchAll(/<numFmt [^>]*formatCode="&quot;(\d+)&quot;"/g)].map(([, number]) => Number(number));
  const differences = /<dxfs.*?<\/dxfs>|<dxfs[^>]*\/>/s.exec(xml)?.[0] ?? "";
  return writeStyles(book.styles, numbers.flatMap((number) => looks.all[number] ?? []), differences);
}
