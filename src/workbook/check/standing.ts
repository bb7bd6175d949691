import { area, cell, type Area } from "../address";
import { cells } from "../comparable";
import type { Book, Content, Table } from "../types";
import { bare } from "./bare";
import { firstBelow } from "./below";
import type { StandingParts } from "./readWorkbook";

/** What a book does not know of its sheets and tables, and a check wants to. */
export interface Beside {
  /** Areas of merged cells by the name of their sheet. */
  merged?: ReadonlyMap<string, readonly Area[]>;
  /** Rows that are hidden, from 0, by the name of their sheet. */
  hidden?: ReadonlyMap<string, readonly number[]>;
  /** Names of the tables that a filter hides rows of. */
  filtered?: ReadonlySet<string>;
  countsFrom1904?: boolean;
}

/** How the sheets and tables of a book stand, beside the values of their cells. */
export function standingOf(book: Book, { merged, hidden, filtered, countsFrom1904 = false }: Beside = {}): StandingParts {
  const every = book.sheets.flatMap((sheet) => {
    // A sheet without tables has nothing to look at; metadata and lists hold no rules of this kind.
    if (!sheet.tables.some(({ filter }) => filter)) return [];
    const contents = cells(sheet);
    return sheet.tables.map((table) => ({ sheet, table, contents, at: area(table.address) }));
  });
  const outside = (areas: (sheet: Book["sheets"][number]) => Area[]) => every.flatMap(({ sheet, table, contents, at }) => (
    bare(at, filledRows(contents, at), areas(sheet)).map((place) => ({ table: table.name, ...place }))
  ));
  return {
    names: book.names,
    sheets: book.sheets.map(({ name }) => name),
    below: every.flatMap(({ sheet, table, contents, at }) => {
      const others = sheet.tables.filter((one) => one !== table).map(({ address }) => area(address));
      const place = firstBelow(at, (row, column) => filled(contents[cell(row, column)]), others);
      return place === undefined ? [] : [{ table: table.name, cell: place }];
    }),
    merged: every.flatMap(({ sheet, table, at }) => (merged?.get(sheet.name) ?? []).filter((one) => overlap(one, at))
      .map((one) => ({ table: table.name, cell: cell(one.top, one.left) }))),
    typedOver: every.flatMap(({ table, contents, at }) => typedOver(table, contents, at)),
    unguarded: outside(({ validations }) => validations.filter(({ rule }) => rule.kind !== "any").map(({ address }) => area(address))),
    uncoloured: outside(({ conditionals }) => conditionals.map(({ address }) => area(address))),
    unseen: every.map(({ sheet, table, at }) => ({
      table: table.name,
      rows: (hidden?.get(sheet.name) ?? []).map((row) => row - at.top - 1).filter((row) => row >= 0 && row < at.bottom - at.top),
      columns: sheet.columns.filter((column) => column.hidden).map(({ index }) => index - at.left).filter((column) => column >= 0 && column <= at.right - at.left),
      filtered: filtered?.has(table.name) ?? false,
    })),
    countsFrom1904,
  };
}

type Contents = Record<string, Content>;

function typedOver({ name, columns }: Table, contents: Contents, at: Area) {
  if (columns.every(({ formula }) => formula === undefined)) return [];
  const begun = new Set(filledRows(contents, at));
  return columns.flatMap(({ formula }, column) => {
    if (formula === undefined) return [];
    return rowsOf(at).filter((row) => {
      const content = contents[cell(at.top + 1 + row, at.left + column)] ?? null;
      return content === null ? begun.has(row) : typeof content !== "object";
    }).map((row) => ({ table: name, column, row }));
  });
}

/** The rows that people began: their first cell is filled. */
function filledRows(contents: Contents, at: Area): number[] {
  return rowsOf(at).filter((row) => filled(contents[cell(at.top + 1 + row, at.left)]));
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
