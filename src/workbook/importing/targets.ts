import type { ImportTarget, TargetColumn } from "../../domain/importing";
import type { CheckedTable, CheckedWorkbook } from "../../domain/checked";
import { definitions } from "../check/tables";
import type { ListId, ListItem, TableKey } from "../content";
import type { ColumnDefinition, TableDefinition } from "../definition/definition";
import { kindOf } from "../kinds";
import { commonLists } from "../lists";
import { otherNames, otherWords } from "./otherNames";

/** Kept by the product as quarters open, close and are corrected: a list brings no rows of these. */
const keptByQuarters: readonly TableKey[] = ["quarters", "corrections"];

/**
 * The tables of a workbook that a list can be taken over into, with the columns that are there and that people fill in. Forms whose
 * questions the template gives are left out: a list adds rows, and those have their rows.
 */
export function targets(book: CheckedWorkbook): ImportTarget[] {
  return definitions.filter(takesRows).flatMap((definition) => {
    const table = book.tables.find(({ key }) => key === definition.key);
    return table ? [{ table: definition.key, columns: definition.columns.flatMap((column) => targetColumn(definition, column, table)) }] : [];
  });
}

function takesRows({ key, kept, columns }: TableDefinition): boolean {
  return !kept && !keptByQuarters.includes(key) && !columns.some(({ given }) => given);
}

function targetColumn({ key }: TableDefinition, { id, heading, kind, required }: ColumnDefinition, table: CheckedTable): TargetColumn[] {
  const there = table.columns.find((column) => column.id === id);
  return there ? columnTarget(key, { id, heading, kind, required }, there.heading) : [];
}

/** What a list can bring into a column that is called so; nothing where it follows by itself. */
export function columnTarget(key: TableKey, { id, heading, kind, required }: Pick<ColumnDefinition, "id" | "heading" | "kind" | "required">, called: string): TargetColumn[] {
  const holds = kindOf(kind).target?.(kind, words);
  return holds ? [{ id, heading: called, names: [heading.nl, heading.en, ...namesByTable[key]?.[id] ?? []], kind: holds, required: required === true }] : [];
}

/** The same by lists and columns that are only known when the program runs. */
const fixedLists: { readonly [List in ListId]?: readonly ListItem[] } = commonLists;
const namesByTable: { readonly [Table in TableKey]?: { readonly [column: string]: readonly string[] | undefined } } = otherNames;
const wordsByList: { readonly [List in ListId]?: { readonly [item: string]: readonly string[] | undefined } } = otherWords;

/** By what each item of a list can be called: as either language of the product has it, and as people have it. */
function words(list: ListId): Record<string, readonly string[]> {
  const own = Object.fromEntries((fixedLists[list] ?? []).map(({ id, text }) => [id, [text.nl, text.en]]));
  const others = wordsByList[list] ?? {};
  return Object.fromEntries([...new Set([...Object.keys(own), ...Object.keys(others)])].map((id) => [id, [...own[id] ?? [], ...others[id] ?? []]]));
}
