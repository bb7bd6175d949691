import { sameName } from "../../../domain/names";
import type { NewItem } from "../../../domain/sharing/newItem";
import { area } from "../../address";
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

/** Writes words below the last one of their lists, as people add them: without an id. Those that stand there by now are left out, and so are lists that are gone. */
export function writeItems({ read, book }: SharedPlan, items: readonly NewItem[]): Write[] {
  return [...new Set(items.map(({ list }) => list))].flatMap((list): Write[] => {
    const table = listTable(read, list);
    const words = items.filter((one) => one.list === list && !(book.lists[list] ?? []).some(({ text }) => sameName(text) === sameName(one.word))).map(({ word }) => word);
    if (!table || words.length === 0) return [];
    const { top, bottom } = area(table.address);
    const [rows, row] = [bottom - top, 1 + table.rows.reduce((last, { index }) => Math.max(last, index), -1)];
    const line = (word: string | null) => table.columns.map((_, place) => (place === 0 ? word : null));
    return [{ table: table.name, headings: table.columns.map(({ heading }) => heading), rows, grows: Math.max(0, row + words.length - rows), row, column: 0, before: words.map(() => line(null)), after: words.map(line) }];
  });
}
