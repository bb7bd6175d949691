/**
 * A name in at most so many lines of about so many characters, broken between words; what does not fit ends in an ellipsis.
 * A single word that is longer than a line is cut.
 */
export function inLines(name: string, width: number, count: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, count);
  return shown.map((line, i) => {
    const isCut = line.length > width || (i === shown.length - 1 && lines.length > count);
    return isCut ? `${line.slice(0, width - 1).trimEnd()}…` : line;
  });
}
