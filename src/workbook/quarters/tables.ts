import type { CheckedWorkbook } from "../../domain/checked";
import type { CellValue, ColumnId, ItemId, ListId, TableKey } from "../../domain/schema";
import type { Cells, CellsOf, BookChange } from "../changes/change";

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
export function itemText<List extends ListId>({ lists }: CheckedWorkbook, list: List, id: ItemId<List>): string {
  return lists[list]?.find((item) => item.id === id)?.text ?? id;
}

/** The same where there may be no item. */
export function itemCell<List extends ListId>(book: CheckedWorkbook, list: List, id: ItemId<List> | undefined): CellValue {
  return id === undefined ? null : itemText(book, list, id);
}

/** The change that gives a row these cells; nothing where it has them already. */
export function setCells<Table extends TableKey>(table: Table, { row, cells }: StandingRow, wanted: CellsOf<Table>): BookChange[] {
  const next = wanted as Cells;
  const different = Object.keys(next).filter((id) => (cells[id] ?? null) !== (next[id] ?? null));
  if (different.length === 0) return [];
  const pick = (from: Cells) => Object.fromEntries(different.map((id) => [id, from[id] ?? null]));
  return [{ is: "set", table, row, before: pick(cells), after: pick(next) }];
}

/** The change that gives a row nothing, and goes only where these cells still hold what was seen: a condition of the others. */
export function holdCells<Table extends TableKey>(table: Table, { row, cells }: StandingRow, ids: readonly (ColumnId<Table> & string)[]): BookChange {
  return { is: "set", table, row, before: Object.fromEntries(ids.map((id) => [id, cells[id] ?? null])), after: {} };
}

/** The change that adds rows to a table. */
export function addCells<Table extends TableKey>(table: Table, rows: readonly CellsOf<Table>[]): BookChange {
  return { is: "add", table, rows: rows as readonly Cells[] };
}
