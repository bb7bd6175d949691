import { columnIndex, columnLetters } from "./address";
import type { Formula } from "./types";

/** Cells that a formula points at, each part fixed by a dollar or not; texts, quoted sheet names, names in brackets and functions are passed over. */
const references = /"[^"]*"|'[^']*'|\[[^\]]*\]|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w(.!])/g;

/** The formula as Excel writes it when its cell is copied so many rows down and columns to the right: what has no dollar moves along. */
export function copied(formula: Formula, rows: number, columns: number): Formula {
  return copier(formula)(rows, columns);
}

/** A cell that a formula points at, from 0; what a dollar fixes is text. */
interface Reference { column: number | string; row: number | string }

/** The same for a formula that is copied many times: it is taken apart once. */
export function copier(formula: Formula): (rows: number, columns: number) => Formula {
  const pieces: (string | Reference)[] = [];
  let at = 0;
  for (const { 0: whole, 1: fixedColumn = "", 2: column, 3: fixedRow = "", 4: row, index } of formula.matchAll(references)) {
    if (column === undefined || row === undefined) continue;
    pieces.push(formula.slice(at, index), { column: fixedColumn ? `$${column}` : columnIndex(column), row: fixedRow ? `$${row}` : Number(row) });
    at = index + whole.length;
  }
  pieces.push(formula.slice(at));
  return (rows, columns) => {
    let text = "";
    for (const piece of pieces) {
      if (typeof piece === "string") text += piece;
      else {
        text += typeof piece.column === "string" ? piece.column : columnLetters(piece.column + columns);
        text += typeof piece.row === "string" ? piece.row : String(piece.row + rows);
      }
    }
    return text as Formula;
  };
}
