import { address, area, cell } from "../address";
import { toChecked } from "../check/toChecked";
import type { ReadWorkbook } from "../check/readWorkbook";
import { settingsTable } from "../figures/settings";
import type { Plan, SheetKey } from "../meta";
import { laterLinks } from "../sheets/start";
import { styles } from "../styles";
import type { Address, Conditional, Content } from "../types";
import { migrationsFrom } from ".";
import { comingColumn, type ComingColumn } from "./columns";
import { layouts, named, type TableLayout } from "./layout";
import { comingLists, type ComingLists } from "./lists";
import { metadataTables, planEntries, readArriving, type Arriving, type MetadataTable, type PlanEntries } from "./metadata";
import { recordedCells } from "./records";

/** A cell by the title of its sheet, and what it gets. */
export interface CellOnSheet {
  sheet: string;
  at: Address;
  content: Content;
}

/** Everything that brings a workbook up to this version, beside the sheets that come whole: every place decided, in a workbook as it was read. */
export interface Upbringing {
  layouts: TableLayout[];
  /** The columns that are inserted. */
  columns: ComingColumn[];
  /** Those and the ones that a run that broke off inserted: what still gets its looks and formulas. */
  bare: ComingColumn[];
  /** Colours for columns that are there without: some came later. */
  colours: { sheet: string; conditionals: Conditional[] }[];
  /** Headings that read otherwise, at the places that they have once the columns are in. */
  headings: CellOnSheet[];
  lists: ComingLists;
  metadata: MetadataTable[];
  /** The styles that keep what is typed as text since, by the names that they have there; and the cells that go on to hold numbers too. */
  texts: { styles: string[]; except: { sheet: string; address: Address }[] };
  /** What an earlier version did not record of closed quarters. */
  records: CellOnSheet[];
  /** The pages that are made anew, by their keys, and the defined names that lead to their cells. */
  pages: { key: SheetKey; names: string[] }[];
  /** What is noted until all is done, and where. */
  arriving: Arriving;
  entries: PlanEntries;
  /** The plan by which missing sheets are made. */
  plan: Plan;
}

/** Decides what has to be done to a workbook of an earlier version. @param plan the plan of this version for that workbook */
export function upbringing(plan: Plan, read: ReadWorkbook, states: ReadonlyMap<SheetKey, string>, today: number): Upbringing {
  const migrations = migrationsFrom(read.schema);
  const placed = layouts(read, migrations);
  const before = readArriving(read);
  // Once begun, the pages that are there are the new ones.
  const pages = before ? [] : [...new Set(migrations.flatMap((migration) => migration.pages))].map((key) => ({ key, names: namesOf(plan, key) }));
  const remade = new Set(pages.map(({ key }) => key));
  const inserted = placed.flatMap((layout) => layout.inserted.map(({ id }) => `${layout.definition.key}.${id}`));
  const arriving: Arriving = { columns: [...new Set([...before?.columns ?? [], ...inserted])], settings: before?.settings ?? settings(read) };
  const arrives = ({ definition }: TableLayout, id: string) => arriving.columns.includes(`${definition.key}.${id}`);
  const lists = comingLists(plan, read, migrations, placed);
  // The place on Start for links to later sheets came with a Start of its own: an older one keeps other things there.
  const kept = plan.book.names.filter(({ name }) => name !== laterLinks || read.standing.names.some((one) => one.name === laterLinks));
  // Lists and columns may stand elsewhere here than in a new workbook.
  const here = new Set(lists.names.map(({ name }) => name));
  return {
    layouts: placed,
    columns: placed.flatMap((layout) => layout.inserted.flatMap(({ id }) => comingColumn(plan, layout, id) ?? [])),
    bare: placed.flatMap((layout) => layout.ids.flatMap((id) => (id !== undefined && arrives(layout, id) ? comingColumn(plan, layout, id) ?? [] : []))),
    colours: placed.map((layout) => ({ sheet: layout.sheet, conditionals: uncoloured(layout, read).flatMap((id) => comingColumn(plan, layout, id)?.conditionals ?? []) })),
    headings: placed.flatMap((layout) => headings(layout, read)),
    lists,
    metadata: metadataTables(plan, read, migrations, new Map([...states].filter(([key]) => !remade.has(key)))),
    texts: { styles: migrations.flatMap((migration) => migration.texts).map((key) => styles[key].name), except: placed.flatMap(numbersToo) },
    records: records(placed, read, today, arrives), pages, arriving, entries: planEntries(plan, read),
    plan: { ...plan, book: { ...plan.book, names: [...kept.filter(({ name }) => !here.has(name)), ...lists.names] } },
  };

  function headings({ definition, ids, left, sheet, top }: TableLayout, { language, tables }: ReadWorkbook): CellOnSheet[] {
    const standing = tables.find((table) => table.sheet === sheet);
    return named(migrations, "headings", definition.key).flatMap((id): CellOnSheet[] => {
      const place = ids.indexOf(id);
      const wanted = definition.columns.find((column) => column.id === id)?.heading[language];
      const stands = standing?.columns.find((column) => column.id === id)?.heading;
      return place < 0 || wanted === undefined || stands === wanted ? [] : [{ sheet, at: cell(top, left + place), content: wanted }];
    });
  }
}

