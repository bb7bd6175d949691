import { refuse } from "../refusal";
import { setContent } from "./content";
import { shiftCells } from "./shift";
import type { Table } from "./table";
import { freeHeading } from "./tableContents";

/** Puts a blank column into a table; what stands right of the table makes room. Returns the column's id. */
export function addColumn(table: Table, index: number, name = ""): number {
  const { sheet } = table;
  sheet.guard();
  const left = table.area.left + index;
  const { top, bottom } = table.area;
  const columns = [...table.columns];
  const { right } = table.area;
  shiftCells(sheet, { top, bottom, left, right: left }, "Right", "addin");
  table.area = { ...table.area, right: right + 1 };
  const id = sheet.workbook.nextId() + 1000;
  table.columns = columns;
  table.columns.splice(index, 0, { id, name: "" });
  const column = table.columns[index];
  const heading = freeHeading(table, index, name);
  if (column) column.name = heading;
  setContent(sheet, top, left, heading);
  sheet.workbook.changes.structure();
  return id;
}

/** Takes a column out of a table; what stands right of the table moves up to it. */
export function deleteColumn(table: Table, index: number): void {
  const { sheet } = table;
  sheet.guard();
  if (table.columns.length === 1) refuse("InvalidOperation", "the last column of a table cannot be deleted");
  const left = table.area.left + index;
  const { top, bottom, right } = table.area;
  const columns = table.columns.filter((_, other) => other !== index);
  shiftCells(sheet, { top, bottom, left, right: left }, "Left", "addin");
  table.area = { ...table.area, right: right - 1 };
  table.columns = columns;
  sheet.workbook.changes.structure();
}
