import type { ColumnDefinition, SheetDefinition, TableDefinition } from "./definition/definition";
import { languages } from "../messages";
import { kindOf } from "./kinds";
import { refuse, refuseUnspeakable } from "./speakable";

/**
 * Holds the definitions against the rules that the rest relies on and gives them back.
 * A broken definition is our own mistake, so it throws, with a sentence that names the sheet and column.
 */
export function define(sheets: readonly SheetDefinition[]): readonly SheetDefinition[] {
  refuseTwice(sheets.map((sheet) => sheet.key), "two sheets have the key");
  for (const language of languages) refuseTwice(sheets.map((sheet) => sheet.name[language].toLowerCase()), "two sheets have the name");
  refuseTwice(sheets.flatMap((sheet) => (sheet.table ? [sheet.table.name] : [])), "two tables have the name");
  for (const sheet of sheets) {
    refuse(Boolean(sheet.table) === Boolean(sheet.draw), `the sheet ${sheet.key} must have either a table or a drawing`);
    for (const language of languages) {
      refuse(!/^[^[\]:*?/\\]{1,31}$/.test(sheet.name[language]), `Excel does not take the sheet name “${sheet.name[language]}”`);
    }
    if (sheet.table) {
      refuse(sheet.table.key !== sheet.key, `the table ${sheet.table.name} stands on the sheet ${sheet.key}, and its schema is of ${sheet.table.key}`);
      defineTable(sheet.table);
    }
  }
  refuseUnspeakable(sheets.flatMap(({ table }) => table ?? []));
  return sheets;
}

function defineTable(table: TableDefinition): void {
  const where = `the table ${table.name}`;
  // Excel reads these as a cell, or not as a name (support.microsoft.com, "Names in formulas").
  refuse(!/^[A-Za-z_][A-Za-z0-9_.]{3,254}$/.test(table.name), `Excel does not take the name of ${where}`);
  refuseTwice(table.columns.map((column) => column.id), `${where} has two columns with the id`);
  for (const language of languages) {
    refuseTwice(table.columns.map((column) => column.heading[language].toLowerCase()), `${where} has two columns with the heading`);
  }
  for (const { heading } of table.columns) {
    // Other signs need brackets or apostrophes of their own in a formula (support.microsoft.com, "Using structured references").
    for (const language of languages) {
      refuse(!/^[\p{Letter}\p{Number} ]+$/u.test(heading[language]), `the heading “${heading[language]}” of ${where} may hold letters, digits and spaces alone`);
    }
  }
  refuse(!table.columns.some(({ kind }, i) => kindOf(kind).stands === "last" && i === table.columns.length - 1), `${where} must end with its id column`);
  refuse(!table.columns.some((column) => column.id === table.printedTo), `${where} is printed to a column that does not exist: ${table.printedTo}`);
  for (const column of table.columns) defineColumn(column, table);
}

function defineColumn({ id, kind, required }: ColumnDefinition, table: TableDefinition): void {
  const where = `the column ${id} of ${table.name}`;
  const unless = typeof required === "object" ? required.unless : undefined;
  const waitsFor = table.columns.find((column) => column.id === unless?.column)?.kind;
  refuse(unless !== undefined && (waitsFor && kindOf(waitsFor).list?.(waitsFor)) !== unless.list, `${where} waits for a column that does not take the list ${unless?.list}: ${unless?.column}`);
  const { stands, speaksOf } = kindOf(kind);
  const other = speaksOf?.(kind);
  refuse(other !== undefined && !table.columns.some((column) => column.id === other), `${where} begins after a column that does not exist: ${other}`);
  refuse(stands === "first" && table.columns[0]?.id !== id, `${where} names the rows and must come first`);
}

function refuseTwice(names: readonly string[], what: string): void {
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  refuse(twice !== undefined, `${what} ${twice}`);
}
