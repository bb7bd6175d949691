import type { CheckedRow, CheckedTable, CheckedWorkbook } from "../../domain/checked";
import type { CellValue } from "../../domain/schema";
import type { BookChange, Cells } from "./change";

/** A workbook as it is once changes are carried out: for what follows from more than one of them. Rows that come in stand below all others. */
export function applied(book: CheckedWorkbook, changes: readonly BookChange[]): CheckedWorkbook {
  const tables = new Map(book.tables.map((table) => [table.key, table]));
  for (const change of changes) {
    const table = tables.get(change.table);
    if (table) tables.set(change.table, { ...table, rows: rowsAfter(table, change) });
  }
  return { ...book, tables: book.tables.map(({ key }) => tables.get(key)).filter((table) => table !== undefined) };
}

function rowsAfter({ columns, rows }: CheckedTable, change: BookChange): CheckedRow[] {
  const withCells = (values: readonly CellValue[], cells: Cells) => columns.map(({ id }, place): CellValue => (id !== undefined && Object.hasOwn(cells, id) ? cells[id] ?? null : values[place] ?? null));
  switch (change.is) {
    case "add": {
      const next = rows.reduce((most, { index }) => Math.max(most, index + 1), 0);
      return [...rows, ...change.rows.map((cells, i) => ({ index: next + i, values: withCells([], cells) }))];
    }
    case "set": return rows.map((row) => (row.index === change.row ? { ...row, values: withCells(row.values, change.after) } : row));
    case "empty": {
      const emptied = new Set(change.rows.map(({ row }) => row));
      return rows.filter(({ index }) => !emptied.has(index));
    }
  }
}

/**
 * The same changes with each row of the workbook once: what follows from more than one of them was seen with the earlier ones carried
 * out, and a carrier looks at the workbook as it is before any of them. Adds of one table go together.
 */
export function folded(changes: readonly BookChange[], book: CheckedWorkbook): BookChange[] {
  const begin = new Map(book.tables.map(({ key, rows }) => [key, rows.reduce((most, { index }) => Math.max(most, index + 1), 0)]));
  const adds = new Map<string, Cells[]>();
  const found = new Map<string, BookChange>();
  for (const change of changes) {
    const first = begin.get(change.table) ?? 0;
    if (change.is === "add") adds.set(change.table, [...adds.get(change.table) ?? [], ...change.rows]);
    else if (change.is === "set" && change.row >= first && adds.has(change.table)) {
      const rows = adds.get(change.table) ?? [];
      rows[change.row - first] = { ...rows[change.row - first], ...change.after };
    } else {
      const key = change.is === "set" ? `${change.table}|${change.row}` : `${change.table}|empty`;
      const earlier = found.get(key);
      if (change.is === "set" && earlier?.is === "set") found.set(key, { ...change, before: { ...change.before, ...earlier.before }, after: { ...earlier.after, ...change.after } });
      else if (change.is === "empty" && earlier?.is === "empty") found.set(key, { ...change, rows: [...earlier.rows, ...change.rows] });
      else found.set(key, change);
    }
  }
  const tables = [...new Set(changes.map(({ table }) => table))];
  return [...tables.flatMap((table): BookChange[] => { const rows = adds.get(table); return rows && rows.length > 0 ? [{ is: "add", table, rows }] : []; }), ...found.values()];
}
