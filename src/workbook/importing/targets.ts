import type { Target, TargetColumn, TargetKind } from "../../domain/importing";
import type { CheckedTable, CheckedWorkbook } from "../../domain/checked";
import { definitions } from "../check/tables";
import type { ListId, TableKey } from "../content";
import type { ColumnDefinition, TableDefinition } from "../definition";
import { commonLists } from "../lists";
import { otherNames, otherWords } from "./otherNames";

/** Kept by the product as quarters open, close and are corrected: a list brings no rows of these. */
const keptByQuarters: readonly TableKey[] = ["quarters", "corrections"];

/**
 * The tables of a workbook that a list can be taken over into, with the columns that are there and that people fill in. Forms whose
 * questions the template gives are left out: a list adds rows, and those have their rows.
 */
export function targets(book: CheckedWorkbook): Target[] {
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
  const holds = targetKind(kind);
  if (!there || !holds) return [];
  return [{ id, heading: there.heading, names: [heading.nl, heading.en, ...otherNames[key]?.[id] ?? []], kind: holds, required: required === true }];
}

/** What a list can put into a column; undefined where nothing, for it follows by itself. */
function targetKind(kind: ColumnDefinition["kind"]): TargetKind | undefined {
  switch (kind.is) {
    case "formula":
    case "sheet":
      return undefined;
    case "list":
      return { is: "list", list: kind.list, words: words(kind.list) };
    case "text":
    case "name":
      return { is: kind.is };
    case "number":
      return { is: "number" };
    case "date":
      return { is: "date" };
    default:
      return kind;
  }
}

const fixedLists: Readonly<Partial<Record<ListId, readonly { id: string; text: { nl: string; en: string } }[]>>> = commonLists;

/** By what each item of a list can be called: as either language of the product has it, and as people have it. */
function words(list: ListId): Record<string, readonly string[]> {
  const own = Object.fromEntries((fixedLists[list] ?? []).map(({ id, text }) => [id, [text.nl, text.en]]));
  const others = otherWords[list] ?? {};
  return Object.fromEntries([...new Set([...Object.keys(own), ...Object.keys(others)])].map((id) => [id, [...own[id] ?? [], ...others[id] ?? []]]));
}
