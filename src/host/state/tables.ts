import type { Area } from "../../workbook/address";
import { invalid, refuse } from "../refusal";
import { overlaps } from "./area";
import { filled, formulaOf } from "./cells";
import { type ChangeSource, sheetChanged } from "./changed";
import { setContent } from "./content";
import { eventType, wholeWorkbook } from "./events";
import { checkName } from "./names";
import { renameColumn } from "./renames";
import type { Sheet } from "./sheet";
import { shiftCells } from "./shift";
import { Table } from "./table";
import { fillRows, freeHeading } from "./tableContents";

/**
 * Makes a table of an area. Without headings Excel puts a row of them above and pushes the data down;
 * headings become unique texts that are not empty; a table without data keeps one blank row.
 */
export function addTable(sheet: Sheet, area: Area, hasHeaders: boolean): Table {
  sheet.guard();
  refuseOverlap(sheet, area);
  let whole = area;
  if (!hasHeaders) {
    shiftCells(sheet, { ...area, bottom: area.top }, "Down", "addin");
    whole = { ...area, bottom: area.bottom + 1 };
  }
  if (whole.bottom === whole.top) whole = { ...whole, bottom: whole.top + 1 };
  refuseOverlap(sheet, whole);
  const { workbook } = sheet;
  const table = new Table(String(workbook.nextId()), freeTableName(sheet), sheet, whole, []);
  for (let column = whole.left; column <= whole.right; column++) table.columns.push({ id: column - whole.left + 1, name: "" });
  table.columns.forEach((column, index) => {
    const content = hasHeaders ? sheet.cells.get(whole.top, whole.left + index)?.content : null;
    const written = content === null || content === undefined || typeof content === "object" ? "" : String(content);
    column.name = freeHeading({ columns: table.columns.slice(0, index), sheet }, index, written);
    if (content !== column.name) setContent(sheet, whole.top, whole.left + index, column.name);
  });
  adoptFormulas(table);
  sheet.tables.push(table);
  workbook.changes.structure();
  workbook.changes.touch(sheet, "tables");
  workbook.events.raise(eventType.tableAdded, [wholeWorkbook, sheet.id], { tableId: table.id, worksheetId: sheet.id, source: "Local" });
  return table;
}

/** A column that holds one and the same formula in all its rows is a calculated column from the start. */
function adoptFormulas(table: Table): void {
  const { cells } = table.sheet;
  const { top, bottom } = table.body;
  table.columns.forEach((column, index) => {
    const first = formulaOf(cells.get(top, table.area.left + index));
    if (first === undefined || !first.includes("[")) return;
    for (let row = top + 1; row <= bottom; row++) if (formulaOf(cells.get(row, table.area.left + index)) !== first) return;
    column.formula = first as `=${string}`;
  });
}

function refuseOverlap(sheet: Sheet, area: Area, own?: Table): void {
  if (sheet.tables.some((table) => table !== own && overlaps(table.area, area))) refuse("MergedRangeConflict", "there is a table there already");
  if (sheet.merges.some((merge) => overlaps(merge, area))) refuse("MergedRangeConflict", "there are merged cells there");
}

function freeTableName(sheet: Sheet): string {
  const start = sheet.workbook.profile.culture === "nl-NL" ? "Tabel" : "Table";
  for (let number = 1; ; number++) {
    const name = `${start}${number}`;
    if (!sheet.workbook.table(name) && !sheet.workbook.names.find(name)) return name;
  }
}

/** Refuses a name for a table; a table shares its names with every table and defined name of the workbook. */
export function checkTableName(table: Table, name: string): void {
  checkName(name);
  const { workbook } = table.sheet;
  const other = workbook.table(name);
  if (other && other !== table) invalid(`there is a table "${other.name}" already, on the sheet ${other.sheet.name}`);
  if (workbook.names.find(name)) invalid(`there is a defined name "${name}" already`);
}

