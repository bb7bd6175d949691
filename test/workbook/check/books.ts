import type { Book, Content, Sheet } from "../../../src/workbook/types";
import { area, cell } from "../../../src/workbook/address";
import { looseIn, type Loose } from "../../../src/workbook/check/loose";
import { metaTables } from "../../../src/workbook/meta";
import { readFound, type RawTable } from "../../../src/workbook/check/found";
import type { ReadWorkbook } from "../../../src/workbook/check/readWorkbook";
import { standingOf } from "../../../src/workbook/check/standing";
import { cells } from "../../../src/workbook/comparable";

/** Reads a book as a carrier would, without a file between; formulas have no value, as in a file that Excel has not calculated. */
export function readOf(book: Book): ReadWorkbook {
  const read = readFound(book.sheets.flatMap(tablesOf), standingOf(book));
  if (!read.ok) throw new Error(read.problem.code);
  const metadata = book.sheets.find(({ tables }) => tables.some(({ name }) => name === metaTables.plan))?.name;
  return { ...read.value, loose: book.sheets.filter(({ name }) => name !== metadata).flatMap((sheet) => looseOf(sheet, read.value.tables)) };
}

function looseOf(sheet: Sheet, tables: ReadWorkbook["tables"]): Loose[] {
  return Object.entries(cells(sheet)).flatMap(([at, content]) => looseIn(sheet.name, [[typeof content === "object" ? null : content]], area(at), tables));
}

function tablesOf(sheet: Sheet): RawTable[] {
  const contents = cells(sheet);
  return sheet.tables.map(({ name, address }) => {
    const { top, left, bottom, right } = area(address);
    const rows = Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (_, c): Content => contents[cell(top + r, left + c)] ?? null));
    return { name, sheet: sheet.name, address, cells: rows };
  });
}
