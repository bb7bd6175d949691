/** Letters of the longest word of some texts: a name is not broken inside a word where there is room for it elsewhere. */
export function longestWord(texts: readonly string[]): number {
  return Math.max(0, ...texts.flatMap((text) => text.split(/[\s-]+/).map(({ length }) => length)));
}
