import { success, type Outcome } from "../domain/outcome";
import type { Book, Sheet } from "../workbook/types";
import { writeWorkbook } from "./parts/book";
import type { Shared } from "./parts/cells";
import { writeChart } from "./parts/chart";
import { Differences } from "./parts/conditional";
import { writeDrawing } from "./parts/drawing";
import { writeMaker, writeTitle } from "./parts/properties";
import { writeRelations, writeTypes, type Part } from "./parts/relations";
import { writeSpill } from "./parts/spill";
import { Looks, writeStyles } from "./parts/style";
import { writeTable } from "./parts/table";
import { Texts } from "./parts/texts";
import { writeTheme } from "./parts/theme";
import { writeWorksheet } from "./parts/worksheet";
import { findRepair } from "./repair/find";
import { inSlices, type Steps } from "./steps";
import { pack, packedEntry } from "./zip";

/**
 * Writes a book as an .xlsx file, in Node and in a browser; the same book gives the same bytes.
 * A book that Excel would want to repair is not written: the problem says what and where.
 */
export async function writeBook(book: Book): Promise<Outcome<Uint8Array>> {
  const repair = findRepair(book);
  if (repair) return { ok: false, problem: repair };
  const files = await inSlices(filesOf(book), Infinity);
  return success(pack(await Promise.all(files.map(({ path, data }) => packedEntry(path, data)))));
}

/** The files in the package, before they are packed. */
function* filesOf(book: Book): Steps<{ path: string; data: Uint8Array }[]> {
  const { parts, roots } = yield* partsOf(book);
  const encoder = new TextEncoder();
  const files = [
    { path: "[Content_Types].xml", xml: writeTypes(parts) },
    writeRelations(roots),
    ...parts.flatMap((part) => [part, ...(part.leads ? [writeRelations(part.leads, part)] : [])]),
  ];
  const encoded: { path: string; data: Uint8Array }[] = [];
  for (const { path, xml } of files) {
    yield;
    encoded.push({ path, data: encoder.encode(xml) });
  }
  return encoded;
}

/** All parts of a book, and those to which the package itself leads. */
function* partsOf(book: Book): Steps<{ parts: Part[]; roots: Part[] }> {
  const shared = { looks: new Looks(), texts: new Texts(), differences: new Differences(), spills: false };
  const count = { tables: 0, charts: 0 };
  const sheets: Part[][] = [];
  for (const sheet of book.sheets) {
    yield;
    sheets.push(sheetParts(sheet, { number: sheets.length + 1, front: sheet.name === book.active, count, shared }));
  }
  // After the sheets: only then it is known what they share.
  const common: Part[] = [
    { path: "xl/styles.xml", kind: "styles", xml: writeStyles(book.styles, shared.looks.all, shared.differences.write()) },
    { path: "xl/theme/theme1.xml", kind: "theme", xml: writeTheme() },
    { path: "xl/sharedStrings.xml", kind: "texts", xml: shared.texts.write() },
    ...(shared.spills ? [{ path: "xl/metadata.xml", kind: "spill", xml: writeSpill() } as const] : []),
  ];
  const workbook: Part = { path: "xl/workbook.xml", kind: "workbook", xml: writeWorkbook(book), leads: [...sheets.flatMap(([sheet]) => sheet ?? []), ...common] };
  const roots: Part[] = [workbook, { path: "docProps/core.xml", kind: "title", xml: writeTitle(book.title) }, { path: "docProps/app.xml", kind: "maker", xml: writeMaker() }];
  return { parts: [...roots, ...sheets.flat(), ...common], roots };
}

/** What is needed to write a sheet: its place from 1, how many tables and charts came before, and what it shares with the others. */
interface Place {
  number: number;
  front: boolean;
  count: { tables: number; charts: number };
  shared: Shared & { differences: Differences };
}

/** A sheet's part, before those of its drawing, charts and tables. */
function sheetParts(sheet: Sheet, { number, front, count, shared }: Place): Part[] {
  const charts = sheet.charts.map((chart): Part => ({ path: `xl/charts/chart${++count.charts}.xml`, kind: "chart", xml: writeChart(chart, sheet.name) }));
  const drawings: Part[] = charts.length === 0 ? [] : [{ path: `xl/drawings/drawing${number}.xml`, kind: "drawing", xml: writeDrawing(sheet.charts), leads: charts }];
  const tables = sheet.tables.map((table): Part => {
    const id = ++count.tables;
    return { path: `xl/tables/table${id}.xml`, kind: "table", xml: writeTable(table, id) };
  });
  const relations = { drawing: drawings.length > 0, tables: tables.length };
  const leads = [...drawings, ...tables];
  return [
    { path: `xl/worksheets/sheet${number}.xml`, kind: "worksheet", xml: writeWorksheet(sheet, front, shared, relations), ...(leads.length > 0 ? { leads } : {}) },
    ...drawings, ...charts, ...tables,
  ];
}
