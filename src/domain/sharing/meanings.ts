import { sameName } from "../names";

/** What somebody said that a word of a copy stands for: an item of a list, or a party or indicator of today. */
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
