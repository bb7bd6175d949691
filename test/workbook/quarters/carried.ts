import type { CheckedRow, CheckedTable, CheckedWorkbook } from "../../../src/domain/checked";
import type { TableKey, CellValue } from "../../../src/domain/schema";
import type { Cells, BookChange } from "../../../src/workbook/changes/change";

/** The table of a workbook with that key. */
export function tableIn(book: CheckedWorkbook, key: TableKey): CheckedTable {
  const table = book.tables.find((one) => one.key === key);
  if (!table) throw new Error(`no table ${key}`);
  return table;
}

/** The rows of a table as cells by column ids, in order. */
export function cellsIn(book: CheckedWorkbook, key: TableKey): Cells[] {
  const { columns, rows } = tableIn(book, key);
  return rows.map(({ values }) => Object.fromEntries(columns.flatMap(({ id }, place) => (id === undefined ? [] : [[id, values[place] ?? null]]))));
}

/** The workbook with other rows in a table, standing below each other in this order. */
export function withRows(book: CheckedWorkbook, key: TableKey, rows: readonly Cells[]): CheckedWorkbook {
  const table = tableIn(book, key);
  const made = rows.map((cells, index): CheckedRow => ({ index, values: table.columns.map(({ id }): CellValue => (id === undefined ? null : cells[id] ?? null)) }));
  return { ...book, tables: book.tables.map((one) => (one === table ? { ...table, rows: made } : one)) };
}

/** The workbook after changes, as a carrier carries them out: it refuses to write over a cell in which something else stands than was seen. */
export function carried(book: CheckedWorkbook, changes: readonly BookChange[]): CheckedWorkbook {
  return changes.reduce((now, change) => {
    const rows = cellsIn(now, change.table);
    if (change.is === "add") return withRows(now, change.table, [...rows, ...change.rows]);
    const edits = change.is === "set" ? [change] : change.rows.map(({ row, before }) => ({ row, before, after: Object.fromEntries(Object.keys(before).map((id) => [id, null])) }));
    return withRows(now, change.table, edits.reduce((all, { row, before, after }) => {
      const seen = all[row] ?? {};
      for (const [id, value] of Object.entries(before)) if ((seen[id] ?? null) !== value) throw new Error(`${change.table} row ${row}: ${id} is ${String(seen[id])}, not ${String(value)}`);
      return all.with(row, { ...seen, ...after });
    }, rows));
  }, book);
}
