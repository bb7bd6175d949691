import { toLocal } from "../formula/local";
import { formulaOf, valueOf } from "../state/cells";
import { displayed, formatNumber } from "../state/display";
import type { Sheet } from "../state/sheet";

const DATE = { "nl-NL": "d-m-yyyy", "en-US": "m/d/yyyy" } as const;

/**
 * What stands in the formula bar for a cell: what a person would type to get what is in it.
 * Rows and columns count from 0; an empty cell gives "".
 */
export function entryText(sheet: Sheet, row: number, column: number): string {
  const { culture } = sheet.workbook.profile;
  const cell = sheet.cells.get(row, column);
  const formula = formulaOf(cell);
  if (formula !== undefined) return toLocal(formula, culture);
  const value = valueOf(cell);
  const { numberFormat } = sheet.look(cell);
  // Without the apostrophe the text would be taken for a formula when it is entered again.
  if (typeof value === "string") return /^[=+\-@']/.test(value) ? `'${value}` : value;
  if (typeof value === "boolean") return displayed(cell, "General", culture);
  if (numberFormat.includes("%")) return `${formatNumber(value * 100, "General", culture)}%`;
  const codes = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, "");
  return formatNumber(value, /[ymd]/i.test(codes) ? DATE[culture] : "General", culture);
}

/** A cell as people see it: its number in the format that it has. */
export function shownText(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cells.get(row, column);
  return displayed(cell, sheet.look(cell).numberFormat, sheet.workbook.profile.culture);
}
