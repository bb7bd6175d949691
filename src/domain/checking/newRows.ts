import type { CheckedRow, CheckedTable } from "../checked";
import type { CellValue, ColumnId } from "../schema";
import type { Finding } from "../finding";
import type { RunningCheck } from "./validate";

/** Values of a row by the column ids of its table, of any table where none is named; a column that is not there is empty. */
export type RowValues<Table extends string = string> = Readonly<Partial<Record<ColumnId<Table>, CellValue>>>;

/** The place, from 0, below the last row that holds anything. What is calculated fills no row: a blank one may show it. */
export function placeBelow(rows: Iterable<{ index: number; values: readonly unknown[] }>, isCalculated: (column: number) => boolean): number {
  let last = -1;
  for (const { index, values } of rows) {
    if (index > last && values.some((value, column) => !isCalculated(column) && value !== null && value !== "")) last = index;
  }
  return last + 1;
}

/** The place, from 0, below the last of these rows of a table that a person filled in. */
export function firstFree({ columns }: CheckedTable, rows: Iterable<CheckedRow>): number {
  return placeBelow(rows, (place) => columns[place]?.silent === true && columns[place]?.id !== "id");
}

/** A row as a check takes it, of values by column ids. */
export function newRow({ columns }: CheckedTable, index: number, values: RowValues): CheckedRow {
  return { index, values: columns.map(({ id }) => (id !== undefined && id in values ? values[id] ?? null : null)) };
}

/**
 * What the rules find in rows that are not in the workbook, for each of them, as if they stood in their table from the place `first`
 * (from 0) on, where it is blank. The check afterwards is as it was.
 */
export function findingsInNew(check: RunningCheck, table: CheckedTable, first: number, rows: readonly RowValues[]): Finding[][] {
  const placed = rows.map((values, i) => newRow(table, first + i, values));
  const found = check.change(placed.map((row) => ({ table: table.key, row })));
  check.take(placed.map(({ index }) => ({ table: table.key, row: newRow(table, index, {}) })));
  const byRow = placed.map((): Finding[] => []);
  for (const finding of found) {
    // A finding about a row stands in one of its cells; one about the table at a heading, above the first row.
    if (finding.table === table.key) byRow[rowOf(finding) - table.firstRow - first]?.push(finding);
  }
  return byRow;
}

/** The number of the sheet's row in which a finding stands. */
function rowOf({ cell }: Finding): number {
  return Number(cell.replace(/\D/g, ""));
}
