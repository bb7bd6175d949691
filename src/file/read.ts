import { failure, success, type Outcome } from "../domain/outcome";
import type { Book, Chart, Sheet } from "../workbook/types";
import { guard, type Limits } from "./guard";
import { related, relations, text } from "./package";
import { readCells } from "./parts/cells";
import { readChart } from "./parts/chart";
import { readColor } from "./parts/color";
import { readColumns } from "./parts/column";
import { readConditionals } from "./parts/conditional";
import { readFrames } from "./parts/drawing";
import { readLinks } from "./parts/link";
import { readNames } from "./parts/name";
import { readPrint, type OwnNames } from "./parts/print";
import { readValidations } from "./parts/validation";
import { openWorkbook, type OpenSheet, type OpenWorkbook } from "./workbook";
import { at, flag, number, parse, type Element } from "./xml";

/**
 * Reads any .xlsx file as a book: everything that a book can say, and nothing that it cannot (pictures, macros, other charts are dropped).
 * A cell formatted by hand gets a style of its own. Dates are serials of the 1900 calendar, whatever the file counts by.
 */
export async function readBook(bytes: Uint8Array, limits?: Limits): Promise<Outcome<Book>> {
  const parts = guard(bytes, limits);
  if (!parts.ok) return parts;
  try {
    return success(toBook(await openWorkbook(parts.value)));
  } catch {
    // Whatever a broken part makes a parser do, to a person it is a file that cannot be read.
    return failure("fileUnreadable");
  }
}

/** Makes a book of a workbook that was opened. Throws on parts that are broken. */
export function toBook(workbook: OpenWorkbook): Book {
  const { names, own } = readNames(at(workbook.root, "definedNames"));
  const front = number(at(workbook.root, "bookViews", "workbookView"), "activeTab") ?? 0;
  const active = workbook.sheets.find(({ place }) => place === front) ?? workbook.sheets[0];
  return {
    title: workbook.title,
    sheets: workbook.sheets.map((sheet) => readSheet(sheet, workbook, own.get(sheet.place) ?? new Map())),
    names,
    styles: workbook.styles,
    active: active?.name ?? "",
  };
}

function readSheet(sheet: OpenSheet, workbook: OpenWorkbook, names: OwnNames): Sheet {
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
    rows: sheet.rows,
    ...readCells(cells, workbook),
    tables: sheet.tables.map(({ totals: _totals, filtered: _filtered, ...table }) => table),
    validations: readValidations(at(rest, "dataValidations")),
    conditionals: readConditionals(rest.children, workbook.differences, workbook.theme),
    links: readLinks(at(rest, "hyperlinks")),
    charts: readCharts(sheet, workbook),
    ...(freeze ? { freeze } : {}),
    ...(print ? { print } : {}),
  };
}

function readFreeze(pane: Element | undefined): Sheet["freeze"] {
  if (!pane?.attributes.get("state")?.startsWith("frozen")) return undefined;
  return { rows: number(pane, "ySplit") ?? 0, columns: number(pane, "xSplit") ?? 0 };
}

function readCharts(sheet: OpenSheet, { parts }: OpenWorkbook): Chart[] {
  const path = related(sheet.relations, "drawing");
  const drawing = path === undefined ? undefined : text(parts, path);
  if (path === undefined || drawing === undefined) return [];
  const targets = relations(parts, path);
  return readFrames(parse(drawing)).flatMap(({ relation, ...frame }) => {
    const xml = text(parts, targets.get(relation)?.path ?? "");
    const chart = xml === undefined ? undefined : readChart(xml, sheet.name);
    return chart ? [{ ...frame, ...chart }] : [];
  });
}
