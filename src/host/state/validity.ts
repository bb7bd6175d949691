import { referredArea } from "./formulas";
import { offset } from "../formula/rewrite";
import { tokens } from "../formula/tokens";
import { refuse } from "../refusal";
import { eachCell } from "./area";
import { filled, type Scalar, valueOf } from "./cells";
import { readEntry } from "./entry";
import type { Validation, ValidationRule } from "./rules";
import type { Sheet } from "./sheet";
import type { Place } from "./workbook";

/** Whether a value fits a rule; where only a calculation can tell, the formula to calculate. */
export type Judgement = boolean | { formula: string };

/** Judges a value for a cell by the validation there; a cell without one takes everything. */
export function judge(sheet: Sheet, row: number, column: number, value: Scalar): { judgement: Judgement; validation?: Validation } {
  const validation = validationAt(sheet, row, column);
  if (!validation) return { judgement: true };
  if (value === "" && validation.ignoreBlanks) return { judgement: true, validation };
  return { judgement: fits(validation, sheet, row, column, value), validation };
}

/** The cells that a value is held against there: those that hold the items of a list. */
export function judgedBy(sheet: Sheet, row: number, column: number): Place[] {
  const rule = validationAt(sheet, row, column)?.rule;
  return rule?.kind === "list" && rule.source.startsWith("=") ? [listPlace(sheet, rule.source)] : [];
}

function validationAt(sheet: Sheet, row: number, column: number): Validation | undefined {
  return sheet.validations.find((known) =>
    known.areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right));
}

function fits(validation: Validation, sheet: Sheet, row: number, column: number, value: Scalar): Judgement {
  const { rule } = validation;
  const first = validation.areas[0] ?? { top: row, left: column };
  const here = (formula: string) => offset(formula, row - first.top, column - first.left);
  switch (rule.kind) {
    case "none": return true;
    case "list": return inList(sheet, rule.source, value);
    case "custom": return { formula: here(rule.formula) };
    case "wholeNumber": return typeof value === "number" && Number.isInteger(value) && (letsInAnything(validation, sheet, here) || compare(rule, value, here));
    case "textLength": return compare(rule, String(value).length, here);
    default: return typeof value === "number" && (letsInAnything(validation, sheet, here) || compare(rule, value, here));
  }
}

/** With "ignore blank" on, Excel takes everything while a cell that a bound refers to is blank. */
function letsInAnything({ ignoreBlanks, rule }: Validation, sheet: Sheet, here: (formula: string) => string): boolean {
  if (!ignoreBlanks || !("formula1" in rule)) return false;
  const formulas = [rule.formula1, rule.formula2].filter((bound) => typeof bound === "string" && bound.startsWith("=")) as string[];
  const cells = formulas.flatMap((formula) => tokens(here(formula))).filter(({ kind }) => kind === "reference").flatMap(({ text }) => referredArea(`=${text}`, sheet) ?? []);
  return cells.some(({ sheet: of, area: { top, left, bottom, right } }) => top === bottom && left === right && valueOf(of.cells.get(top, left)) === "");
}

/** Items in the rule itself count with their capitals, cells do not; a comma always parts items. */
function inList(sheet: Sheet, source: string, value: Scalar): boolean {
  if (!source.startsWith("=")) return source.split(",").some((item) => item.trim() === String(value));
  return listItems(sheet, source).some((item) => String(item).toLowerCase() === String(value).toLowerCase());
}

/** The values that a list offers: of a range, of a name, or of a name that ends where its list ends (`A1:INDEX(...)`). */
export function listItems(sheet: Sheet, source: string): Scalar[] {
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  const meant = listPlace(sheet, source);
  const items: Scalar[] = [];
  eachCell(meant.area, (row, column) => {
    const cell = meant.sheet.cells.get(row, column);
    if (filled(cell) && valueOf(cell) !== "") items.push(valueOf(cell));
  });
  return items;
}

/** The cells that hold the items of a list; a source that is no place is refused. */
function listPlace(sheet: Sheet, source: string): Place {
  const name = sheet.workbook.names.seenFrom(source.slice(1), sheet);
  if (name?.formula.startsWith("=")) return listPlace(sheet, name.formula);
  const growing = /^=(.+?):INDEX\(([^,]+),/i.exec(source);
  const indirect = /^=INDIRECT\("([^"]+)"\)$/i.exec(source);
  const meant = referredArea(growing ? growing[2] ?? "" : indirect ? indirect[1] ?? "" : source, sheet);
  return meant ?? refuse("NotImplemented", `the local host cannot list ${source}`);
}

type Bounded = Extract<ValidationRule, { formula1: string | number }>;

const tests: Record<string, [simple: (value: number, a: number, b: number) => boolean, formula: (value: string, a: string, b: string) => string]> = {
  Between: [(v, a, b) => v >= a && v <= b, (v, a, b) => `=AND(${v}>=${a},${v}<=${b})`],
  NotBetween: [(v, a, b) => v < a || v > b, (v, a, b) => `=OR(${v}<${a},${v}>${b})`],
  EqualTo: [(v, a) => v === a, (v, a) => `=${v}=${a}`],
  NotEqualTo: [(v, a) => v !== a, (v, a) => `=${v}<>${a}`],
  GreaterThan: [(v, a) => v > a, (v, a) => `=${v}>${a}`],
  LessThan: [(v, a) => v < a, (v, a) => `=${v}<${a}`],
  GreaterThanOrEqualTo: [(v, a) => v >= a, (v, a) => `=${v}>=${a}`],
  LessThanOrEqualTo: [(v, a) => v <= a, (v, a) => `=${v}<=${a}`],
};

function compare(rule: Bounded, value: number, here: (formula: string) => string): Judgement {
  const test = tests[rule.operator];
  if (!test) return true;
  const [a, b = 0] = [rule.formula1, rule.formula2].map((bound) => constant(bound));
  if (a !== undefined && b !== undefined) return test[0](value, a, b);
  const part = (bound: string | number | undefined) =>
    typeof bound === "string" && bound.startsWith("=") ? `(${here(bound).slice(1)})` : String(bound ?? 0);
  return { formula: test[1](String(value), part(rule.formula1), part(rule.formula2)) };
}

/** A bound that is a number or the text of one; a formula is undefined. */
function constant(bound: string | number | undefined): number | undefined {
  if (bound === undefined) return 0;
  if (typeof bound === "number") return bound;
  const read = readEntry(bound.replace(/^=/, ""), "en-US").value;
  return typeof read === "number" ? read : undefined;
}

/** Whether the cells of a range fit their validation: null where some do and some do not. */
export function valid({ sheet, area }: Place): boolean | null {
  const results = new Set<boolean>();
  eachCell(area, (row, column) => {
    const { judgement } = judge(sheet, row, column, valueOf(sheet.cells.get(row, column)));
    if (typeof judgement === "object") refuse("NotImplemented", `the local host does not judge ${judgement.formula} for "valid"`);
    results.add(judgement as boolean);
  });
  return results.size === 2 ? null : results.has(true);
}
