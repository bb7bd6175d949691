import { english, type English } from "./english";
import type { Language } from "./language";

/** Words in both languages. The English ones are looked up when they are asked for, and are the Dutch ones until they have come. */
export function both<Words>(dutch: Words, inEnglish: (words: English) => Words): Readonly<Record<Language, Words>> {
  return {
    nl: dutch,
    get en() {
      const words = english();
      return words ? inEnglish(words) : dutch;
    },
  };
}
