import { sameName } from "../choices";
import type { CheckedWorkbook } from "../checked";
import type { RowValues } from "../checking/newRows";
import { notationOf } from "./notation";
import { isBlank, type ListRow, type OwnList } from "./ownList";
import type { Matching } from "./matching";
import { readCell, type Reading } from "./readCell";
import type { Target } from "./target";

/** A row of a list as it would stand in the table. */
export interface TargetRow {
  /** Number of the row in the list, from 1. */
  number: number;
  cells: RowValues;
}

/**
 * The rows of a list as they would stand in the table: each cell under the id of its column, what is left out left out. Rows that say
 * nothing in the columns that are taken over are left out.
 * @param fixed what every row gets in a column that the list does not have
 */
export function toRows(book: CheckedWorkbook, target: Target, list: OwnList, matching: Matching, fixed: Readonly<Record<string, string>>): TargetRow[] {
  const item = itemFinder(book, target);
  const columns = matching.flatMap((id, place) => {
    const column = target.columns.find((one) => one.id === id);
    if (!column) return [];
    const reading: Reading = { language: book.language, lag: book.lag ?? 0, item, notation: notationOf(list.rows.map(({ cells }) => cells[place] ?? null)) };
    return [{ place, column, reading }];
  });
  const filled = ({ cells }: ListRow) => columns.some(({ place, column }) => column.id !== "id" && !isBlank(cells[place]));
  return list.rows.filter(filled).map(({ number, cells }) => ({
    number,
    cells: { ...fixed, ...Object.fromEntries(columns.map(({ place, column, reading }) => [column.id, readCell(cells[place] ?? null, column.kind, reading)])) },
  }));
}

/** Finds items by what the workbook, the product in either language, or people call them; the workbook's own words go before all others. */
function itemFinder(book: CheckedWorkbook, { columns }: Target): Reading["item"] {
  const found = new Map<string, Map<string, string>>();
  for (const { kind } of columns) {
    if (kind.is !== "list" || found.has(kind.list)) continue;
    const items = book.lists[kind.list] ?? [];
    const words = new Map<string, string>();
    for (const { id, text } of items) for (const word of kind.words[id] ?? []) words.set(sameName(word), text);
    for (const { text } of items) words.set(sameName(text), text);
    found.set(kind.list, words);
  }
  return (list, word) => found.get(list)?.get(sameName(word));
}
