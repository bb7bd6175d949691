import type { Content } from "../../workbook/types";
import { parseFormula } from "../formula/syntax";
import { invalid, refuse, Refusal } from "../refusal";
import { readEntry } from "./entry";
import { checkFormula } from "./formulas";
import type { Sheet } from "./sheet";

/** What is to come into a cell: null leaves it as it is, "" empties it. */
export type Input = string | number | boolean | null;

/** Puts contents into a cell as they are: a text stays the text it is. */
export function setContent(sheet: Sheet, row: number, column: number, content: Content): void {
  const cell = sheet.cells.get(row, column);
  if (content === null && !cell) return;
  const changed = sheet.cells.ensure(row, column);
  changed.content = content;
  delete changed.result;
  delete changed.error;
  sheet.changes(row, column);
}

/** Reads one value as Excel reads what is entered, in en-US notation, and puts it into its cell. */
export function enter(sheet: Sheet, row: number, column: number, value: Exclude<Input, null>): void {
  if (hiddenByMerge(sheet, row, column)) return;
  if (typeof value !== "string") return setContent(sheet, row, column, isText(sheet, row, column) ? written(value, sheet) : value);
  if (value.length > 32767) invalid("a cell holds 32767 characters at most");
  if (value.startsWith("'")) return setContent(sheet, row, column, value.slice(1));
  if (value === "") return setContent(sheet, row, column, null);
  // A cell with the text format takes everything for text, formulas too.
  if (isText(sheet, row, column)) return setContent(sheet, row, column, value);
  if (/^[=+\-@]/.test(value)) {
    const formula = formulaFrom(sheet, row, column, value);
    if (formula) return setContent(sheet, row, column, { formula });
  }
  const entry = readEntry(value, "en-US");
  setContent(sheet, row, column, entry.value);
  if (entry.numberFormat && sheet.look(sheet.cells.get(row, column)).numberFormat === "General") {
    const changed = sheet.cells.ensure(row, column);
    changed.own = { ...changed.own, numberFormat: entry.numberFormat };
  }
}

/** Whether a cell takes everything for text. */
function isText(sheet: Sheet, row: number, column: number): boolean {
  return sheet.look(sheet.cells.get(row, column)).numberFormat === "@";
}

/** A number or truth value that comes into a cell for text is text from then on, as the culture writes it. */
function written(value: number | boolean, { workbook: { profile: { culture } } }: Sheet): string {
  const dutch = culture === "nl-NL";
  if (typeof value === "boolean") return dutch ? (value ? "WAAR" : "ONWAAR") : String(value).toUpperCase();
  return dutch ? String(value).replace(".", ",") : String(value);
}

/** The formula that a text beginning with = + - or @ is; undefined where it is a number such as "-5". */
function formulaFrom(sheet: Sheet, row: number, column: number, text: string): `=${string}` | undefined {
  if (text === "=") return undefined;
  if (!text.startsWith("=")) {
    if (typeof readEntry(text, "en-US").value === "number") return undefined;
    if (text.length > 8200) refuse("GeneralException", "a long text that begins with - or + is taken for a formula and breaks");
  }
  const formula = text.startsWith("=") ? text : `=${text}`;
  if (formula.length > 8192) throw new Refusal("FormulaLengthExceedsLimit", "a formula has 8192 characters at most");
  parseFormula(formula);
  return checkFormula(formula, { sheet, row, column });
}

/** Cells of a merged area other than its first take nothing in. */
function hiddenByMerge(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(({ top, left, bottom, right }) =>
    row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left));
}
