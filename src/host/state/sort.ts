import { offset } from "../formula/rewrite";
import { type Cell, formulaOf, type Scalar, valueOf } from "./cells";
import { type ChangeSource, sheetChanged } from "./changed";
import type { SortField, Table } from "./table";

/** Sorts the rows of a table. Excel refuses it on a protected sheet, even where sorting was allowed. */
export function sortTable(table: Table, fields: SortField[], matchCase: boolean, source: ChangeSource = "addin"): void {
  const { sheet } = table;
  sheet.guard();
  const { top, bottom, left, right } = table.body;
  const rows: (Cell | undefined)[][] = [];
  for (let row = top; row <= bottom; row++) rows.push(Array.from({ length: right - left + 1 }, (_, index) => sheet.cells.get(row, left + index)));
  const order = rows.map((cells, index) => ({ cells, index })).sort((a, b) => {
    for (const { key, ascending } of fields) {
      const result = compare(valueOf(a.cells[key]), valueOf(b.cells[key]), matchCase, ascending);
      if (result !== 0) return result;
    }
    return a.index - b.index;
  });
  order.forEach(({ cells, index }, position) => cells.forEach((cell, column) => {
    sheet.changes(top + position, left + column);
    if (!cell) return sheet.cells.remove(top + position, left + column);
    const formula = formulaOf(cell);
    if (formula !== undefined) cell.content = { formula: offset(formula, position - index, 0) };
    return sheet.cells.put(top + position, left + column, cell);
  }));
  table.sort = { fields, matchCase };
  sheetChanged(sheet, table.body, "RangeEdited", source);
}

/** Numbers before texts before truth values; empty cells come last, whichever way it goes. */
function compare(a: Scalar, b: Scalar, matchCase: boolean, ascending: boolean): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  const rank = (value: Scalar) => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
  const folded = (value: Scalar) => (matchCase ? String(value) : String(value).toLowerCase());
  const result = rank(a) !== rank(b) ? rank(a) - rank(b) : typeof a === "number" && typeof b === "number" ? a - b : folded(a).localeCompare(folded(b), "nl");
  return ascending ? result : -result;
}
