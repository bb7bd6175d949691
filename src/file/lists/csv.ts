import type { Grid } from "../../domain/importing";
import type { Outcome } from "../../domain/outcome";
import { unlessRefused, Refused } from "../refused";
import { inSlices, stepOf, type Steps } from "../steps";
import { listLimits, tooLong, withinLimits } from "./limits";
import { rowsOf, StrayQuote } from "./rows";
import { separatorOf } from "./separator";

/**
 * Reads text with a row on each line: cells separated by semicolons, commas, tabs or bars, in quotes where needed; what is copied from a
 * spreadsheet is such text too. Every cell is text as it stands there. What separates the cells follows from the text itself.
 */
export function readText(text: string): Promise<Outcome<Grid>> {
  return unlessRefused(() => inSlices(textRead(text)));
}

/** The same as steps. Throws `Refused` where the text is no list. */
export function* textRead(text: string): Steps<Grid> {
  if (text.length > listLimits.characters) throw tooLong();
  const { body, named } = separatorLine(text);
  const grid = yield* withinLimits(yield* cellsOf(body, named ?? separatorOf(body)));
  if (!grid.ok) throw new Refused(grid.problem);
  return grid.value;
}

/** Characters that are read in one step. */
const together = 65_536;

function* cellsOf(text: string, separator: string): Steps<string[][]> {
  const grid: string[][] = [];
  const enough = stepOf(together);
  try {
    for (const row of rowsOf(text, separator, listLimits.columns)) {
      if (row) grid.push(row.cells.map(blankTabs));
      if (grid.length > listLimits.rows + 1) break;
      if (!row || enough(row.cells.reduce((sum, cell) => sum + cell.length, 10))) yield;
    }
  } catch (error) {
    throw error instanceof StrayQuote ? new Refused({ code: "listStrayQuote", details: { line: error.line } }) : error;
  }
  return grid;
}

/** A vertical tab is Word's soft return, and stands for a blank here. */
function blankTabs(cell: string): string {
  return cell.includes("\v") ? cell.replace(/\v+/g, (run) => " ".repeat(run.length)) : cell;
}

/** Excel takes a first line "sep=;" for what separates the cells, and writes it nowhere. */
function separatorLine(text: string): { body: string; named: string | undefined } {
  const [line, named] = /^\s{0,9}"?sep=(.)"?\r?\n/i.exec(text) ?? [];
  return line === undefined ? { body: text, named: undefined } : { body: text.slice(line.length), named };
}
