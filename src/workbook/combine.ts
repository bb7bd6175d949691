import { tableKeys, type ColumnId, type TableKey } from "../domain/schema";
import { languages, type Text } from "../messages";
import type { ListItem, Party, RowData, Rows, TemplateStep, Template, TemplateList, Value } from "./content";
import { rowsIn } from "./planning/rows";
import { templateLists } from "../domain/schema/lists";
import { sameName } from "../domain/names";

/**
 * Makes one template of several step plans, without double lists, parties, examples or sheets. What two of them have
 * comes once, in the words of the one that was named first; steps stay apart and say which plan they belong to.
 * One template alone is given back as it is.
 * @param leading the one whose ambition and wording count
 */
export function combine(leading: Template, others: readonly Template[]): Template {
  if (others.length === 0) return leading;
  const all = [leading, ...others];
  // A workbook begins as small with two step plans as with one: the forms of the others come when their steps begin.
  const { usual } = leading.sheets;
  return {
    id: all.map(({ id }) => id).join(","),
    name: joined(all.map(({ name }) => name), " + "),
    description: leading.description,
    source: joined(all.map(({ source }) => source), "; "),
    ambition: leading.ambition,
    steps: all.flatMap(stepsOf),
    sheets: { usual, more: unique(all.flatMap(({ sheets }) => [...sheets.usual, ...sheets.more])).filter((key) => !usual.includes(key)) },
    lists: Object.fromEntries(templateLists.map((list) => [list, unionOfItems(all.map(({ lists }) => lists[list]))])) as Record<TemplateList, ListItem[]>,
    ...(leading.changedLists ? { changedLists: leading.changedLists } : {}),
    columns: unionOfColumns(all),
    parties: unionOfParties(all.flatMap(({ parties }) => parties)),
    workshops: unionById(all.flatMap(({ workshops = [] }) => workshops)),
    examples: unionOfRows(all.map(({ examples }) => examples)),
    rows: unionOfRows(all.map(({ rows }) => rows)),
  };
}

function stepsOf({ id, name, steps }: Template): TemplateStep[] {
  return steps.map((step) => ({ ...step, origin: id, plan: name }));
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

function joined(texts: readonly Text[], separator: string): Text {
  const inOne = (language: keyof Text) => unique(texts.map((text) => text[language])).join(separator);
  return { nl: inOne("nl"), en: inOne("en") };
}

/** Items by their ids; one that reads the same as an earlier one would be a double choice. */
function unionOfItems(lists: readonly (readonly ListItem[])[]): ListItem[] {
  const kept: ListItem[] = [];
  for (const item of lists.flat()) {
    if (!kept.some(({ id, text }) => id === item.id || sameText(text, item.text))) kept.push(item);
  }
  return kept;
}

function unionOfParties(parties: readonly Party[]): Party[] {
  const kept: Party[] = [];
  for (const party of parties) if (!kept.some(({ name }) => sameText(name, party.name))) kept.push(party);
  return kept;
}

/** What one of the step plans begins with, the whole workbook begins with. */
function unionOfColumns(all: readonly Template[]): Template["columns"] {
  return Object.fromEntries(tableKeys.map((table) => [table, unique(all.flatMap(({ columns }): readonly string[] => columns?.[table] ?? []))])) as Template["columns"];
}

/** What two step plans have comes once. */
function unionById<T extends { id: string }>(all: readonly T[]): T[] {
  return all.filter(({ id }, i) => all.findIndex((one) => one.id === id) === i);
}

function sameText(one: Text, other: Text): boolean {
  return languages.some((language) => sameName(one[language]) === sameName(other[language]));
}

/** The column by which two example rows are about the same; a given row is known by its id. */
const about: { readonly [Table in TableKey]?: ColumnId<Table> } = { agreements: "subject", actions: "action", indicators: "name" };

function unionOfRows(parts: readonly Rows[]): Rows {
  return Object.fromEntries(tableKeys.flatMap((table) => {
    const seen = new Set<string>();
    const kept = parts.flatMap((rows): RowData[] => {
      const keyed = rowsIn(rows, table).map((row) => [keyOf(row, about[table]), row] as const);
      const fresh = keyed.filter(([key]) => !seen.has(key));
      // Added after its own rows: one source may have more than one row about the same.
      for (const [key] of keyed) seen.add(key);
      return fresh.map(([, row]) => row);
    });
    return kept.length > 0 ? [[table, kept]] : [];
  }));
}

function keyOf(row: RowData, column: string | undefined): string {
  return JSON.stringify(row.id ?? (column === undefined ? row : comparable(row[column])));
}

function comparable(value: Value | undefined): unknown {
  return typeof value === "object" && "nl" in value ? sameName(value.nl) : value;
}
