import type { Choices } from "../../domain/choices";
import type { Language, Text } from "../../messages";
import type { ItemId, ListId, TableKey } from "../../domain/schema";
import type { ListItem, RowData, Template } from "../content";
import type { SheetDefinition } from "./definition";
import type { SheetKey } from "../meta";
import { placeTable, type PlacedTable } from "./placedTable";

/** Everything that is decided before the first sheet is drawn: language, names, lists, rows and where each table stands. */
export interface Setting {
  planId: string;
  language: Language;
  template: Template;
  choices: Choices;
  demo: boolean;
  /** The joint ambition to begin with. */
  ambition: string;
  /** The sheets of this workbook, in the order of their tabs. */
  definitions: readonly SheetDefinition[];
  /** Every sheet that we know, also those that this workbook does without and may get later. */
  known: readonly SheetDefinition[];
  lists: Readonly<Record<ListId, readonly ListItem[]>>;
  /** Indicators that the figures of a workbook that is there have room for already; 0 where it is new. */
  room: number;
  /** The same of parties on the pages that say who has delivered. */
  partyRoom: number;
  /** Whether the workbook has the sheet. */
  has(key: SheetKey): boolean;
  /** The text in the workbook's language. */
  text(text: Text): string;
  /** The name of a sheet. */
  sheet(key: SheetKey): string;
  /** A table's or defined name as it is in this workbook: another one where the usual name was taken. */
  named(name: string): string;
  /** What people see for a list's item. Throws where the list has no such item: content that names it is broken. */
  item<List extends ListId>(list: List, id: ItemId<List>): string;
  table<Table extends TableKey>(key: Table): PlacedTable<Table>;
  /** Whether the workbook has the table. */
  hasTable(key: TableKey): boolean;
}

export interface Decisions {
  planId: string;
  template: Template;
  choices: Choices;
  demo: boolean;
  ambition: Text;
  definitions: readonly SheetDefinition[];
  known: readonly SheetDefinition[];
  lists: Readonly<Record<ListId, readonly ListItem[]>>;
  rows: Readonly<Record<TableKey, readonly RowData[]>>;
  room: number;
  partyRoom: number;
  /** Other names for sheets, tables and defined names whose usual name is taken. */
  rename: Readonly<Record<string, string>>;
}

/** Gives every sheet, table and list its name and place. Throws where content names something that does not exist. */
export function makeSetting(decisions: Decisions): Setting {
  const { choices, definitions, lists, rename, rows } = decisions;
  const text = (words: Text) => words[choices.language];
  const named = (name: string) => rename[name] ?? name;
  const sheetNames = new Map(decisions.known.map((definition) => [definition.key, named(text(definition.name))]));
  const tables = new Map<TableKey, PlacedTable>();
  for (const { table } of definitions) {
    if (table) tables.set(table.key, placeTable(table, rows[table.key], named(table.name), text));
  }
  return {
    ...decisions,
    language: choices.language,
    ambition: text(decisions.ambition),
    text,
    named,
    has: (key) => definitions.some((definition) => definition.key === key),
    sheet: (key) => known(sheetNames.get(key), `sheet ${key}`),
    item: (list, id) => text(known(lists[list].find((item) => item.id === id), `item ${id} of the list ${list}`).text),
    hasTable: (key) => tables.has(key),
    table: (key) => known(tables.get(key), `table ${key}`),
  };
}

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the definition names a ${what} that does not exist`);
  return value;
}
