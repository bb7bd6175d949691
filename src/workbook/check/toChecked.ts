import type { CellValue, CheckedTable, CheckedWorkbook, ListValue } from "../../domain/checked";
import { firstDay, lastDay, readQuarter } from "../../domain/quarter";
import { area, columnLetters } from "../address";
import { listIds } from "../content";
import type { TableDefinition } from "../definition";
import { listPlaces } from "../lists";
import type { ReadTable } from "../readTable";
import { allSheets } from "../sheets";
import type { Content } from "../types";
import { columnRules } from "./columnRules";
import type { ReadWorkbook } from "./readWorkbook";
import { structure } from "./structure";

/** Every table that we know. */
export const definitions: readonly TableDefinition[] = allSheets.flatMap(({ table }) => table ?? []);

/**
 * Makes of what a carrier read a workbook that can be held against the rules: tables by their keys, lists by their ids,
 * the rules that follow from the definitions, and what is wrong with the structure.
 * @param today Excel's serial number of the day
 */
export function toChecked(read: ReadWorkbook, today: number): CheckedWorkbook {
  const lists = readLists(read.lists);
  const tables = definitions.flatMap((definition) => {
    const found = tableOf(definition, read);
    return found ? [checkedTable(definition, found)] : [];
  });
  const quarters = (lists.quarter ?? []).flatMap(({ text }) => { const one = readQuarter(text); return one.ok ? [one.value] : []; });
  const [first, last] = [quarters[0], quarters.at(-1)];
  return {
    today,
    language: read.language,
    ...(first && last ? { period: { first: firstDay(first), last: lastDay(last) } } : {}),
    lists,
    tables,
    structure: structure(read, allSheets.flatMap(({ key, table }) => (table && read.sheets.includes(key) ? [table] : []))),
  };
}

/** The name that a table has in this workbook: another one where its usual name was taken. */
export function tableName({ key, name }: TableDefinition, { known }: Pick<ReadWorkbook, "known">): string {
  return known.find((column) => column.key === key)?.table ?? name;
}

/** The table as it was read, where it is there. */
export function tableOf(definition: TableDefinition, read: ReadWorkbook): ReadTable | undefined {
  const name = tableName(definition, read);
  return read.tables.find((table) => table.name === name);
}

function checkedTable(definition: TableDefinition, { name, sheet, address, columns, rows }: ReadTable): CheckedTable {
  const { top, left } = area(address);
  const silent = new Set(definition.columns.filter(({ kind }) => kind.is === "formula" || kind.is === "id").map(({ id }) => id));
  return {
    key: definition.key,
    name,
    sheet,
    columns: columns.map(({ id, heading }, i) => ({ ...(id === undefined ? {} : { id, silent: silent.has(id) }), heading, letters: columnLetters(left + i) })),
    firstRow: top + 2,
    rows: rows.map(({ index, values }) => ({ index, values: values.map(cellValue) })),
    rules: [...definition.columns.flatMap(columnRules), ...definition.rules],
  };
}

/** A formula in a file that Excel has not calculated yet has no value. */
function cellValue(content: Content): CellValue {
  return content !== null && typeof content === "object" ? null : content;
}

function readLists(tables: readonly ReadTable[]): Record<string, readonly ListValue[]> {
  const found = listIds.flatMap((id) => {
    const table = tables.find(({ name }) => name === listPlaces[id].table);
    const values = table?.rows.flatMap(({ values: [text, item] }): ListValue[] => {
      const value = String(text ?? "").trim();
      return value === "" ? [] : [{ id: String(item ?? ""), text: value }];
    });
    return values ? [[id, values] as const] : [];
  });
  return Object.fromEntries(found);
}
