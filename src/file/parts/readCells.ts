import { area, cell } from "../../workbook/address";
import type { Block, Content, Format } from "../../workbook/types";
import type { Budget } from "../budget";
import { readFormats } from "./format";
import { leaves, mover, named, readFormula } from "./formula";
import type { FoundCell, FoundCells } from "./foundCells";
import type { CellLook } from "./style";
import type { TableInFile } from "./table";

/** The contents and looks of a sheet: its cells with formulas as formulas. A formula that many cells share is told out for each. */
export function readCells(
  found: FoundCells, looks: readonly (CellLook | undefined)[], tables: readonly TableInFile[], budget: Budget,
): { blocks: Block[]; formats: Format[] } {
  const told = formulasOf(tables, budget);
  const rows = found.rows.map(({ index, cells }) => ({
    index, cells: cells.flatMap((one) => { const content = told(one, index); return content === null || content === "" ? [] : [{ column: one.column, content }]; }),
  })).filter(({ cells }) => cells.length > 0);
  return { blocks: readBlocks(rows), formats: readFormats(found.rows, looks) };
}

/** What a cell holds, cells being asked for in their order. */
function formulasOf(tables: readonly TableInFile[], budget: Budget): (one: FoundCell, row: number) => Content {
  const shared = new Map<number, { length: number; row: number; column: number; move: ReturnType<typeof mover> }>();
  const formulaOf = ({ formula, shares, column }: FoundCell, row: number): string | undefined => {
    if (shares === undefined || formula !== undefined) {
      if (shares !== undefined && formula !== undefined) shared.set(shares, { length: formula.length, row, column, move: mover(formula) });
      return formula;
    }
    const first = shared.get(shares);
    if (!first) return undefined;
    budget.take("shared", first.length);
    return first.move(row - first.row, column - first.column);
  };
  return (one, row) => {
    const formula = formulaOf(one, row);
    // What points into another workbook keeps the value that it had.
    return formula !== undefined && !leaves(formula) ? { formula: readFormula(inTotals(formula, row, one.column, tables)) } : one.value;
  };
}

/** A formula in a table's totals may name a column without the table. A book knows no totals, so that there the table has to be named. */
function inTotals(formula: string, row: number, column: number, tables: readonly TableInFile[]): string {
  if (!formula.includes("[")) return formula;
  const table = tables.find(({ address, totals }) => {
    const { left, bottom, right } = area(address);
    return row > bottom && row <= bottom + totals && column >= left && column <= right;
  });
  return table ? named(formula, table.name) : formula;
}

interface FilledRow { index: number; cells: { column: number; content: Content }[] }

/** How many blanks one block may hold, beside as many as there are filled cells four times over. */
const blanks = 20_000;

/** One block over everything that is filled; where that would be nearly all blanks, one for each run of cells beside each other. */
function readBlocks(rows: readonly FilledRow[]): Block[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const left = rows.reduce((least, { cells }) => Math.min(least, cells[0]!.column), Infinity);
  const right = rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)!.column), -1);
  const [height, width] = [last.index - first.index + 1, right - left + 1];
  const filled = rows.reduce((sum, { cells }) => sum + cells.length, 0);
  if (height * width > 5 * filled + blanks) return rows.flatMap(runsOf);
  const content = Array.from({ length: height }, () => Array<Content>(width).fill(null));
  for (const { index, cells } of rows) for (const one of cells) content[index - first.index]![one.column - left] = one.content;
  return [{ at: cell(first.index, left), content }];
}

function runsOf({ index, cells }: FilledRow): Block[] {
  const runs: { column: number; contents: Content[] }[] = [];
  for (const { column, content } of cells) {
    const run = runs.at(-1);
    if (run && run.column + run.contents.length === column) run.contents.push(content);
    else runs.push({ column, contents: [content] });
  }
  return runs.map(({ column, contents }) => ({ at: cell(index, column), content: [contents] }));
}
