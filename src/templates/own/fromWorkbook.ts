import type { ListValue } from "../../domain/checked";
import type { CellValue } from "../../domain/schema";
import { randomId, type NewId } from "../../domain/id";
import type { ReadWorkbook } from "../../workbook/check/readWorkbook";
import { definitions, tableOf } from "../../workbook/check/tables";
import { toChecked } from "../../workbook/check/toChecked";
import { listIds, templateLists } from "../../domain/schema/lists";
import type { CommonList, ListId, ListItem, RowData, Rows, Template, TemplateList, Value } from "../../workbook/content";
import type { ColumnDefinition, TableDefinition } from "../../workbook/definition/definition";
import { kindOf } from "../../workbook/kinds";
import { commonLists } from "../../workbook/lists";
import { isOptional, optionalSheetKeys, type OptionalSheetKey, type SheetKey } from "../../workbook/meta";
import { ownId, type OwnTemplate } from "./own";
import { stepsOf } from "./steps";
import { knownTexts, type ToText } from "./texts";

/** What making a template of a workbook needs beside the workbook. */
interface Origin {
  /** The step plans that it follows, as one template, and their ids. */
  base: Template;
  follows: readonly string[];
  /** What the own template is called. */
  name: string;
  newId?: NewId;
}

/**
 * Makes a template of what a network changed in its workbook: lists, steps, indicators and questions. Not its data: no parties, names,
 * dates or numbers, no row that somebody filled in. Words that are still the product's stay in both languages. What the workbook
 * does not have, such as a sheet that was not chosen, stays as the step plan has it.
 */
export function templateFrom(read: ReadWorkbook, { base, follows, name, newId = randomId }: Origin): OwnTemplate {
  const toText = knownTexts(base, read.language);
  const found = toChecked(read, 0).lists;
  const lists = Object.fromEntries(listIds.map((id) => [id, listFrom(id, found[id], base, { read, toText }, newId)])) as Record<ListId, ListItem[]>;
  const changed = (Object.keys(commonLists) as (keyof typeof commonLists)[]).filter((id): id is CommonList => (
    id !== "quarter" && id !== "moment" && JSON.stringify(lists[id]) !== JSON.stringify(base.changedLists?.[id] ?? commonLists[id])
  ));
  const has = (key: SheetKey) => read.sheets.includes(key);
  const usual = optionalSheetKeys.filter(has);
  const own = { read, toText, lists };
  return {
    follows,
    template: {
      id: ownId,
      name: toText(name),
      description: base.description,
      source: base.source,
      ambition: base.ambition,
      steps: has("steps") ? stepsOf(rowsOf("steps", own), read, toText, newId) ?? base.steps : base.steps,
      sheets: { usual, more: offered(base).filter((key) => !usual.some((one) => one === key)) },
      lists: Object.fromEntries(templateLists.map((id) => [id, lists[id]])) as Record<TemplateList, ListItem[]>,
      ...(changed.length > 0 || base.changedLists ? { changedLists: { ...base.changedLists, ...Object.fromEntries(changed.map((id) => [id, lists[id]])) } } : {}),
      parties: [],
      examples: { indicators: rowsOf("indicators", own, isDefinition).filter((row) => row.name !== undefined).map(({ id: _id, ...row }) => row) },
      rows: { ...base.rows, ...questions(base, own, newId) },
    },
  };
}

/** The values of a list as they stand in the workbook; items that code knows are never lost. */
function listFrom(id: ListId, found: readonly ListValue[] | undefined, base: Template, { read, toText }: Pick<Own, "read" | "toText">, newId: NewId): ListItem[] {
  const usual = base.lists[id as TemplateList] ?? base.changedLists?.[id as CommonList] ?? commonLists[id as CommonList];
  const taken = new Set<string>();
  const values = (found ?? []).map((value): ListItem => {
    // A value that people added has no id, and one that they copied has that of another.
    const own = value.id === "" || taken.has(value.id) ? newId() : value.id;
    taken.add(own);
    // Two items may read the same in one language, so its own text comes first.
    const same = usual.find((item) => item.id === own && item.text[read.language] === value.text);
    return same ?? { id: own, text: toText(value.text) };
  });
  if (values.length === 0) return [...usual];
  const needed = Object.hasOwn(commonLists, id) ? usual.filter((item) => !taken.has(item.id)) : [];
  return [...values, ...needed];
}

interface Own {
  read: ReadWorkbook;
  toText: ToText;
  lists: Readonly<Record<ListId, readonly ListItem[]>>;
}

/** What an indicator is, and not what it is in this network: its words and its choices, no numbers, dates or parties. */
function isDefinition({ kind }: ColumnDefinition): boolean {
  const as = kindOf(kind).kept?.(kind).as;
  return as !== undefined && as !== "sheet";
}

/** What the template writes, and with it where it leads and by what it is known. */
function isGiven({ given, kind }: ColumnDefinition): boolean {
  const as = kindOf(kind).kept?.(kind).as;
  return given === true || as === "id" || as === "sheet";
}

/** The rows of a table with the columns that a template writes, in the form in which a template has them. */
function rowsOf(key: TableDefinition["key"], { read, toText, lists }: Own, isKept = isGiven): RowData[] {
  const definition = definitions.find((one) => one.key === key);
  const table = definition && tableOf(definition, read);
  if (!definition || !table) return [];
  const kept = definition.columns.filter(isKept).map((column) => ({ column, place: table.columns.findIndex(({ id }) => id === column.id) }));
  return table.rows.map(({ values }) => Object.fromEntries(kept.flatMap(({ column: { id, kind }, place }): [string, Value][] => {
    const value: CellValue = place < 0 || typeof values[place] === "object" ? null : values[place] ?? null;
    const words = String(value ?? "").trim();
    if (words === "") return [];
    const form = kindOf(kind).kept?.(kind);
    if (form?.as === "id" || form?.as === "sheet") return [[id, words]];
    if (form?.as !== "item") return [[id, toText(words)]];
    const item = lists[form.list].find(({ text }) => text[read.language] === words);
    return item ? [[id, item.id]] : [];
  })));
}

/** The questions as they stand in the workbook, of every sheet whose rows the template gives. A question that is asked at several moments comes once. */
function questions(base: Template, own: Own, newId: NewId): Rows {
  return Object.fromEntries(definitions.flatMap(({ key, columns }) => {
    const given = columns.filter((column) => column.given).map(({ id }) => id);
    if (key === "steps" || key === "workshops" || given.length === 0 || !isOptional(key) || !own.read.sheets.includes(key)) return [];
    const ids = new Set((base.rows[key] ?? []).map(({ id }) => id));
    // A question that people may change is no given column; that it is part of the template is seen in its own rows.
    const written = new Set((base.rows[key] ?? []).flatMap((row) => Object.keys(row)));
    const asked = new Set<string>();
    const rows = rowsOf(key, own, (column) => isGiven(column) || written.has(column.id)).filter((row) => given.some((column) => row[column] !== undefined)).flatMap((row): RowData[] => {
      const { id: _id, ...about } = row;
      if (asked.has(JSON.stringify(about))) return [];
      asked.add(JSON.stringify(about));
      return [{ ...row, id: typeof row.id === "string" && ids.has(row.id) ? row.id : newId() }];
    });
    return rows.length > 0 ? [[key, rows]] : [];
  }));
}

/** Every sheet that a template offers, those that it advises first. */
function offered({ sheets: { usual, more } }: Template): readonly OptionalSheetKey[] {
  return [...usual, ...more];
}
