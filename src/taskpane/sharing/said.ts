import type { Meaning } from "../../domain/sharing/meanings";
import type { StrangeWord } from "../../domain/sharing/strangeWords";

/** What somebody said that a word of a copy stands for; "" for that it stays as it is. */
export interface SaidWord {
  word: StrangeWord;
  means: string;
}

/** What was said, as it is remembered. */
export function meaningsOf(said: readonly SaidWord[]): Meaning[] {
  return said.flatMap(({ word: { of, word }, means }) => (means === "" ? [] : [{ of, word, means }]));
}