/** The cells of a table that look as text does and hold numbers too. */
function numbersToo({ definition, ids, sheet, top, bottom, left }: TableLayout): { sheet: string; address: Address }[] {
  return definition.columns.filter(({ kind }) => kind.is === "entry").flatMap(({ id }) => {
    const column = left + ids.indexOf(id);
    return ids.includes(id) ? [{ sheet, address: address({ top: top + 1, bottom, left: column, right: column }) }] : [];
  });
}

/** The columns of a table of which no cell takes colours. */
function uncoloured({ name }: TableLayout, { standing, tables }: ReadWorkbook): string[] {
  const columns = tables.find((table) => table.name === name)?.columns ?? [];
  return (standing.uncoloured ?? []).filter(({ row, table }) => table === name && row === 0).flatMap(({ column }) => columns[column]?.id ?? []);
}

/** The defined names that lead to cells of a page of the plan, its anchor too. */
function namesOf({ book }: Plan, key: SheetKey): string[] {
  const title = book.sheets.find((sheet) => sheet.key === key)?.name;
  const own = title === undefined ? [] : [`=${title}!`, `='${title.replaceAll("'", "''")}'!`];
  return book.names.filter(({ formula }) => own.some((start) => formula.startsWith(start))).map(({ name }) => name);
}

function records(placed: readonly TableLayout[], read: ReadWorkbook, today: number, arrives: (layout: TableLayout, id: string) => boolean): CellOnSheet[] {
  const layout = placed.find(({ definition }) => definition.key === "closed");
  const columns = layout?.definition.columns.map(({ id }) => id).filter((id) => arrives(layout, id)) ?? [];
  if (!layout || columns.length === 0) return [];
  return recordedCells(toChecked(read, today), columns).flatMap(({ row, cells }) => Object.entries(cells).map(([id, content]): CellOnSheet => (
    { sheet: layout.sheet, at: cell(layout.top + 1 + row, layout.left + layout.ids.indexOf(id)), content }
  )));
}

/** What people chose among the settings of the figures, by the ids of these. */
function settings({ lists, renamed }: ReadWorkbook): Arriving["settings"] {
  const table = lists.find(({ name }) => name === (renamed.get(settingsTable) ?? settingsTable));
  return Object.fromEntries((table?.rows ?? []).flatMap(({ values: [, chosen, , id] }) => (
    typeof chosen === "string" || typeof chosen === "number" ? [[String(id), chosen]] : []
  )));
}

/** The cells of the settings on a page that was made anew, with what people had chosen. */
export function chosenSettings({ plan, arriving }: Upbringing): CellOnSheet[] {
  const sheet = plan.book.sheets.find(({ tables }) => tables.some(({ name }) => name === settingsTable));
  const block = sheet?.blocks.find(({ at }) => at === sheet.tables.find(({ name }) => name === settingsTable)?.address.split(":")[0]);
  if (!sheet || !block) return [];
  const { top, left } = area(block.at);
  return block.content.flatMap(([, usual, , id], i): CellOnSheet[] => {
    const content = arriving.settings[String(id)] ?? null;
    return i === 0 || content === null || content === usual ? [] : [{ sheet: sheet.name, at: cell(top + i, left + 1), content }];
  });
}

