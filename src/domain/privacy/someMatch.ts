/**
 * Whether any match of a pattern in a text passes a test. Nearly every text holds none, which a search alone tells several times sooner
 * than going through matches does.
 * @param pattern with the flag g
 */
export function someMatch(text: string, pattern: RegExp, test: (match: RegExpExecArray) => boolean): boolean {
  if (text.search(pattern) < 0) return false;
  for (const match of text.matchAll(pattern)) if (test(match)) return true;
  return false;
}
