import type { GivenCell } from "../../../src/domain/importing";
import { address, area } from "../../../src/workbook/address";
import { readFound, type RawTable } from "../../../src/workbook/check/found";
import { standingOf } from "../../../src/workbook/check/standing";
import { metaTables } from "../../../src/workbook/meta";
import { withRecords } from "../../../src/workbook/sharing/inBook";
import type { RawFile, RawSheet } from "../../../src/workbook/sharing/raw";
import { sharedPlan, type SharedPlan } from "../../../src/workbook/sharing/taking/plan";
import type { Book, Content, Sheet } from "../../../src/workbook/types";
import { gridOf } from "../../cli/copies";

/** The tables of a book as a file would give them, without a file: a thousand histories would take an hour through files. */
function tablesOf(book: Book): RawTable[] {
  return book.sheets.flatMap(once(tables, (sheet) => {
    const grid = gridOf(sheet);
    return sheet.tables.map(({ name, address: where }): RawTable => {
      const { top, left, bottom, right } = area(where);
      const plain = (value: Content | undefined): Content => (value === undefined || value === "" || typeof value === "object" ? null : value);
      return { name, sheet: sheet.name, address: address({ top, left, bottom, right }), cells: Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (_, c) => plain(grid[top + r]?.[left + c]))) };
    });
  }));
}

/** What was found of a sheet: most sheets of a history stay as they are. */
const tables = new WeakMap<Sheet, RawTable[]>();
const raws = new WeakMap<Sheet, RawSheet>();

function once<T>(known: WeakMap<Sheet, T>, find: (sheet: Sheet) => T): (sheet: Sheet) => T {
  return (sheet) => {
    const found = known.get(sheet) ?? find(sheet);
    known.set(sheet, found);
    return found;
  };
}

/** The plan that a book holds, and the book with the tables that keep what was sent. */
export function planIn(book: Book, today: number): { book: Book; plan: SharedPlan } {
  const tables = tablesOf(book);
  // How the tables stand in their sheets is the check's; nothing of sharing asks after it.
  const found = readFound(tables, standingOf({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, tables: [] })) }));
  if (!found.ok) throw new Error(found.problem.code);
  const kept = withRecords(book, tables, tables.find(({ name }) => name === metaTables.plan)?.sheet ?? "", found.value.language);
  return { book: kept.book, plan: sharedPlan(found.value, kept.tables, today) };
}

/** A book as it would be read once it came back. */
export function rawOf(book: Book): RawFile {
  return {
    sheets: book.sheets.map(once(raws, (sheet) => {
      const rows = gridOf(sheet).flatMap((row, index) => {
        const values = new Map<number, GivenCell>();
        row.forEach((value, column) => { if (value !== null && value !== "" && typeof value !== "object") values.set(column, value); });
        return values.size > 0 ? [{ index, values }] : [];
      });
      return { name: sheet.name, tables: sheet.tables, rows };
    })),
  };
}
