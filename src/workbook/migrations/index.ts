import type { SheetKey } from "../meta";
import type { Migration } from "./migration";
import { version2 } from "./version2";

/** Every version after the first, the oldest first; the last one is the version that workbooks are made in. */
export const migrations: readonly Migration[] = [version2];

/** The migrations that a workbook of this version has to go through. */
export function migrationsFrom(schema: number): Migration[] {
  return migrations.filter(({ to }) => to > schema);
}

/** What comes into a workbook of an earlier version: how many columns, and how many pages are drawn anew. */
export interface Coming {
  columns: number;
  pages: number;
}

/**
 * What there is to tell before a workbook is brought up.
 * @param known its columns as its metadata knows them, "actions.means"
 * @param has whether it has the sheet
 */
export function coming(schema: number, known: ReadonlySet<string>, has: (key: SheetKey) => boolean): Coming {
  const tables = new Set([...known].map((column) => column.split(".")[0] ?? ""));
  const columns = migrationsFrom(schema).flatMap((migration) => Object.entries(migration.columns).flatMap(([table, ids]) => (
    tables.has(table) ? ids.map((id) => `${table}.${id}`) : []
  )));
  return {
    columns: new Set(columns.filter((column) => !known.has(column))).size,
    pages: new Set(migrationsFrom(schema).flatMap(({ pages }) => pages.filter(has))).size,
  };
}
