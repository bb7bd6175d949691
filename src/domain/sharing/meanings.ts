import { sameName } from "../names";

/** What somebody said that a word of a copy stands for: an item of a list, or a party or indicator of today. */
export interface Meaning {
  /** Id of the list, or the table that has rows of such names. */
  of: string;
  word: string;
  /** Id of the item or the row; the text of an item that has none. */
  means: string;
}

/** What a word stands for; undefined where nobody said so. What was said last counts. */
export function meaningOf(meanings: readonly Meaning[], of: string, word: string): string | undefined {
  return meanings.findLast((one) => one.of === of && sameName(one.word) === sameName(word))?.means;
}
