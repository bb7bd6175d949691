import { area, cell, type Area } from "../address";
import { cells } from "../comparable";
import type { Book, Content, Sheet, Table } from "../types";
import type { Standing } from "./readWorkbook";

/**
 * How the sheets and tables of a book stand, beside the values of their cells.
 * @param merged areas of merged cells by the name of their sheet: a book does not know them
 */
export function standingOf(book: Book, merged: ReadonlyMap<string, readonly Area[]> = new Map()): Standing {
  const every = book.sheets.flatMap((sheet) => {
    // A sheet without tables has nothing to look at; metadata and lists hold no rules of this kind.
    if (!sheet.tables.some(({ filter }) => filter)) return [];
    const contents = cells(sheet);
    return sheet.tables.map((table) => ({ sheet, table, contents, at: area(table.address) }));
  });
  return {
    names: book.names,
    below: every.flatMap(({ table, contents, at }) => below(contents, at).map((place) => ({ table: table.name, cell: place }))),
    merged: every.flatMap(({ sheet, table, at }) => (merged.get(sheet.name) ?? []).filter((one) => overlap(one, at))
      .map((one) => ({ table: table.name, cell: cell(one.top, one.left) }))),
    typedOver: every.flatMap(({ table, contents, at }) => typedOver(table, contents, at)),
    unguarded: every.flatMap(({ sheet, table, contents, at }) => unguarded(sheet, table, contents, at)),
  };
}

type Contents = Record<string, Content>;

/** Rows right below a table are looked at as far as this; what stands further down is its owner's own affair. */
const rowsBelow = 2;

function below(contents: Contents, { bottom, left, right }: Area): string[] {
  for (let row = bottom + 1; row <= bottom + rowsBelow; row++) {
    for (let column = left; column <= right; column++) if (filled(contents[cell(row, column)])) return [cell(row, column)];
  }
  return [];
}

function typedOver({ name, columns }: Table, contents: Contents, at: Area) {
  return columns.flatMap(({ formula }, column) => {
    if (formula === undefined) return [];
    return rowsOf(at).filter((row) => {
      const content = contents[cell(at.top + 1 + row, at.left + column)] ?? null;
      return content !== null && typeof content !== "object";
    }).map((row) => ({ table: name, column, row }));
  });
}

/** Columns of which one filled row has a validation and another has none: pasting takes it away cell by cell. */
function unguarded(sheet: Sheet, { name, columns }: Table, contents: Contents, at: Area) {
  const guards = sheet.validations.map(({ address }) => area(address));
  const rows = rowsOf(at).filter((row) => filled(contents[cell(at.top + 1 + row, at.left)]));
  return columns.flatMap((_, column) => {
    const own = guards.filter(({ left, right }) => left <= at.left + column && at.left + column <= right);
    const bare = own.length === 0 ? undefined : rows.find((row) => !own.some(({ top, bottom }) => top <= at.top + 1 + row && at.top + 1 + row <= bottom));
    return bare === undefined ? [] : [{ table: name, column, row: bare }];
  });
}

function rowsOf({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top }, (_, row) => row);
}

function filled(content: Content | undefined): boolean {
  return content !== undefined && content !== null && content !== "";
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
