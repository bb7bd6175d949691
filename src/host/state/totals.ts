import type { Table } from "./table";
import { setContent } from "./content";
import { shiftCells } from "./shift";

/** Puts a totals row under a table, or takes it away; what stands below makes room. */
export function showTotals(table: Table, shown: boolean): void {
  const { sheet } = table;
  sheet.guard();
  if (table.totals === shown) return;
  const { left, right } = table.area;
  if (shown) {
    const row = table.area.bottom + 1;
    shiftCells(sheet, { top: row, bottom: row, left, right }, "Down", "addin");
    table.area = { ...table.area, bottom: row };
    table.totals = true;
    setContent(sheet, row, left, sheet.workbook.profile.culture === "nl-NL" ? "Totaal" : "Total");
  } else {
    const total = table.total;
    table.totals = false;
    shiftCells(sheet, total, "Up", "addin");
  }
  sheet.workbook.changes.structure();
}
