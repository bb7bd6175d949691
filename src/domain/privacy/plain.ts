/**
 * A text in plain signs: digits of Arabic and Persian, digits and letters of full width, wide and hard spaces, and every kind of dash as the one that a keyboard has;
 * signs that nobody sees are gone. Only used to look in, never shown or kept.
 */
export function plain(text: string): string {
  // eslint-disable-next-line no-control-regex
  if (/^[\x00-\x7F]*$/.test(text)) return text;
  return text.replaceAll("½", ",5").normalize("NFKC").replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "").replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0x0f));
}

/** The text with what a pattern finds blotted out, letter for letter. */
export function without(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => "#".repeat(found.length));
}
