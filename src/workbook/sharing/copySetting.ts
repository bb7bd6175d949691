import type { CheckedWorkbook } from "../../domain/checked";
import type { Choices } from "../../domain/choices";
import { schema, type ListId, type TableSchema } from "../../domain/schema";
import { listIds } from "../../domain/schema/lists";
import type { Parcel, ParcelTable } from "../../domain/sharing/parcel";
import type { SharedCells } from "../../domain/sharing/print";
import { sharedColumns } from "../../domain/sharing/units";
import type { NewId } from "../../domain/id";
import type { Language } from "../../messages";
import type { ListItem, RowData, TableKey, Template, Value } from "../content";
import type { SheetDefinition } from "../definition/definition";
import { makeSetting, type Setting } from "../definition/setting";
import { allSheets } from "../sheets";
import { blankRows } from "./send";

/** What a copy takes from the plan itself. */
export interface Origin {
  planId: string;
  language: Language;
  name: string;
  coordinator: string;
  /** First quarter of the plan, and how many it has. */
  from: string;
  quarters: number;
}

/**
 * The setting of a copy: the plan's own language and lists, the rows of one party, and blank rows at the end of each table that it fills
 * in. Sheets that a workbook begins without are there, for somebody is asked to fill them in.
 * @param start, meta the sheets of the copy in the place of those of a plan
 */
export function copySetting(parcel: Parcel, book: CheckedWorkbook, origin: Origin, newId: NewId, start: SheetDefinition, meta: SheetDefinition): { setting: Setting; blanks: ReadonlyMap<TableKey, readonly string[]> } {
  const blanks = new Map(parcel.tables.map(({ table, reading }) => [table, reading ? [] : Array.from({ length: blankRows }, newId)]));
  const rows = Object.fromEntries(allSheets.flatMap(({ table }) => (table ? [[table.key, []]] : []))) as unknown as Record<TableKey, readonly RowData[]>;
  for (const { table, rows: own } of parcel.tables) rows[table] = [...own.map(({ id, cells }) => ({ ...rowData(cells), id })), ...(blanks.get(table) ?? []).map((id) => ({ id }))];
  const tables = new Set<string>(parcel.tables.map(({ table }) => table));
  const definitions = [start, ...allSheets.filter(({ key }) => tables.has(key)).map(forCopy), ...allSheets.filter(({ key }) => key === "lists"), meta];
  const choices: Choices = { ...origin, region: "", templates: [], sheets: definitions.map(({ key }) => key), organisations: [], examples: false };
  const nothing = { nl: "", en: "" };
  const lists = Object.fromEntries(listIds.map((id) => [id, itemsOf(book, id, parcel.tables)])) as unknown as Record<ListId, ListItem[]>;
  const template = { id: "copy", name: nothing, description: nothing, source: nothing, ambition: nothing, steps: [], sheets: { usual: [], more: [] }, lists, parties: [], examples: {}, rows: {} } satisfies Template;
  const setting = makeSetting({ planId: origin.planId, template, choices, demo: false, ambition: nothing, known: definitions, definitions, lists, rows, room: 0, partyRoom: 0, rename: {} });
  return { setting, blanks };
}

/** What a copy calculates: how late something is. All other formulas speak of what the copy does not have. */
const calculated: { readonly [Table in TableKey]?: readonly string[] } = { actions: ["signal"], agreements: ["signal"] };

/** A sheet as a copy has it: in sight from the beginning, with the columns that people fill in. */
function forCopy({ later: _later, names: _names, table, ...definition }: SheetDefinition): SheetDefinition {
  if (!table) return definition;
  const { top: _top, columns: all, printedTo, ...rest } = table;
  const shared = new Set([...sharedColumns(table.key), ...calculated[table.key] ?? [], "id"]);
  const columns = all.filter(({ id }) => shared.has(id));
  const printed = columns.some(({ id }) => id === printedTo) ? printedTo : columns.at(-2)?.id ?? "id";
  return { ...definition, table: { ...rest, columns, printedTo: printed } };
}

/** The items of a list as they stand in the plan. Of a list that no column of the copy asks for, only what code knows by its id. */
function itemsOf(book: CheckedWorkbook, id: ListId, tables: readonly ParcelTable[]): ListItem[] {
  const isAsked = tables.some(({ table }) => Object.values<TableSchema["columns"][string]>(schema[table].columns).some(({ kind }) => kind.is === "list" && kind.list === id));
  const items = (book.lists[id] ?? []).map((item, place): ListItem => ({ id: item.id || `own${place}x`, text: { nl: item.text, en: item.text } }));
  return isAsked ? items : items.filter(({ id: item }) => !item.startsWith("own"));
}

/** SharedCells as content: what people typed stands there as it is, whatever list or row it names. */
function rowData(cells: SharedCells): RowData {
  return Object.fromEntries(Object.entries(cells).flatMap(([id, value]): [string, Value][] => {
    if (value === null) return [];
    return [[id, typeof value === "number" ? value : { nl: String(value), en: String(value) }]];
  }));
}
