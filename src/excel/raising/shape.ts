import { area, cell, columnLetters } from "../../workbook/address";
import type { CellOnSheet, Upbringing } from "../../workbook/migrations/upbringing";
import { metaTables } from "../../workbook/meta";
import { writeArriving } from "../../workbook/migrations/metadata";
import { range } from "../parts/range";
import { writeTable } from "../parts/table";
import { asText } from "../parts/text";
import type { Content } from "../../workbook/types";

/**
 * Gives tables the columns that they miss, headings the words that formulas go by, and the sheet with lists what it misses; and then the
 * metadata says so. Only the version waits, so that a run that breaks is begun again. Whole columns of a sheet are inserted: widths, what
 * is hidden and what stands above a table moves along.
 */
export function shape(workbook: Excel.Workbook, { arriving, columns, entries: noted, headings, layouts, lists, metadata }: Upbringing, metaSheet: string): void {
  const { tables, worksheets } = workbook;
  const meta = worksheets.getItem(metaSheet);
  tables.getItem(metaTables.plan).resize(range(meta, noted.whole));
  range(meta, noted.arriving).values = [writeArriving(arriving)];
  for (const { inserted, left, sheet, top } of layouts) {
    const target = worksheets.getItem(sheet);
    for (const { id, place } of inserted) {
      const letters = columnLetters(left + place);
      range(target, `${letters}:${letters}`).insert("Right");
      // By its heading a run that comes after a break knows that the column is there.
      const heading = columns.find((column) => column.sheet === sheet && column.id === id)?.heading;
      range(target, `${letters}${top}:${letters}${top + 1}`).values = [[asText(heading?.explanation ?? "")], [heading?.text ?? id]];
    }
  }
  writeCells(worksheets, headings);
  if (lists.sheet !== undefined) {
    const target = worksheets.getItem(lists.sheet);
    for (const { content, table } of lists.lists) {
      range(target, table.address).values = entries(content);
      writeTable(target, table);
    }
    for (const { at, content, table, whole } of lists.items) {
      tables.getItem(table).resize(range(target, whole));
      const { top, left } = area(at);
      range(target, `${at}:${cell(top + content.length - 1, left + 1)}`).values = entries(content);
    }
  }
  for (const { address, content, name } of metadata) {
    const target = range(meta, address);
    tables.getItem(name).resize(target);
    target.values = entries(content);
  }
}

/** Writes single cells; a text stays a text. */
export function writeCells(worksheets: Excel.WorksheetCollection, cells: readonly CellOnSheet[]): void {
  for (const { at, content, sheet } of cells) range(worksheets.getItem(sheet), at).values = entries([[content]]);
}

function entries(content: readonly (readonly Content[])[]): (string | number | boolean)[][] {
  return content.map((row) => row.map((one) => {
    if (typeof one === "string") return asText(one);
    return typeof one === "object" ? "" : one;
  }));
}
