import type { CheckedWorkbook } from "../checked";
import type { ListId, NamedTable, TableKey } from "../schema";

/** A word that no list or table of the plan has, where it was found first, and what it can stand for. */
export interface StrangeWord {
  /** Id of the list, or the table that has rows of such names. */
  of: ListId | NamedTable;
  word: string;
  table: TableKey;
  column: string;
  /** In how many cells it stands; 0 where it is the name of the file as a whole. */
  count: number;
  options: readonly WordOption[];
}

/** What a word can stand for: the id of an item or a row (the text of an item that has none), and what people call it. */
export interface WordOption {
  means: string;
  text: string;
}

/** The items of a list, as what words can stand for. */
export function itemOptions({ lists }: Pick<CheckedWorkbook, "lists">, list: ListId): WordOption[] {
  return (lists[list] ?? []).map(({ id, text }) => ({ means: id || text, text }));
}
