import type { Outcome } from "../domain/outcome";
import type { Book, Chart, Sheet } from "../workbook/types";
import { guard, type Limits } from "./guard";
import { related, type Package } from "./package";
import { readChart } from "./parts/chart";
import { readColor } from "./parts/color";
import { readColumns } from "./parts/column";
import { readConditionals } from "./parts/conditional";
import { readFrames } from "./parts/drawing";
import { readLinks } from "./parts/link";
import { readNames } from "./parts/name";
import { readPrint, type OwnNames } from "./parts/print";
import { readCells } from "./parts/readCells";
import { readStyles, type ReadStyles } from "./parts/readStyles";
import { readValidations } from "./parts/validation";
import { unlessRefused } from "./refused";
import { openSheet, type OpenSheet } from "./sheet";
import { inSlices, type Steps } from "./steps";
import { openWorkbook, type Workbook } from "./workbook";
import { at, flag, number, type Element } from "./xml";

/**
 * Reads any .xlsx file as a book: everything that a book can say, and nothing that it cannot (pictures, macros, other charts are dropped).
 * A cell formatted by hand gets a style of its own. Dates are serials of the 1900 calendar, whatever the file counts by.
 */
export async function readBook(bytes: Uint8Array, limits?: Limits): Promise<Outcome<Book>> {
  const parts = guard(bytes, limits);
  return parts.ok ? unlessRefused(() => inSlices(wholeBook(parts.value))) : parts;
}

function* wholeBook(parts: Package): Steps<Book> {
  const workbook = yield* openWorkbook(parts);
  const sheets: OpenSheet[] = [];
  for (const sheet of workbook.sheets) sheets.push(yield* openSheet(workbook, sheet));
  return yield* toBook(workbook, sheets);
}

/** Makes a book of a workbook that was opened, and its sheets. Throws on parts that are broken. */
export function* toBook(workbook: Workbook, opened: readonly OpenSheet[]): Steps<Book> {
  const { names, own } = readNames(at(workbook.root, "definedNames"));
  const front = number(at(workbook.root, "bookViews", "workbookView"), "activeTab") ?? 0;
  const active = workbook.sheets.find(({ place }) => place === front) ?? workbook.sheets[0];
  const looks = yield* readStyles(workbook.styles, workbook.theme);
  const sheets: Sheet[] = [];
  for (const sheet of opened) {
    yield;
    sheets.push(yield* readSheet(sheet, workbook, looks, own.get(sheet.place) ?? new Map<string, string>()));
  }
  return { title: workbook.title, sheets, names, styles: looks.styles, active: active?.name ?? "" };
}

function* readSheet(sheet: OpenSheet, workbook: Workbook, { looks, differences }: ReadStyles, names: OwnNames): Steps<Sheet> {
  const { rest, cells } = sheet;
  const tab = readColor(at(rest, "sheetPr", "tabColor"), workbook.theme);
  const freeze = readFreeze(at(rest, "sheetViews", "sheetView", "pane"));
  const print = readPrint(rest, names);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    ...(tab === undefined ? {} : { tab }),
    gridlines: flag(at(rest, "sheetViews", "sheetView"), "showGridLines", true),
    columns: readColumns(at(rest, "cols")),
    rows: cells.heights,
    ...readCells(cells, looks, sheet.tables, workbook.parts.budget),
    tables: sheet.tables.map(({ totals: _totals, filtered: _filtered, ...table }) => table),
    validations: readValidations(at(rest, "dataValidations")),
    conditionals: readConditionals(rest.children, differences, workbook.theme),
    links: readLinks(at(rest, "hyperlinks")),
    charts: yield* readCharts(sheet, workbook),
    ...(freeze ? { freeze } : {}),
    ...(print ? { print } : {}),
  };
}

function readFreeze(pane: Element | undefined): Sheet["freeze"] {
  if (!pane?.attributes.get("state")?.startsWith("frozen")) return undefined;
  return { rows: number(pane, "ySplit") ?? 0, columns: number(pane, "xSplit") ?? 0 };
}

function* readCharts(sheet: OpenSheet, { parts }: Workbook): Steps<Chart[]> {
  const path = related(sheet.relations, "drawing");
  const drawing = path === undefined ? undefined : yield* parts.tree(path);
  if (path === undefined || !drawing) return [];
  const targets = yield* parts.relations(path);
  const charts: Chart[] = [];
  for (const { relation, ...frame } of readFrames(drawing)) {
    const root = yield* parts.tree(targets.get(relation)?.path ?? "");
    const chart = root && readChart(root, sheet.name);
    if (chart) charts.push({ ...frame, ...chart });
  }
  return charts;
}
