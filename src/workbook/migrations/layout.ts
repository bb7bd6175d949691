import type { TableKey } from "../../domain/schema";
import type { ReadWorkbook } from "../check/readWorkbook";
import { area } from "../address";
import type { TableDefinition } from "../definition/definition";
import type { ReadTable } from "../readTable";
import { allSheets } from "../sheets";
import type { ColumnsOf, Migration } from "./migration";

/** A table of an earlier version as it stands once it has its new columns. */
export interface TableLayout {
  definition: TableDefinition;
  name: string;
  /** Title of its sheet. */
  sheet: string;
  /** Rows of the sheet from 0: of the headings, and the last one of data. */
  top: number;
  bottom: number;
  /** Column of the sheet from 0 with which it begins. */
  left: number;
  /** The id of each column; undefined for one that people added. */
  ids: readonly (string | undefined)[];
  /** The columns that are inserted, in this order: each place, from 0, counts those that came before. */
  inserted: readonly { place: number; id: string }[];
}

/** How the tables that are there will stand. A new column comes where the product has it: right of the one before it. */
export function layouts({ tables, known, language }: ReadWorkbook, migrations: readonly Migration[]): TableLayout[] {
  return tables.flatMap((table) => {
    const key = known.find((column) => column.table === table.name)?.key;
    const definition = allSheets.find((sheet) => sheet.table?.key === key)?.table;
    return definition ? [layoutOf(table, definition, new Set(named(migrations, "columns", definition.key)), language)] : [];
  });
}

/** The columns of a table that the migrations name. */
export function named(migrations: readonly Migration[], what: "columns" | "headings", table: TableKey): string[] {
  return migrations.flatMap((migration) => { const columns: ColumnsOf = migration[what]; return [...(columns[table] ?? [])]; });
}

function layoutOf(table: ReadTable, definition: TableDefinition, comes: ReadonlySet<string>, language: ReadWorkbook["language"]): TableLayout {
  const { top, bottom, left } = area(table.address);
  const ids = table.columns.map(({ id, heading }) => id ?? adopted(definition, comes, heading, language));
  const inserted: { place: number; id: string }[] = [];
  let before = -1;
  for (const { id } of definition.columns) {
    if (comes.has(id) && !ids.includes(id)) {
      inserted.push({ place: before + 1, id });
      ids.splice(before + 1, 0, id);
    }
    if (ids.includes(id)) before = ids.indexOf(id);
  }
  return { definition, name: table.name, sheet: table.sheet, top, bottom, left, ids, inserted };
}

/** People may have made the column themselves: then theirs it is. */
function adopted({ columns }: TableDefinition, comes: ReadonlySet<string>, heading: string, language: ReadWorkbook["language"]): string | undefined {
  return columns.find((column) => comes.has(column.id) && column.heading[language].toLowerCase() === heading.trim().toLowerCase())?.id;
}
