import type { Book } from "../../workbook/types";
import { isUnkeepable, place, type Fault } from "./fault";
import { formulaFaults } from "./contents";

/** What is wrong with the names of sheets, and with which of them are to be seen. */
export function* sheetFaults({ sheets, active }: Book): Generator<Fault> {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    if (!isSheetName(name)) yield { rule: "sheetName", where: name };
    if (seen.has(name.toLowerCase())) yield { rule: "sheetTwice", where: name };
    seen.add(name.toLowerCase());
  }
  if (!sheets.some(({ visibility }) => visibility === "visible")) yield { rule: "noVisibleSheet", where: sheets[0]?.name ?? "" };
  if (!sheets.some(({ name, visibility }) => name === active && visibility === "visible")) yield { rule: "activeSheet", where: active };
}

/** "History" is a name that Excel keeps for itself. */
function isSheetName(name: string): boolean {
  return name !== "" && name.length <= 31 && !/[[\]:*?/\\]|^'|'$|^history$/i.test(name) && !isUnkeepable(name);
}

/** What is wrong with the names of tables and ranges: they share one list, in which case does not count. */
export function* nameFaults({ sheets, names }: Book): Generator<Fault> {
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
  const [, column = "", row = ""] = /^([a-z]{1,3})(\d{1,7})$/i.exec(name) ?? [];
  const isCell = column !== "" && Number(row) <= 1_048_576 && (column.length < 3 || column.toUpperCase() <= "XFD");
  return !isCell && !/^[rc]\d*$|^r\d*c\d*$/i.test(name);
}

/** What is wrong with the styles, and formats that have none. */
export function* styleFaults({ styles, sheets }: Book): Generator<Fault> {
  const seen = new Set<string>();
  for (const { name } of styles) {
    if (seen.has(name.toLowerCase())) yield { rule: "styleTwice", where: name };
    seen.add(name.toLowerCase());
  }
  const names = new Set(styles.map(({ name }) => name));
  for (const sheet of sheets) for (const { style, address } of sheet.formats) {
    if (!names.has(style)) yield { rule: "styleUnknown", where: place(sheet, address) };
  }
}
