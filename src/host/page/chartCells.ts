import { area } from "../../workbook/address";
import { eachCell } from "../state/area";
import { valueOf } from "../state/cells";
import { displayed } from "../state/display";
import type { Sheet } from "../state/sheet";
import type { Reading } from "./charts/data";

/** What a chart reads from its sheet: the values of a range and how its cells show them. */
export function chartCells(sheet: Sheet, address: string): Reading[] {
  const readings: Reading[] = [];
  eachCell(area(address), (row, column) => {
    const cell = sheet.cells.get(row, column);
    const value = valueOf(cell);
    const text = displayed(cell, sheet.look(cell).numberFormat, sheet.workbook.profile.culture);
    // A formula that gives an empty text is drawn as zero; a cell without anything is a gap.
    readings.push({ value: value === "" && (cell?.content ?? null) === null ? null : value, text });
  });
  return readings;
}
