import type { CheckedWorkbook } from "../../../domain/checked";
import { sameName } from "../../../domain/names";
import { schema, tableKeys, type CellValue, type TableSchema } from "../../../domain/schema";
import type { NewItem } from "../../../domain/strangeWords/newItem";
import { area } from "../../address";
import type { Content } from "../../types";
import type { Write } from "../../changes/place";
import { listTable } from "../../check/listTable";
import type { SharedPlan } from "./plan";

/** The plan as it is once words stand on its lists: copies are held against that. */
export function withItems(plan: SharedPlan, items: readonly NewItem[]): SharedPlan {
  if (items.length === 0) return plan;
  const lists = { ...plan.book.lists };
  for (const { list, word } of items) {
    const standing = lists[list] ?? [];
    if (!standing.some(({ text }) => sameName(text) === sameName(word))) lists[list] = [...standing, { id: "", text: word }];
  }
  return { ...plan, book: { ...plan.book, lists } };
}

/** The words that are not on their lists yet, each once. */
export function missingItems({ book }: Pick<SharedPlan, "book">, items: readonly NewItem[]): NewItem[] {
  return items.filter(({ list, word }, i) => !(book.lists[list] ?? []).some(({ text }) => sameName(text) === sameName(word)) && items.findIndex((one) => one.list === list && sameName(one.word) === sameName(word)) === i);
}

/** Writes words below the last one of their lists, as people add them: without an id. Those that stand there by now are left out, and so are lists that are gone. */
export function writeItems({ read, book }: SharedPlan, all: readonly NewItem[]): Write[] {
  const items = missingItems({ book }, all);
  return [...new Set(items.map(({ list }) => list))].flatMap((list): Write[] => {
    const table = listTable(read, list);
    const words = items.filter((one) => one.list === list).map(({ word }) => word);
    if (!table || words.length === 0) return [];
    const { top, bottom } = area(table.address);
    const [rows, row] = [bottom - top, 1 + table.rows.reduce((last, { index }) => Math.max(last, index), -1)];
    const line = (word: string | null) => table.columns.map((_, place) => (place === 0 ? word : null));
    return [{ table: table.name, headings: table.columns.map(({ heading }) => heading), rows, grows: Math.max(0, row + words.length - rows), row, column: 0, before: words.map(() => line(null)), after: words.map(line) }];
  });
}

/**
 * Takes words off their lists that came on them with copies: as far as they stand there as they came and nothing uses them. What stands
 * below moves up, for a list has no gaps.
 * @param after the plan as it is once everything else was taken back
 */
export function dropItems({ read }: SharedPlan, items: readonly NewItem[], after: CheckedWorkbook): Write[] {
  const free = items.filter((item) => !isUsed(item, after));
  return [...new Set(free.map(({ list }) => list))].flatMap((list): Write[] => {
    const table = listTable(read, list);
    if (!table) return [];
    const rows = table.rows.map(({ index, values }) => ({ index, values: values.map(plain) })).sort((a, b) => a.index - b.index);
    const goes = ({ values: [word, ...others] }: (typeof rows)[number]) => others.every((value) => value === null || value === "") && free.some((one) => one.list === list && sameName(one.word) === sameName(String(word ?? "")));
    const from = rows.findIndex(goes);
    const below = rows.slice(from);
    const first = below[0]?.index ?? 0;
    // A formula that somebody wrote among the words stays where it is, and so does all of the list.
    if (from < 0 || below.some(({ values }) => values.includes(undefined)) || below.some(({ index }, i) => index !== first + i)) return [];
    const line = (values: readonly (CellValue | undefined)[]): CellValue[] => table.columns.map((_, place) => (isEmpty(values[place]) ? null : values[place] ?? null));
    const stays = below.filter((row) => !goes(row)).map(({ values }) => line(values));
    return [{
      table: table.name, headings: table.columns.map(({ heading }) => heading), grows: 0, row: first, column: 0,
      before: below.map(({ values }) => line(values)), after: below.map((_, i) => stays[i] ?? line([])),
    }];
  });
}

function plain(content: Content): CellValue | undefined {
  return typeof content === "object" && content !== null ? undefined : content;
}

function isEmpty(value: CellValue | undefined): boolean {
  return value === undefined || value === null || value === "";
}

/** Whether a cell of the plan holds the word as an item of the list. */
function isUsed({ list, word }: NewItem, { tables }: CheckedWorkbook): boolean {
  return tableKeys.some((key) => {
    const columns: TableSchema["columns"] = schema[key].columns;
    const table = tables.find((one) => one.key === key);
    const places = (table?.columns ?? []).flatMap(({ id }, place) => { const kind = columns[id ?? ""]?.kind; return kind?.is === "list" && kind.list === list ? [place] : []; });
    return table?.rows.some(({ values }) => places.some((place) => sameName(String(values[place] ?? "")) === sameName(word))) ?? false;
  });
}
