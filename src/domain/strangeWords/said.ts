import type { CheckedWorkbook } from "../checked";
import type { CellValue, ListId } from "../schema";
import { wordKey, type Meaning } from "./meanings";
import { listFor, type NewItem } from "./newItem";
import { itemOptions, type StrangeWord } from "./strangeWord";

/** What can be said of a word beside what it stands for; no item or row is called so, for a space stands before it. */
export const asItself = " itself";
export const leftEmpty = " empty";

/** What somebody said of a word: what it stands for, `asItself` for that it comes on its list, `leftEmpty` for that its cells stay empty; "" for nothing. */
export interface SaidWord {
  word: StrangeWord;
  means: string;
}

/** What was said, as it is remembered. */
export function meaningsOf(said: readonly SaidWord[]): Meaning[] {
  return said.flatMap(({ word: { of, word }, means }) => (means === "" || means === asItself || means === leftEmpty ? [] : [{ of, word, means }]));
}

/** The words that come on lists. */
export function itemsOf(said: readonly SaidWord[]): NewItem[] {
  return said.flatMap(({ word, means }) => { const list = means === asItself ? listFor(word) : undefined; return list ? [{ list, word: word.word }] : []; });
}

/** What is asked of words: what was said of those before, and those of which nobody said anything, each once. Those of before keep their places. */
export function askedOf(said: readonly SaidWord[], unknown: readonly StrangeWord[]): SaidWord[] {
  return [...said, ...unknown.filter((one) => !said.some(({ word }) => wordKey(word) === wordKey(one))).map((word): SaidWord => ({ word, means: "" }))];
}

/** What cells of lists hold once their words stand for what somebody said: the item as the workbook writes it, nothing, or the word itself. */
export function wordsMeant({ lists }: Pick<CheckedWorkbook, "lists">, said: readonly SaidWord[]): (list: ListId, value: CellValue) => CellValue {
  const meant = new Map(said.map(({ word, means }) => [wordKey(word), means]));
  return (list, value) => {
    const means = typeof value === "string" ? meant.get(wordKey({ of: list, word: value })) : undefined;
    if (means === leftEmpty) return null;
    return means === undefined ? value : itemOptions({ lists }, list).find((one) => one.means === means)?.text ?? value;
  };
}
