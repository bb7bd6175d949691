import type { CellValue, CheckedWorkbook, TableKey } from "../../domain/checked";
import type { Cells, Change } from "../changes/change";

/** A row as its cells stand, by the ids of their columns. */
export interface StandingRow {
  /** Place in the table from 0. */
  row: number;
  cells: Cells;
}

/** The rows of a table that hold anything. */
export function rowsOf({ tables }: CheckedWorkbook, key: TableKey): StandingRow[] {
  const table = tables.find((one) => one.key === key);
  return (table?.rows ?? []).map(({ index, values }) => ({
    row: index,
    cells: Object.fromEntries((table?.columns ?? []).flatMap(({ id }, place) => (id === undefined ? [] : [[id, values[place] ?? null]]))),
  }));
}

/** What people see for an item of a list in this workbook; its id where the list lost it. */
export function itemText({ lists }: CheckedWorkbook, list: string, id: string): string {
  return lists[list]?.find((item) => item.id === id)?.text ?? id;
}

/** The same where there may be no item. */
export function itemCell(book: CheckedWorkbook, list: string, id: string | undefined): CellValue {
  return id === undefined ? null : itemText(book, list, id);
}

/** The change that gives a row these cells; nothing where it has them already. */
export function setCells(table: TableKey, { row, cells }: StandingRow, wanted: Cells): Change[] {
  const different = Object.keys(wanted).filter((id) => (cells[id] ?? null) !== (wanted[id] ?? null));
  if (different.length === 0) return [];
  const pick = (from: Cells) => Object.fromEntries(different.map((id) => [id, from[id] ?? null]));
  return [{ is: "set", table, row, before: pick(cells), after: pick(wanted) }];
}
