import type { CheckedWorkbook } from "../../domain/checked";
import type { CellValue, ColumnId, TableKey } from "../../domain/schema";
import type { NewId } from "../../domain/id";
import type { ClosedValue } from "../../domain/network";
import type { RecordedFigure } from "../../domain/quarters";
import { sealOf } from "../../domain/quarters/seal";
import type { Cells, CellsOf, BookChange } from "../changes/change";
import { recordKey } from "../figures/recordKey";
import { codesOf } from "../figures/ways";
import { itemCell, rowsOf, setCells } from "./tables";

type RecordTable = "closed" | "closedValues";

/** What is recorded of an indicator, as the cells of its row. */
export function figureCells(book: CheckedWorkbook, { kind, direction, aggregation, frequency, ...rest }: RecordedFigure): CellsOf<"closed"> {
  const cells: CellsOf<"closed"> = {
    ...cellsOf({ ...rest, ...codesOf({ kind, direction, aggregation, frequency }) }), kind: itemCell(book, "indicatorKind", kind), direction: itemCell(book, "direction", direction),
    aggregation: itemCell(book, "aggregation", aggregation), frequency: itemCell(book, "frequency", frequency),
    key: recordKey(rest.quarter, rest.indicatorId),
  };
  // A workbook of an earlier version has no room for it.
  const hasSeal = book.tables.some(({ key, columns }) => key === "closed" && columns.some(({ id }) => id === "seal"));
  return hasSeal ? { ...cells, seal: sealOf(cells) } : cells;
}

/** What is recorded of a measurement, as the cells of its row. */
export function valueCells(book: CheckedWorkbook, { blank, ...rest }: Omit<ClosedValue, "id" | "place">): CellsOf<"closedValues"> {
  return { ...cellsOf(rest), blank: itemCell(book, "blankReason", blank) };
}

/** Changes the row of a record that is known by the cell in `key` in a quarter, or adds it. */
export function recordedOne<Table extends RecordTable>(book: CheckedWorkbook, table: Table, key: ColumnId<Table> & string, row: CellsOf<Table>, newId: NewId): BookChange[] {
  const wanted = row as Cells;
  const there = rowsOf(book, table).find(({ cells }) => cells.quarter === wanted.quarter && cells[key] === wanted[key]);
  return there ? setCells(table, there, row) : [{ is: "add", table, rows: [{ ...wanted, id: newId() }] }];
}

/** Brings a table of records to what is wanted of a quarter: rows that are there by `key` are changed, others added, and what is too many is emptied. */
export function recorded<Table extends RecordTable>(book: CheckedWorkbook, table: Table, quarter: string, key: ColumnId<Table> & string, rows: readonly CellsOf<Table>[], newId: NewId): BookChange[] {
  const wanted = rows as readonly Cells[];
  const there = rowsOf(book, table).filter(({ cells }) => cells.quarter === quarter);
  const byKey = new Map([...there].reverse().map((row) => [row.cells[key], row]));
  const kept = new Set(wanted.flatMap((cells) => byKey.get(cells[key] ?? null) ?? []));
  return [
    ...there.filter((row) => !kept.has(row)).flatMap((row) => setCells(table, row, emptied(row.cells))),
    ...wanted.flatMap((cells) => { const row = byKey.get(cells[key] ?? null); return row ? setCells(table, row, cells as CellsOf<Table>) : []; }),
    { is: "add", table, rows: wanted.filter((cells) => !byKey.has(cells[key] ?? null)).map((cells) => ({ ...cells, id: newId() })) },
  ];
}

/** Every cell of a row without anything in it. */
function emptied<Table extends TableKey>(cells: Cells): CellsOf<Table> {
  return Object.fromEntries(Object.keys(cells).map((id) => [id, null])) as CellsOf<Table>;
}

/** Texts and numbers as cells: an empty text and a number that is not there are empty cells. */
function cellsOf<Row extends { readonly [Column in keyof Row]?: string | number | undefined }>(record: Row): { readonly [Column in keyof Row]: CellValue } {
  const cells = Object.entries<string | number | undefined>(record).map(([id, value]) => [id, value === undefined || value === "" ? null : value]);
  return Object.fromEntries(cells) as { readonly [Column in keyof Row]: CellValue };
}
