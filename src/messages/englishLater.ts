import type { English } from "./english";

let words: English | undefined;

/** The English words, once they have come. */
export function english(): English | undefined {
  return words;
}

/** Comes back once the English words are there. @throws where the server does not give them */
export async function fetchEnglish(): Promise<void> {
  words = await import("./englishWords");
}