/** Gives a table another area: the heading row stays where it is, and the old and the new area overlap. */
export function resizeTable(table: Table, area: Area): void {
  const { sheet } = table;
  sheet.guard();
  if (area.top !== table.area.top || !overlaps(area, table.area)) invalid("the heading row of a table stays in its row when it is resized");
  if (area.bottom < area.top + 1) invalid("a table keeps a row under its headings");
  refuseOverlap(sheet, area, table);
  const before = table.area;
  const columns = table.columns;
  table.area = area;
  table.columns = [];
  for (let column = area.left; column <= area.right; column++) {
    const known = column >= before.left && column <= before.right ? columns[column - before.left] : undefined;
    const index = column - area.left;
    if (known) table.columns.push(known);
    else {
      const content = sheet.cells.get(area.top, column)?.content;
      const written = typeof content === "string" || typeof content === "number" ? String(content) : "";
      const name = freeHeading(table, index, written);
      table.columns.push({ id: sheet.workbook.nextId() + 1000, name });
      if (content !== name) setContent(sheet, area.top, column, name);
    }
  }
  if (area.bottom > before.bottom) fillRows(table, before.bottom + 1, area.bottom - (table.totals ? 1 : 0));
  sheet.workbook.changes.structure();
  sheet.workbook.changes.touch(sheet, "tables");
}

/** Takes a table away: with its cells (`delete`), or leaving them (`convertToRange`). */
export function removeTable(table: Table, withCells: boolean, source: ChangeSource): void {
  const { sheet } = table;
  sheet.guard();
  sheet.tables = sheet.tables.filter((other) => other !== table);
  if (withCells) {
    for (const [row, column] of sheet.cells.within(table.area)) {
      sheet.cells.remove(row, column);
      sheet.changes(row, column);
    }
  }
  sheet.workbook.changes.structure();
  sheet.workbook.changes.touch(sheet, "tables");
  sheet.workbook.events.raise(eventType.tableDeleted, [wholeWorkbook, sheet.id],
    { tableId: table.id, tableName: table.name, worksheetId: sheet.id, source: "Local" });
  if (withCells) sheetChanged(sheet, table.area, "CellDeleted", source);
}

/** Inserts blank rows in a table at an index (from 0) and gives them the calculated columns' formulas. */
export function insertRows(table: Table, index: number, count: number, source: ChangeSource = "addin"): void {
  const { sheet } = table;
  sheet.guard();
  if (table.filters.size > 0) refuse("FilteredRangeConflict", `the table ${table.name} is filtered: clear its filters first`);
  const { top, bottom } = table.body;
  if (index < 0 || index > bottom - top + 1) invalid(`the table ${table.name} has no place for a row at ${index}`);
  const first = top + index;
  // Below the table, what stands there is pushed down; a table there would be torn.
  shiftCells(sheet, { top: first, bottom: first + count - 1, left: table.area.left, right: table.area.right }, "Down", source);
  if (table.area.bottom < bottom + count) table.area = { ...table.area, bottom: bottom + count + (table.totals ? 1 : 0) };
  fillRows(table, first, first + count - 1);
  sheet.workbook.changes.structure();
}

/** Deletes rows of a table by index (from 0). The last row is emptied rather than deleted. */
export function deleteRows(table: Table, index: number, count: number, source: ChangeSource = "addin"): void {
  const { sheet } = table;
  sheet.guard();
  if (table.filters.size > 0) refuse("FilteredRangeConflict", `the table ${table.name} is filtered: clear its filters first`);
  const { top, bottom, left, right } = table.body;
  if (index < 0 || top + index + count - 1 > bottom) invalid(`the table ${table.name} has no row ${index}`);
  const all = count === bottom - top + 1;
  const rows = { top: top + index + (all ? 1 : 0), bottom: top + index + count - 1, left, right };
  if (all) for (let column = left; column <= right; column++) if (filled(sheet.cells.get(top, column))) setContent(sheet, top, column, null);
  if (rows.top <= rows.bottom) shiftCells(sheet, rows, "Up", source);
  sheet.workbook.changes.structure();
}

/** Gives a column another heading, as `column.name = ...` does. */
export function nameColumn(table: Table, index: number, name: string): void {
  table.sheet.guard();
  if (name === "") invalid("a heading is not empty");
  if (table.columns.some((column, other) => other !== index && column.name.toLowerCase() === name.toLowerCase())) {
    invalid(`the table ${table.name} has a column "${name}" already`);
  }
  renameColumn(table, index, name);
  setContent(table.sheet, table.area.top, table.area.left + index, name);
}

