import type { Meaning } from "../../domain/sharing/meanings";
import { listFor, type NewItem } from "../../domain/sharing/newItem";
import type { StrangeWord } from "../../domain/sharing/strangeWords";

/** Said of a word that comes on its list as it is. */
export const asItself = "+";

/** What somebody said that a word of a copy stands for; "" for that it stays as it is, `asItself` for that it comes on its list. */
export interface SaidWord {
  word: StrangeWord;
  means: string;
}

/** What was said, as it is remembered. */
export function meaningsOf(said: readonly SaidWord[]): Meaning[] {
  return said.flatMap(({ word: { of, word }, means }) => (means === "" || means === asItself ? [] : [{ of, word, means }]));
}

/** The words that come on lists. */
export function itemsOf(said: readonly SaidWord[]): NewItem[] {
  return said.flatMap(({ word, means }) => { const list = means === asItself ? listFor(word) : undefined; return list ? [{ list, word: word.word }] : []; });
}
