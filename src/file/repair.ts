import type { Problem } from "../domain/problem";
import { area, cell, type Area } from "../workbook/address";
import { cells } from "../workbook/comparable";
import type { Book, Content, Formula, Sheet, Table, Validation } from "../workbook/types";
import { pointsPerDigit } from "./parts/column";
import { join } from "./parts/print";

/** The rules that Excel repairs or refuses a file for; the library and Microsoft's own validator let most of them pass. */
export type RepairRule =
  | "textTooLong" | "forbiddenCharacter" | "notANumber" | "formulaTooLong"
  | "noVisibleSheet" | "sheetName" | "sheetTwice" | "activeSheet"
  | "tableName" | "definedName" | "nameTwice" | "tableShape" | "tableOverlap" | "headingDiffers" | "headingTwice" | "headingEmpty"
  | "validationText" | "validationSource" | "headerTooLong" | "tooWide" | "tooHigh" | "styleTwice" | "styleUnknown";

interface Fault { rule: RepairRule; where: string }

/** The first thing in a book that Excel would repair or refuse, with where it is ("Acties!B5", a table's or a sheet's name). */
export function findRepair(book: Book): Problem | undefined {
  for (const { rule, where } of faults(book)) return { code: "wouldNeedRepair", details: { where, rule } };
  return undefined;
}

function* faults(book: Book): Generator<Fault> {
  yield* sheetFaults(book);
  yield* nameFaults(book);
  yield* styleFaults(book);
  for (const sheet of book.sheets) {
    yield* contentFaults(sheet);
    yield* tableFaults(sheet);
    for (const validation of sheet.validations) yield* validationFaults(sheet, validation);
    for (const line of [sheet.print?.header, sheet.print?.footer]) {
      if (join(line).length > 255) yield { rule: "headerTooLong", where: sheet.name };
    }
    yield* sizeFaults(sheet);
    for (const rule of sheet.conditionals) if (rule.kind === "formula") yield* formulaFaults(rule.formula, place(sheet, rule.address));
  }
}

const place = (sheet: Sheet, address: string) => `${sheet.name}!${address}`;

function* sheetFaults({ sheets, active }: Book): Generator<Fault> {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    // "History" is a name that Excel keeps for itself.
    if (name === "" || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name) || unkeepable.test(name) || /^history$/i.test(name)) yield { rule: "sheetName", where: name };
    if (seen.has(name.toLowerCase())) yield { rule: "sheetTwice", where: name };
    seen.add(name.toLowerCase());
  }
  if (!sheets.some(({ visibility }) => visibility === "visible")) yield { rule: "noVisibleSheet", where: sheets[0]?.name ?? "" };
  if (!sheets.some(({ name, visibility }) => name === active && visibility === "visible")) yield { rule: "activeSheet", where: active };
}

/** A column is at most 255 digits wide, a row at most 409.5 points high. */
function* sizeFaults(sheet: Sheet): Generator<Fault> {
  const { columns, rows } = sheet;
  const widest = 255 * pointsPerDigit;
  for (const { index, width } of columns) if (!(width >= 0 && width <= widest)) yield { rule: "tooWide", where: place(sheet, cell(0, index)) };
  for (const { index, height } of rows) if (!(height >= 0 && height <= 409.5)) yield { rule: "tooHigh", where: place(sheet, cell(index, 0)) };
}

/** Tables and defined names share one list, in which case does not count. */
function* nameFaults({ sheets, names }: Book): Generator<Fault> {
  const seen = new Set<string>();
  const all = [
    ...sheets.flatMap(({ tables }) => tables.map(({ name }) => ({ name, rule: "tableName" as const }))),
    ...names.map(({ name }) => ({ name, rule: "definedName" as const })),
  ];
  for (const { name, rule } of all) {
    if (!isName(name)) yield { rule, where: name };
    if (seen.has(name.toLowerCase())) yield { rule: "nameTwice", where: name };
    seen.add(name.toLowerCase());
  }
  for (const { name, formula } of names) yield* formulaFaults(formula, name);
}

