/** Fills the {places} of a sentence. A place without a value stays as it is, so that a mistake is seen. */
export function fill(sentence: string, details: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(details[name] ?? place));
}
