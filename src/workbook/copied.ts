import { columnIndex, columnLetters } from "./address";
import type { Formula } from "./types";

/** Cells that a formula points at, each part fixed by a dollar or not; texts, quoted sheet names, names in brackets and functions are passed over. */
const references = /"[^"]*"|'[^']*'|\[[^\]]*\]|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w(.!])/g;

/** The formula as Excel writes it when its cell is copied so many rows down and columns to the right: what has no dollar moves along. */
export function copied(formula: Formula, rows: number, columns: number): Formula {
  return formula.replace(references, (whole, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
    if (column === undefined || row === undefined) return whole;
    const letters = fixedColumn ? column : columnLetters(columnIndex(column) + columns);
    return `${fixedColumn}${letters}${fixedRow}${fixedRow ? row : Number(row) + rows}`;
  }) as Formula;
}
