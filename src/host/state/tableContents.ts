import type { Area } from "../../workbook/address";
import { offset } from "../formula/rewrite";
import { intersection } from "./area";
import { filled, formulaOf } from "./cells";
import type { ChangeSource } from "./changed";
import { setContent } from "./content";
import { renameColumn } from "./renames";
import type { Sheet } from "./sheet";
import type { Table } from "./table";
import { extendRules } from "./tableRules";

/**
 * What tables do when cells in or under them are written: they grow over what was written directly below them,
 * their headings become unique texts, and a formula fills its column.
 */
export function afterContents(sheet: Sheet, area: Area, source: ChangeSource): void {
  for (const table of sheet.tables) {
    grow(table, area, source);
    headings(table, area);
    fillColumns(table, area);
  }
}

/**
 * A table takes in what is entered directly below it. Excel on the desktop does so for an add-in's writing too,
 * unless the first value is empty; on the web it does so for a person only.
 */
function grow(table: Table, area: Area, source: ChangeSource): void {
  const { sheet } = table;
  if (source === "addin" && sheet.workbook.profile.platform === "web") return;
  if (table.totals || sheet.protection || area.top !== table.area.bottom + 1) return;
  if (area.left < table.area.left || area.right > table.area.right || !filled(sheet.cells.get(area.top, area.left))) return;
  const bottom = area.bottom;
  const others = sheet.tablesOver({ ...table.area, top: area.top, bottom }).filter((other) => other !== table);
  if (others.length > 0) return;
  table.area = { ...table.area, bottom };
  sheet.workbook.changes.structure();
  fillRows(table, area.top, bottom);
}

/** Gives new rows of a table the formulas of its calculated columns, where nothing else was written, and the rules of the rows above. */
export function fillRows(table: Table, top: number, bottom: number): void {
  extendRules(table, top, bottom);
  if (!table.sheet.workbook.fillsFormulas) return;
  table.columns.forEach((column, index) => {
    if (!column.formula) return;
    for (let row = top; row <= bottom; row++) {
      const place = table.area.left + index;
      if (filled(table.sheet.cells.get(row, place))) continue;
      setContent(table.sheet, row, place, { formula: offset(column.formula, row - table.body.top, 0) });
    }
  });
}

/** Headings are unique texts that are not empty: "2026" where a number was written, "Kolom2" where nothing was. */
function headings(table: Table, area: Area): void {
  const touched = table.headers ? intersection(table.header, area) : undefined;
  if (!touched) return;
  for (let column = touched.left; column <= touched.right; column++) {
    const index = column - table.area.left;
    const content = table.sheet.cells.get(table.area.top, column)?.content;
    const written = content === null || content === undefined || typeof content === "object" ? "" : String(content);
    const name = freeHeading(table, index, written);
    if (content !== name) setContent(table.sheet, table.area.top, column, name);
    renameColumn(table, index, name);
  }
}

/** The heading that a column gets: what was written, made unique with a number. */
export function freeHeading(table: Pick<Table, "columns" | "sheet">, index: number, written: string): string {
  const dutch = table.sheet.workbook.profile.culture === "nl-NL";
  const taken = new Set(table.columns.filter((_, other) => other !== index).map((column) => column.name.toLowerCase()));
  const base = written === "" ? (dutch ? "Kolom" : "Column") : written;
  if (written !== "" && !taken.has(written.toLowerCase())) return written;
  for (let number = written === "" ? index + 1 : 2; ; number++) {
    if (!taken.has(`${base}${number}`.toLowerCase())) return `${base}${number}`;
  }
}

/**
 * A formula entered in a column of a table becomes the column's: it fills the column where the other cells
 * are empty or held formulas, and where several were written at once the last one overwrites the others.
 */
function fillColumns(table: Table, area: Area): void {
  const touched = intersection(table.body, area);
  if (!touched) return;
  const { cells } = table.sheet;
  for (let column = touched.left; column <= touched.right; column++) {
    const definition = table.columns[column - table.area.left];
    const written = rowsOf(touched).filter((row) => formulaOf(cells.get(row, column)) !== undefined);
    const last = written.at(-1);
    if (!definition || last === undefined) continue;
    const others = rowsOf(table.body).filter((row) => row < touched.top || row > touched.bottom);
    if (others.some((row) => filled(cells.get(row, column)) && formulaOf(cells.get(row, column)) === undefined)) continue;
    definition.formula = offset(formulaOf(cells.get(last, column)) ?? "=", table.body.top - last, 0);
    for (const row of [...written, ...others]) {
      const formula = offset(definition.formula, row - table.body.top, 0);
      if (formulaOf(cells.get(row, column)) !== formula) setContent(table.sheet, row, column, { formula });
    }
  }
}

function rowsOf({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}
