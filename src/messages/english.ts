import * as words from "./englishWords";

/** All English words of pane and documents. */
export type English = typeof words;

/** The English words. In the pane that ships `englishLater` stands in this place: most people never need them. */
export function english(): English | undefined {
  return words;
}

/** Comes back once the English words are there. */
export async function fetchEnglish(): Promise<void> {}
