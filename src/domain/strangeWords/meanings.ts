import type { CheckedWorkbook } from "../checked";
import { sameName } from "../names";
import type { ListId } from "../schema";
import { itemOptions } from "./strangeWord";

/** What somebody said that a word from outside stands for: an item of a list, or a party or indicator of today. */
export interface Meaning {
  /** Id of the list, or the table that has rows of such names. */
  of: string;
  word: string;
  /** Id of the item or the row; the text of an item that has none. */
  means: string;
}

/** The same for the same word of a list or table, in whatever spelling. */
export function wordKey({ of, word }: Pick<Meaning, "of" | "word">): string {
  return `${of}|${sameName(word)}`;
}

/** What a word stands for; undefined where nobody said so. What was said last counts. */
export function meaningOf(meanings: readonly Meaning[], of: string, word: string): string | undefined {
  const key = wordKey({ of, word });
  return meanings.findLast((one) => wordKey(one) === key)?.means;
}

/** The item of a list that a word stands for, as the workbook writes it; undefined where nobody said so, and where the item is gone. */
export function itemMeant(book: Pick<CheckedWorkbook, "lists">, meanings: readonly Meaning[], list: ListId, word: string): string | undefined {
  const means = meaningOf(meanings, list, word);
  return means === undefined ? undefined : itemOptions(book, list).find((one) => one.means === means)?.text;
}
