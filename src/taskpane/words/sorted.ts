import type { Language } from "../../messages";

/** Texts to choose from: each once, in the order of the alphabet, without what is empty. */
export function sorted(texts: readonly string[], language: Language): string[] {
  return [...new Set(texts.filter((text) => text !== ""))].sort((a, b) => a.localeCompare(b, language));
}
