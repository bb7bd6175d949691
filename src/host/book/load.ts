import { area } from "../../workbook/address";
import type { Block, Book, Sheet as BookSheet } from "../../workbook/types";
import { checkFormula } from "../state/formulas";
import type { Profile } from "../profile";
import type { Sheet } from "../state/sheet";
import { Table } from "../state/table";
import { Workbook } from "../state/workbook";
import { loadCharts } from "./charts";
import { loadPrint } from "./print";
import { loadRules } from "./rules";
import { capital, lookOfStyle } from "./looks";

/**
 * Opens a workbook from its flat description. It is taken as it is, with the checks that names, formulas and tables
 * get in Excel: what Excel would refuse throws a Refusal.
 */
export function loadBook(book: Book, profile: Profile): Workbook {
  const workbook = new Workbook(profile);
  const [blank] = workbook.sheets;
  for (const { name, ...style } of book.styles) {
    const known = workbook.styles.find(name) ?? workbook.styles.add(name);
    known.look = lookOfStyle({ name, ...style });
  }
  const sheets = book.sheets.map((source): [BookSheet, Sheet] => {
    workbook.checkSheetName(source.name, blank);
    const sheet = workbook.newSheet(source.name);
    workbook.sheets.push(sheet);
    return [source, sheet];
  });
  workbook.sheets.splice(0, 1);
  // Tables and names come before formulas, which may speak of any of them.
  for (const [source, sheet] of sheets) loadTables(source, sheet);
  for (const { name, formula } of book.names) workbook.names.add({ name, formula, visible: true, comment: "" });
  for (const [source, sheet] of sheets) loadSheet(source, sheet);
  for (const [source, sheet] of sheets) loadCharts(source, sheet);
  workbook.properties.title = book.title;
  const active = workbook.sheet(book.active) ?? workbook.sheets.find((sheet) => sheet.visibility === "Visible");
  if (active) {
    workbook.active = active;
    workbook.selection = { sheet: active, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }
  workbook.changes.structure();
  return workbook;
}

function loadTables(source: BookSheet, sheet: Sheet): void {
  for (const { name, address, columns, style, banded, filter } of source.tables) {
    const table = new Table(String(sheet.workbook.nextId()), name, sheet, area(address),
      columns.map(({ heading, formula }, index) => ({ id: index + 1, name: heading, ...(formula ? { formula } : {}) })));
    table.style = style;
    table.bandedRows = banded;
    table.filterButton = filter;
    sheet.tables.push(table);
  }
}

function loadSheet(source: BookSheet, sheet: Sheet): void {
  sheet.visibility = capital(source.visibility) as Sheet["visibility"];
  sheet.tabColor = source.tab ?? "";
  sheet.gridlines = source.gridlines;
  for (const { index, width, hidden = false } of source.columns) sheet.columns.set(index, { width, hidden });
  for (const { index, height, fits } of source.rows) sheet.rows.set(index, { height, ...(fits ? { fits } : {}) });
  for (const block of source.blocks) loadBlock(block, sheet);
  for (const { address, style, numberFormat } of source.formats) {
    const { top, left, bottom, right } = area(address);
    const own = numberFormat === undefined ? undefined : { numberFormat };
    const named = sheet.workbook.styles.need(style).name;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = sheet.cells.ensure(row, column);
        cell.style = named;
        if (own) cell.own = own;
        else delete cell.own;
      }
    }
  }
  for (const { address, to, tip } of source.links) {
    const { top, left } = area(address);
    sheet.cells.ensure(top, left).link = { documentReference: to, ...(tip === undefined ? {} : { screenTip: tip }) };
  }
  if (source.freeze) sheet.freeze = { ...source.freeze };
  loadRules(source, sheet);
  if (source.print) loadPrint(source.print, sheet);
}

function loadBlock({ at, content }: Block, sheet: Sheet): void {
  const { top, left } = area(at);
  content.forEach((values, r) => values.forEach((value, c) => {
    if (value === null || value === "") return;
    const [row, column] = [top + r, left + c];
    const cell = sheet.cells.ensure(row, column);
    cell.content = typeof value === "object" ? { formula: checkFormula(value.formula, { sheet, row, column }) } : value;
    sheet.changes(row, column);
  }));
}
