import { halfYearOf, readQuarter } from "../../src/domain/quarter";
import { allSheets } from "../../src/workbook/sheets";
import { commonLists } from "../../src/workbook/lists";
import type { ListId, ListItem, RowData, Rows, TableKey, Template, Value } from "../../src/workbook/content";
import type { ColumnDefinition } from "../../src/workbook/definition/definition";
import { inDutch } from "./words";

export const idsOf = (items: readonly ListItem[]): string[] => items.map((item) => item.id);

/** The values of one column, Dutch where there are two languages; rows without one are left out. */
export function column(rows: readonly RowData[] | undefined, id: string): (string | number)[] {
  return (rows ?? []).flatMap((row) => parts(row[id]));
}

/** Everything in the rows that their columns do not take: unknown columns, list values, parties and indicators, texts that are too long. */
export function mistakesIn(rows: Rows, template: Template, quarters: readonly string[] = []): string[] {
  const moments = quarters.flatMap((text) => { const read = readQuarter(text); return read.ok ? [halfYearOf(read.value)] : []; });
  const given = Object.entries({ ...commonLists, ...template.lists }).map(([id, items]) => [id, idsOf(items)] as const);
  const lists = Object.fromEntries([...given, ["quarter", quarters], ["moment", moments]]) as Record<ListId, readonly string[]>;
  const names = { stakeholders: column(rows.stakeholders, "organisation"), indicators: column(rows.indicators, "name") };
  const accepts = ({ kind }: ColumnDefinition, value: string | number): boolean => {
    if (kind.is === "list") return lists[kind.list].includes(String(value));
    if (kind.is === "reference") return names[kind.to].includes(value);
    // In an example it says which kinds of party deliver.
    if (kind.is === "parties") return names.stakeholders.includes(value) || template.parties.some((party) => party.id === value);
    if (kind.is === "text" || kind.is === "name") return typeof value === "string" && value.length <= kind.max;
    if (kind.is === "progress") return typeof value === "number" && value >= 0 && value <= 1;
    if (kind.is === "entry" || kind.is === "id") return true;
    if (kind.is === "date") return Number.isInteger(value);
    return kind.is === "number" && typeof value === "number" && Number.isFinite(value) && value >= (kind.min ?? -Infinity);
  };
  return (Object.entries(rows) as [TableKey, readonly RowData[]][]).flatMap(([table, content]) =>
    content.flatMap((row, i) => Object.entries(row).flatMap(([id, value]) => {
      const definition = columnsOf(table).find((one) => one.id === id);
      if (!definition) return [`${table} ${i}: there is no column ${id}`];
      return parts(value).filter((part) => !accepts(definition, part)).map((part) => `${table} ${i}: ${id} does not take ${part}`);
    })));
}

/** Rows in which a column that means nothing when empty is empty. */
export function gapsIn(table: TableKey, rows: readonly RowData[] | undefined): string[] {
  const required = columnsOf(table).filter((one) => one.required);
  return (rows ?? []).flatMap((row, i) => required.filter(({ id }) => row[id] === undefined).map(({ id }) => `${table} ${i}: ${id}`));
}

export function columnsOf(table: TableKey): readonly ColumnDefinition[] {
  return allSheets.find((sheet) => sheet.table?.key === table)?.table?.columns ?? [];
}

function parts(value: Value | undefined): (string | number)[] {
  if (value === undefined) return [];
  if (typeof value === "number" || typeof value === "string") return [value];
  if (Array.isArray(value)) return value.map(inDutch);
  return [inDutch(value as Exclude<typeof value, readonly unknown[]>)];
}
