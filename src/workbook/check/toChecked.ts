import type { CheckedTable, CheckedWorkbook, ListValue } from "../../domain/checked";
import { isColumnOf, type CellValue } from "../../domain/schema";
import { firstDay, lastDay, readQuarter, yearOf } from "../../domain/quarter";
import { area, columnLetters } from "../address";
import { listIds } from "../../domain/schema/lists";
import type { TableDefinition } from "../definition/definition";
import { readSettings, settingsTable } from "../figures/settings";
import { columnRules, isSilent } from "../kinds";
import type { ReadTable } from "../readTable";
import { allSheets } from "../sheets";
import type { Content } from "../types";
import { listTable } from "./listTable";
import type { ReadWorkbook } from "./readWorkbook";
import { finding } from "./finding";
import { looseFindings } from "./loose";
import { structure } from "./structure";
import { definitions, tableOf } from "./tables";

/**
 * Makes of what a carrier read a workbook that can be held against the rules: tables by their keys, lists by their ids,
 * the rules that follow from the definitions, and what is wrong with the structure.
 * @param today Excel's serial number of the day
 */
export function toChecked(read: ReadWorkbook, today: number): CheckedWorkbook {
  const lists = readLists(read);
  const settings = read.lists.find(({ name }) => name === (read.renamed.get(settingsTable) ?? settingsTable));
  const { lag = 0 } = read;
  const tables = knownTables.flatMap((known) => {
    const found = tableOf(known.definition, read);
    return found ? [checkedTable(known, found, read)] : [];
  });
  const quarters = (lists.quarter ?? []).flatMap(({ text }) => { const one = readQuarter(text); return one.ok ? [one.value] : []; });
  const [first, last] = [quarters[0], quarters.at(-1)];
  return {
    today: today - lag,
    language: read.language,
    ...(lag > 0 ? { lag } : {}),
    ...(first && last ? { period: { first: firstDay(first) - lag, last: lastDay(last) - lag } } : {}),
    ...(settings ? { settings: readSettings(settings.rows.map(({ values }) => values)) } : {}),
    lists,
    tables,
    structure: [
      ...structure(read, allSheets.flatMap(({ key, table }) => (table && read.sheets.includes(key) ? [table] : []))),
      ...(read.unread ?? []).map(({ sheet, cell }) => finding("notLookedAt", { sheet, cell })),
      ...looseFindings(read.loose ?? [], read.tables, first ? first.year : yearOf(today), read.language),
    ],
  };
}

/** A table with what follows from its definition, whatever stands in it: the columns that say nothing of a row by themselves, and the rules. */
const knownTables = definitions.map((definition) => ({
  definition,
  silent: new Set<string>(definition.columns.filter(isSilent).map(({ id }) => id)),
  rules: [...(definition.kept ? [] : definition.columns.flatMap(columnRules)), ...definition.rules],
}));

function checkedTable({ definition, silent, rules }: (typeof knownTables)[number], { name, sheet, address, columns, rows }: ReadTable, { standing }: ReadWorkbook): CheckedTable {
  const { top, left } = area(address);
  const { key } = definition;
  return {
    key,
    name,
    sheet,
    columns: columns.map(({ id, heading }, i) => ({ ...(id !== undefined && isColumnOf(key, id) ? { id, silent: silent.has(id) } : {}), heading, letters: columnLetters(left + i) })),
    firstRow: top + 2,
    rows: rows.map(({ index, values }) => ({ index, values: values.map(cellValue) })),
    rules,
    ...unseen(definition, name, columns, standing),
  };
}

/** What nobody sees of the table, but for columns that are made hidden. */
function unseen(definition: TableDefinition, name: string, columns: ReadTable["columns"], standing: ReadWorkbook["standing"]): Pick<CheckedTable, "unseen"> {
  const found = standing.unseen?.find(({ table }) => table === name);
  const hidden = (found?.columns ?? []).flatMap((place) => columns[place]?.id ?? []).filter((id) => !definition.columns.some((column) => column.id === id && column.hidden));
  return found && found.rows.length + hidden.length > 0 ? { unseen: { rows: new Set(found.rows), columns: new Set(hidden), filtered: found.filtered } } : {};
}

/** A formula in a file that Excel has not calculated yet has no value. */
function cellValue(content: Content): CellValue {
  return content !== null && typeof content === "object" ? null : content;
}

function readLists(read: ReadWorkbook): Record<string, readonly ListValue[]> {
  const found = listIds.flatMap((id) => {
    const values = listTable(read, id)?.rows.flatMap(({ values: [text, item] }): ListValue[] => {
      const value = String(text ?? "").trim();
      return value === "" ? [] : [{ id: String(item ?? ""), text: value }];
    });
    return values ? [[id, values] as const] : [];
  });
  return Object.fromEntries(found);
}
