import { formulaOf } from "./cells";
import type { CellPlace } from "./formulas";
import type { Workbook } from "./workbook";

/** What formulas can name: each sheet, table and defined name, by its name in small letters as a formula writes it, with what it is. */
export type Nameable = ReadonlyMap<string, { name: string; is: string }>;

/** A structured reference without the name of its table: "[@Status]". */
const ownTable = /(^|[^\p{L}\p{N}_.[\],])\[/u;

/** What the formulas of a workbook can name as it is now. */
export function nameableOf({ sheets, names, tables }: Workbook): Nameable {
  const entry = (key: string, name: string, is: unknown) => [`${key} ${name}`, { name: name.toLowerCase(), is: JSON.stringify(is) }] as const;
  return new Map([
    ...sheets.map(({ id, name }) => entry("sheet", name.replace(/'/g, "''"), id)),
    ...names.all.map(({ name, formula, sheet }) => entry(`name ${sheet?.id ?? ""}`, name, formula)),
    ...tables.map(({ name, sheet, area, headers, totals, columns }) => entry("table", name, [sheet.id, area, headers, totals, columns.map((column) => column.name)])),
  ]);
}

/**
 * Tells which formulas can mean something else now than before: those that name what has become another, by themselves or through a
 * defined name, or mean the table that they stand in. Reading every formula anew takes longer than calculating most of them.
 */
export function touchedBetween(before: Nameable, now: Nameable): (formula: CellPlace & { names: readonly string[] }) => boolean {
  const others = [...new Set([...before.keys(), ...now.keys()])].flatMap((key) => (before.get(key)?.is === now.get(key)?.is ? [] : (now.get(key) ?? before.get(key))?.name ?? []));
  if (others.length === 0) return () => false;
  return ({ sheet, row, column, names }) => [formulaOf(sheet.cells.get(row, column)) ?? "", ...names].some((text) => {
    const lower = text.toLowerCase();
    return ownTable.test(lower) || others.some((name) => lower.includes(name));
  });
}
