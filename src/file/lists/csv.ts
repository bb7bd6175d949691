import Papa from "papaparse";
import type { Grid } from "../../domain/importing";
import { failure, type Outcome } from "../../domain/outcome";
import { listLimits, withinLimits } from "./limits";

/** What can stand between the cells of a row; where two do equally well, the first. */
const separators = [";", ",", "\t", "|"] as const;

/** Rows that are looked at to see what stands between the cells. */
const sampled = 40;

/**
 * Reads text with a row on each line: cells separated by semicolons, commas, tabs or bars, in quotes where needed; what is copied from a
 * spreadsheet is such text too. Every cell is text as it stands there. What separates the cells follows from the text itself.
 */
export function readText(text: string): Outcome<Grid> {
  if (text.length > listLimits.characters) return failure("listTooLong", { max: listLimits.characters / 1_000_000 });
  const { body, named } = separatorLine(text);
  const parsed = Papa.parse<string[]>(body, { delimiter: named ?? separatorOf(body), preview: listLimits.rows + 2, skipEmptyLines: false });
  return withinLimits(parsed.data);
}

/** Excel takes a first line "sep=;" for what separates the cells, and writes it nowhere. */
function separatorLine(text: string): { body: string; named: string | undefined } {
  const [line, named] = /^\s*"?sep=(.)"?\r?\n/i.exec(text) ?? [];
  return line === undefined ? { body: text, named: undefined } : { body: text.slice(line.length), named };
}

/**
 * The separator by which most rows have as many cells as each other; of those, the one that gives most cells. Where more rows are left
 * whole than divided alike, it only stands in a text here and there, and separates nothing.
 */
function separatorOf(text: string): string {
  let best: { separator: string; agreeing: number; cells: number } | undefined;
  for (const separator of separators) {
    const rows = Papa.parse<string[]>(text, { delimiter: separator, preview: sampled, skipEmptyLines: "greedy" }).data;
    const counts = new Map<number, number>();
    for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
    const whole = counts.get(1) ?? 0;
    for (const [cells, agreeing] of counts) {
      if (cells === 1 || agreeing <= whole) continue;
      if (!best || agreeing > best.agreeing || (agreeing === best.agreeing && cells > best.cells)) best = { separator, agreeing, cells };
    }
  }
  return best?.separator ?? (/[^\s;,|]/.test(text) ? Papa.UNIT_SEP : separators[0]);
}
