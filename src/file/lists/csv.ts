import type { Grid } from "../../domain/importing";
import { failure, type Outcome } from "../../domain/outcome";
import { outcomeOf, Refused } from "../refused";
import { inSlices, type Steps } from "../steps";
import { listLimits, withinLimits } from "./limits";
import { rowsOf, StrayQuote } from "./rows";
import { separatorOf } from "./separator";

/**
 * Reads text with a row on each line: cells separated by semicolons, commas, tabs or bars, in quotes where needed; what is copied from a
 * spreadsheet is such text too. Every cell is text as it stands there. What separates the cells follows from the text itself.
 */
export async function readText(text: string): Promise<Outcome<Grid>> {
  if (text.length > listLimits.characters) return failure("listTooLong", { max: listLimits.characters / 1_000_000 });
  const { body, named } = separatorLine(text);
  const grid = await outcomeOf(() => inSlices(cellsOf(body, named ?? separatorOf(body))));
  return grid.ok ? withinLimits(grid.value) : grid;
}

/** Rows that are read in one step. */
const together = 50;

function* cellsOf(text: string, separator: string): Steps<string[][]> {
  const grid: string[][] = [];
  try {
    for (const row of rowsOf(text, separator, listLimits.columns)) {
      if (row) grid.push(row.cells.map(blankTabs));
      if (grid.length > listLimits.rows + 1) break;
      if (!row || grid.length % together === 0) yield;
    }
  } catch (error) {
    throw error instanceof StrayQuote ? new Refused({ code: "listStrayQuote", details: { line: error.line } }) : error;
  }
  return grid;
}

/** A vertical tab is Word's soft return, and stands for a blank here. */
function blankTabs(cell: string): string {
  return cell.includes("\v") ? cell.replaceAll("\v", " ") : cell;
}

/** Excel takes a first line "sep=;" for what separates the cells, and writes it nowhere. */
function separatorLine(text: string): { body: string; named: string | undefined } {
  const [line, named] = /^\s{0,9}"?sep=(.)"?\r?\n/i.exec(text) ?? [];
  return line === undefined ? { body: text, named: undefined } : { body: text.slice(line.length), named };
}
