import { rowsOf, StrayQuote } from "./rows";

/** What can stand between the cells of a row; where two do equally well, the first. Nobody types a tab. */
const separators = ["\t", ";", ",", "|"] as const;

/** A sign that no text has: what it separates is whole. */
const none = "\u001F";

/** How much of a text is looked at to see what stands between its cells. */
const sampled = { characters: 65_536, rows: 60, cells: 300 } as const;

/**
 * What separates the cells of a text. The row with the headings says so: what stands in it between the headings. It is believed where
 * most rows below have no more cells than there are headings, and more than one; if not, and where the heading is one, every row is one
 * cell: a comma only stands in a name then.
 */
export function separatorOf(text: string): string {
  if (!/[^\s;,|]/.test(text)) return ";";
  let best: { separator: string; agreeing: number; cells: number } | undefined;
  for (const separator of separators) {
    const [heading = 1, ...rows] = widths(text, separator);
    const cells = separator === "\t" ? Math.max(heading, mostOften(rows)) : heading;
    const agreeing = rows.filter((width) => width === cells).length;
    const fitting = rows.filter((width) => width > 1 && width <= cells).length;
    if (cells === 1 || fitting * 2 < rows.length) continue;
    if (!best || agreeing > best.agreeing || (agreeing === best.agreeing && cells > best.cells)) best = { separator, agreeing, cells };
  }
  return best?.separator ?? none;
}

/** How many cells the rows have, from that with the headings on. A title with a blank row below it stands above the headings. */
function widths(text: string, separator: string): number[] {
  const rows = firstRows(text, separator);
  const first = rows.findIndex((filled) => filled.some(Boolean));
  const isTitle = rows[first]?.filter(Boolean).length === 1 && rows[first + 1]?.some(Boolean) === false;
  return (isTitle ? rows.slice(first + 1) : rows).filter((filled) => filled.some(Boolean)).map(({ length }) => length);
}

/** Of the first rows, which cells hold something. The last row of a long text may be cut off, and is left out. */
function firstRows(text: string, separator: string): boolean[][] {
  const isWhole = text.length <= sampled.characters;
  const rows: boolean[][] = [];
  try {
    for (const row of rowsOf(text.slice(0, sampled.characters), separator, sampled.cells)) {
      if (row) rows.push(row.cells.map((cell) => cell.trim() !== ""));
      if (rows.length >= sampled.rows) return rows;
    }
  } catch (error) {
    if (!(error instanceof StrayQuote)) throw error;
    return rows;
  }
  return isWhole || rows.length === 1 ? rows : rows.slice(0, -1);
}

function mostOften(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 1;
}
