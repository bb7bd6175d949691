/** A row of cells, and the line of the text on which it begins, from 1. */
export interface TextRow {
  line: number;
  cells: string[];
}

/** A quote that begins a cell and stands in the way: none ends it within what a cell can hold, or more than a separator follows the one that does. */
export class StrayQuote extends Error {
  constructor(readonly line: number) {
    super(`line ${line}`);
  }
}

/** Cells after which a long row lets go for a moment. */
const together = 5000;

/**
 * Cuts text into rows and cells (RFC 4180): a cell that begins with a quote ends with one and may hold separators, line ends and, twice,
 * quotes. A quote inside a cell is a sign like any other, and so are those around its first words. Gives up at a stray quote. Of a row
 * no more than so many filled cells are kept, and in a long one it yields nothing now and then.
 */
export function* rowsOf(text: string, separator: string, widest: number): Generator<TextRow | undefined, void, void> {
  let [at, line] = [0, 1];
  // Where the next of each stands, looked up again once it has been passed.
  let [separated, ended] = [-1, -1];
  while (at < text.length) {
    const row: TextRow = { line, cells: [] };
    for (let count = 1; ; count++) {
      const quoted = text.charAt(at) === '"' ? quotedCell(text, at, separator, line) : undefined;
      let cell: string;
      if (quoted) {
        [cell, at] = [quoted.cell, quoted.end];
        line += quoted.lines;
      } else {
        if (separated < at) separated = placeOf(text, separator, at);
        if (ended < at) ended = lineEnd(text, at);
        const end = Math.min(separated, ended);
        [cell, at] = [text.slice(at, end), end];
      }
      if (count <= widest) row.cells.push(cell);
      else if (row.cells.length === widest && cell.trim() !== "") row.cells.push(cell);
      if (text.charAt(at) !== separator) break;
      if (count % together === 0) yield undefined;
      at++;
    }
    if (text.startsWith("\r\n", at)) at++;
    at++;
    line++;
    yield row;
  }
}

/** Characters that stand between the quotes of a cell: Excel's 32,767, were each of them a quote and so written twice. */
const longest = 2 * 32_767;

/** A cell that begins with a quote, the place behind it, and the line ends inside it. Undefined where the quotes are part of its text. */
function quotedCell(text: string, from: number, separator: string, line: number): { cell: string; end: number; lines: number } | undefined {
  let end = text.indexOf('"', from + 1);
  while (end >= 0 && end - from <= longest && text.charAt(end + 1) === '"') end = text.indexOf('"', end + 2);
  if (end < 0 || end - from > longest) throw new StrayQuote(line);
  const inside = text.slice(from + 1, end);
  const next = text.charAt(end + 1);
  if (next !== "" && next !== separator && next !== "\n" && next !== "\r") {
    if (/[\r\n]/.test(inside) || inside.includes(separator)) throw new StrayQuote(line);
    return undefined;
  }
  return { cell: inside.replaceAll('""', '"'), end: end + 1, lines: inside.match(/\r\n|\r|\n/g)?.length ?? 0 };
}

function placeOf(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return text.length;
}
