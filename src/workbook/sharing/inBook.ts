import type { Language } from "../../messages";
import { address, area, cell, type Area } from "../address";
import type { RawTable } from "../check/found";
import type { Write } from "../changes/place";
import type { Block, Book, Content, Sheet, Table } from "../types";
import { emptyTable, recordSheet, recordTables } from "./recordTables";

/** A book with the tables that keep what was sent and came back, where it does not have them yet. */
export function withRecords(book: Book, tables: readonly RawTable[], metaSheet: string, language: Language): { book: Book; tables: RawTable[] } {
  const missing = recordTables.filter(({ name }) => !tables.some((one) => one.name === name));
  const sheets = [...book.sheets];
  const found: RawTable[] = [...tables];
  for (const record of missing) {
    const { table, at, content } = emptyTable(record, language);
    if (record.sheet) {
      const name = freeTitle(record.sheet.title[language], sheets.map((sheet) => sheet.name));
      const sheet = recordSheet(record, language, name);
      if (sheet) sheets.push(sheet);
      found.push({ name: table.name, sheet: name, address: table.address, cells: content });
    } else {
      const place = sheets.findIndex(({ name }) => name === metaSheet);
      const sheet = sheets[place];
      if (!sheet) throw new Error("the workbook has no metadata sheet");
      const cells = new SheetCells(sheet);
      cells.put(at, content.slice(0, 1));
      sheets[place] = { ...sheet, blocks: cells.blocks(), tables: [...sheet.tables, table] };
      found.push({ name: table.name, sheet: metaSheet, address: table.address, cells: content });
    }
  }
  return { book: { ...book, sheets }, tables: found };
}

/** The text in the cell that a defined name points at; "" where there is none. */
export function textNamed({ names, sheets }: Book, name: string): string {
  const formula = names.find((one) => one.name === name)?.formula ?? "";
  const [, title = "", at = ""] = /^='?(.*?)'?!\$?([A-Z]+\$?\d+)$/.exec(formula) ?? [];
  const sheet = sheets.find((one) => one.name === title.replaceAll("''", "'"));
  if (!sheet || at === "") return "";
  const { top, left } = area(at.replaceAll("$", ""));
  for (const block of sheet.blocks) {
    const place = blockArea(block);
    const value = block.content[top - place.top]?.[left - place.left];
    if (typeof value === "string") return value.trim();
  }
  return "";
}

/** A title that no sheet has. */
export function freeTitle(title: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((one) => one.toLowerCase()));
  for (let count = 1; ; count++) {
    const own = count === 1 ? title : `${title} ${count}`;
    if (!lower.has(own.toLowerCase())) return own;
  }
}

/**
 * A book with what is written in it: cells, and tables that grew for them, with the looks, rules and formulas of their last row. The book
 * holds what was seen in it.
 */
export function applyToBook(book: Book, writes: readonly Write[]): Book {
  const touched = new Map<string, { sheet: Sheet; cells: SheetCells }>();
  for (const { table: name, row, column, grows, after } of writes) {
    const found = book.sheets.find(({ tables }) => tables.some((one) => one.name === name));
    if (!found) throw new Error(`the book has no table ${name}`);
    const own = touched.get(found.name) ?? { sheet: found, cells: new SheetCells(found) };
    touched.set(found.name, own);
    if (grows > 0) own.sheet = grow(own.sheet, own.cells, name, grows);
    const { top, left } = area(tableOn(own.sheet, name).address);
    own.cells.put(cell(top + 1 + row, left + column), after);
  }
  return { ...book, sheets: book.sheets.map((sheet) => { const own = touched.get(sheet.name); return own ? { ...own.sheet, blocks: own.cells.blocks() } : sheet; }) };
}

function tableOn(sheet: Sheet, name: string): Table {
  const table = sheet.tables.find((one) => one.name === name);
  if (!table) throw new Error(`the sheet ${sheet.name} has no table ${name}`);
  return table;
}

/** The contents of a sheet while they change; the sheet itself stays as it is. */
class SheetCells {
  private readonly own: readonly { place: Area; content: Content[][] }[];
  private readonly loose = new Map<string, Content>();

  constructor({ blocks }: Sheet) {
    this.own = blocks.map((block) => ({ place: blockArea(block), content: block.content.map((row) => [...row]) }));
  }

  /** Puts contents in their places; undefined leaves a cell as it is. */
  put(at: string, content: readonly (readonly (Content | undefined)[])[]): void {
    const { top, left } = area(at);
    content.forEach((row, r) => row.forEach((value, c) => { if (value !== undefined) this.set(top + r, left + c, value); }));
  }

  private set(y: number, x: number, value: Content): void {
    const block = this.own.find(({ place }) => y >= place.top && y <= place.bottom && x >= place.left && x <= place.right);
    const row = block?.content[y - block.place.top];
    if (block && row) row[x - block.place.left] = value;
    else if (value !== null) this.loose.set(cell(y, x), value);
    else this.loose.delete(cell(y, x));
  }

  blocks(): Block[] {
    return [...this.own.map(({ place, content }): Block => ({ at: cell(place.top, place.left), content })), ...[...this.loose].map(([at, value]): Block => ({ at, content: [[value]] }))];
  }
}

function blockArea({ at, content }: Block): Area {
  const { top, left } = area(at);
  return { top, left, bottom: top + content.length - 1, right: left + content.reduce((most, row) => Math.max(most, row.length), 0) - 1 };
}

/** A sheet of which a table got so many more rows: what reached down to its last row reaches down to the new one. */
function grow(sheet: Sheet, cells: SheetCells, name: string, rows: number): Sheet {
  const table = tableOn(sheet, name);
  const old = area(table.address);
  const bottom = old.bottom + rows;
  const longer = <One extends { address: string }>(one: One): One => {
    const place = area(one.address);
    const isInside = place.bottom === old.bottom && place.top > old.top && place.left >= old.left && place.right <= old.right;
    return isInside ? { ...one, address: address({ ...place, bottom }) } : one;
  };
  const formulas = table.columns.map(({ formula }) => (formula ? { formula } : undefined));
  cells.put(cell(old.bottom + 1, old.left), Array.from({ length: rows }, () => formulas));
  return {
    ...sheet,
    tables: sheet.tables.map((one) => (one === table ? { ...table, address: address({ ...old, bottom }) } : one)),
    formats: sheet.formats.map(longer), validations: sheet.validations.map(longer), conditionals: sheet.conditionals.map(longer),
  };
}