/** Whether Excel takes it as the name of a table or range: no spaces, and nothing that reads as a cell ("Q1", "T2026", "R1C1"). */
function isName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}._\\]*$/u.test(name)) return false;
  const cellLike = /^([a-z]{1,3})(\d{1,7})$/i.exec(name);
  if (cellLike && Number(cellLike[2]) <= 1_048_576 && (cellLike[1]!.length < 3 || cellLike[1]!.toUpperCase() <= "XFD")) return false;
  return !/^[rc]\d*$|^r\d*c\d*$/i.test(name);
}

function* styleFaults({ styles, sheets }: Book): Generator<Fault> {
  const seen = new Set<string>();
  for (const { name } of styles) {
    if (seen.has(name.toLowerCase())) yield { rule: "styleTwice", where: name };
    seen.add(name.toLowerCase());
  }
  for (const sheet of sheets) for (const { style, address } of sheet.formats) {
    if (!seen.has(style.toLowerCase())) yield { rule: "styleUnknown", where: place(sheet, address) };
  }
}

function contentFaults(sheet: Sheet): Fault[] {
  return sheet.blocks.flatMap(({ at, content }) => {
    const { top, left } = area(at);
    return content.flatMap((row, r) => row.flatMap((one, c) =>
      contentRules(one).map((rule) => ({ rule, where: place(sheet, cell(top + r, left + c)) }))));
  });
}

/** What XML 1.0 has no place for: surrogates without their other half, and two that are no characters. The rest is escaped. */
// eslint-disable-next-line no-control-regex
const unkeepable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;

function contentRules(content: Content): RepairRule[] {
  if (typeof content === "string") {
    if (content.length > 32_767) return ["textTooLong"];
    return unkeepable.test(content) ? ["forbiddenCharacter"] : [];
  }
  if (typeof content === "number") return Number.isFinite(content) ? [] : ["notANumber"];
  return content !== null && typeof content === "object" ? formulaRules(content.formula) : [];
}

function formulaRules(formula: Formula): RepairRule[] {
  const literals = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  if (formula.length > 8192 || literals.some((literal) => literal.length > 255 + 2)) return ["formulaTooLong"];
  return unkeepable.test(formula) ? ["forbiddenCharacter"] : [];
}

function* formulaFaults(formula: Formula, where: string): Generator<Fault> {
  for (const rule of formulaRules(formula)) yield { rule, where };
}

function* tableFaults(sheet: Sheet): Generator<Fault> {
  if (sheet.tables.length === 0) return;
  const filled = cells(sheet);
  const taken: Area[] = [];
  for (const table of sheet.tables) {
    const own = area(table.address);
    if (own.bottom === own.top || own.right - own.left + 1 !== table.columns.length) yield { rule: "tableShape", where: table.name };
    if (taken.some((other) => overlap(own, other))) yield { rule: "tableOverlap", where: table.name };
    taken.push(own);
    yield* headingFaults(sheet, table, own, filled);
  }
}

function* headingFaults(sheet: Sheet, table: Table, { top, left }: Area, filled: Record<string, Content>): Generator<Fault> {
  const seen = new Set<string>();
  for (const [i, { heading, formula }] of table.columns.entries()) {
    const where = cell(top, left + i);
    if (heading === "") yield { rule: "headingEmpty", where: place(sheet, where) };
    if (filled[where] !== heading) yield { rule: "headingDiffers", where: place(sheet, where) };
    if (seen.has(heading.toLowerCase())) yield { rule: "headingTwice", where: place(sheet, where) };
    seen.add(heading.toLowerCase());
    if (formula) yield* formulaFaults(formula, place(sheet, where));
  }
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function* validationFaults(sheet: Sheet, { address, rule, prompt, error }: Validation): Generator<Fault> {
  const where = place(sheet, address);
  for (const text of [prompt, error]) {
    if (text && (text.title.length > 32 || text.message.length > 255)) yield { rule: "validationText", where };
  }
  const sources: unknown[] = rule.kind === "list" ? [rule.source] : rule.kind === "custom" ? [rule.formula] : rule.kind === "any" ? [] : [rule.min, rule.max];
  for (const source of sources) {
    // A list's own items may be 255 characters together, and so may a formula; structured references are refused here.
    if (typeof source === "string" && (source.length > 255 || /^=.*\[/.test(source.replace(/"[^"]*"/g, "")))) yield { rule: "validationSource", where };
  }
}
