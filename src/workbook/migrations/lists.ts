import { listIds, type ListId } from "../../domain/schema/lists";
import { address, area, cell, columnLetters } from "../address";
import { listTable } from "../check/listTable";
import type { ReadWorkbook } from "../check/readWorkbook";
import { growing } from "../definition/placedTable";
import { listPlaces, rowLists } from "../lists";
import type { Plan } from "../meta";
import type { Column, Content, Format, Name, Sheet, Table } from "../types";
import type { TableLayout } from "./layout";
import type { ItemsOf, Migration } from "./migration";

/** A list that comes: a table right of those that stand on the sheet with lists. */
export interface ComingList {
  table: Table;
  at: string;
  content: Content[][];
  formats: Format[];
  columns: Column[];
}

/** Items that come below those of a list that is there. */
export interface ComingItems {
  table: string;
  /** The table as it is then, and the cells that it gets. */
  whole: string;
  at: string;
  content: Content[][];
}

/** What comes on the sheet with lists, and the names that lists are chosen by which are not there. */
export interface ComingLists {
  /** Title of the sheet; absent where nobody knows where the lists stand. */
  sheet?: string;
  lists: ComingList[];
  items: ComingItems[];
  names: Name[];
}

const gap = 1;

/** What comes of lists. @param layouts the tables as they will stand, for the names of their rows */
export function comingLists(plan: Plan, read: ReadWorkbook, migrations: readonly Migration[], layouts: readonly TableLayout[]): ComingLists {
  const sheet = read.lists.find(({ name }) => listIds.some((id) => own(read, listPlaces[id].table) === name))?.sheet;
  const planned = plan.book.sheets.find(({ key }) => key === "lists");
  if (sheet === undefined || !planned) return { lists: [], items: [], names: [] };
  const missing = listIds.filter((id) => migrations.some(({ lists }) => lists.includes(id)) && !listTable(read, id));
  let left = 1 + gap + Math.max(...read.lists.filter((list) => list.sheet === sheet).map((list) => area(list.address).right));
  const lists = missing.flatMap((id) => {
    const list = movedList(planned, own(read, listPlaces[id].table), left);
    left += list ? 2 + gap : 0;
    return list ? [{ id, list }] : [];
  });
  const has = new Set(read.standing.names.map(({ name }) => name.toLowerCase()));
  const names = [
    ...lists.map(({ id, list }): Name => ({ name: own(read, listPlaces[id].name), formula: growing(sheet, columnLetters(area(list.table.address).left), area(list.table.address).top + 1) })),
    ...rowNames(read, layouts),
  ];
  return { sheet, lists: lists.map(({ list }) => list), items: comingItems(planned, read, migrations), names: names.filter(({ name }) => !has.has(name.toLowerCase())) };
}

function own({ renamed }: ReadWorkbook, name: string): string {
  return renamed.get(name) ?? name;
}

/** A list as the plan has it, from another column on. */
function movedList(planned: Sheet, name: string, left: number): ComingList | undefined {
  const table = planned.tables.find((one) => one.name === name);
  const block = table && planned.blocks.find((one) => one.at === table.address.split(":")[0]);
  if (!table || !block) return undefined;
  const from = area(table.address);
  const by = left - from.left;
  const moved = (at: string) => { const place = area(at); return address({ ...place, left: place.left + by, right: place.right + by }); };
  const isOwn = (at: string) => { const place = area(at); return place.left >= from.left && place.right <= from.right && place.top >= from.top; };
  return {
    table: { ...table, address: moved(table.address) }, at: cell(from.top, left), content: block.content,
    formats: planned.formats.filter((format) => isOwn(format.address)).map((format) => ({ ...format, address: moved(format.address) })),
    columns: planned.columns.filter(({ index }) => index >= from.left && index <= from.right + gap).map((column) => ({ ...column, index: column.index + by })),
  };
}

function comingItems(planned: Sheet, read: ReadWorkbook, migrations: readonly Migration[]): ComingItems[] {
  return listIds.flatMap((id): ComingItems[] => {
    const list = listTable(read, id);
    const table = planned.tables.find(({ name }) => name === list?.name);
    const block = table && planned.blocks.find(({ at }) => at === table.address.split(":")[0]);
    const came = new Set(migrations.flatMap(({ items }) => itemsOf(items, id)));
    const there = new Set(list?.rows.map(({ values }) => String(values[1] ?? "")));
    const content = (block?.content ?? []).slice(1).filter(([, item]) => came.has(String(item)) && !there.has(String(item)));
    if (!list || content.length === 0) return [];
    const { top, left, right } = area(list.address);
    const below = top + 1 + Math.max(-1, ...list.rows.map(({ index }) => index)) + 1;
    return [{ table: list.name, whole: address({ top, left, right, bottom: Math.max(area(list.address).bottom, below + content.length - 1) }), at: cell(below, left), content }];
  });
}

function itemsOf(items: ItemsOf, list: ListId): readonly string[] {
  return Object.entries(items).find(([id]) => id === list)?.[1] ?? [];
}

/** The names of the rows that other sheets refer to, where their columns stand in this workbook. */
function rowNames(read: ReadWorkbook, layouts: readonly TableLayout[]): Name[] {
  const of = (key: string, column: string, name: string, rows?: string): Name[] => layouts
    .filter(({ definition, ids }) => definition.key === key && ids.includes(column))
    .map(({ ids, left, sheet, top }) => ({ name: own(read, name), formula: growing(sheet, columnLetters(left + ids.indexOf(column)), top + 1, rows === undefined ? {} : { rows }) }));
  return [
    ...of("stakeholders", "organisation", rowLists.stakeholders), ...of("indicators", "name", rowLists.indicators),
    ...of("indicators", "kind", rowLists.indicatorKinds, `ROWS(${own(read, rowLists.indicators)})`),
  ];
}
