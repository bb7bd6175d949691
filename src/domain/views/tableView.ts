import type { AnyColumn, ColumnId, CellValue, TableKey } from "../schema";
import type { CheckedColumn, CheckedRow, CheckedTable } from "../checked";

/** A table while it is being checked: its rows can be replaced one by one, and its columns are found by their ids. */
export class TableView<Table extends string = string> {
  readonly key: TableKey;
  readonly name: string;
  readonly sheet: string;
  /** By their place in the table; nothing where a row is blank. */
  private readonly byIndex: (CheckedRow | undefined)[] = [];
  private dense: readonly CheckedRow[] | undefined;
  private readonly places: ReadonlyMap<string, number>;

  constructor(private readonly table: CheckedTable) {
    this.key = table.key;
    this.name = table.name;
    this.sheet = table.sheet;
    for (const row of table.rows) this.replace(row);
    this.places = new Map(table.columns.flatMap(({ id }, place) => (id === undefined ? [] : [[id, place] as const])));
  }

  /** The rows that hold anything, in the order of the table. */
  get rows(): readonly CheckedRow[] {
    return this.dense ??= this.byIndex.filter((row) => row !== undefined);
  }

  /** The row at that place; undefined where it is blank. */
  row(index: number): CheckedRow | undefined {
    return this.byIndex[index];
  }

  /** Puts a row in the place of what stood there; one that is blank takes it away. */
  replace(row: CheckedRow): void {
    this.byIndex[row.index] = this.isBlank(row) ? undefined : row;
    this.dense = undefined;
  }

  /** Whether people put nothing into the row. */
  private isBlank({ values }: CheckedRow): boolean {
    return this.table.columns.every(({ silent }, place) => silent || isNothing(values[place] ?? null));
  }

  /** Whether every one of these columns is there. */
  has(...columns: readonly ColumnId<Table>[]): boolean {
    return columns.every((column) => this.places.has(column));
  }

  /** What stands in that column of the row; null where it is empty or the column is not there. Spaces alone are nothing. */
  value(row: CheckedRow, column: ColumnId<Table>): CellValue {
    const value = row.values[this.places.get(column) ?? -1] ?? null;
    return isNothing(value) ? null : value;
  }

  /** The same as text, outer spaces left out; empty where nothing stands there. */
  text(row: CheckedRow, column: ColumnId<Table>): string {
    const value = this.value(row, column);
    return value === null ? "" : String(value).trim();
  }

  /** The value where it is a number. */
  number(row: CheckedRow, column: ColumnId<Table>): number | undefined {
    const value = this.value(row, column);
    return typeof value === "number" ? value : undefined;
  }

  heading(column: ColumnId<Table>): string {
    return this.column(column)?.heading ?? "";
  }

  /** The id of a column that a rule names; empty where the table has no such column. */
  id(column: string): AnyColumn | "" {
    return this.column(column)?.id ?? "";
  }

  /** Place among the table's columns, from 0; -1 for a finding about no column. */
  place(column: string): number {
    return this.places.get(column) ?? -1;
  }

  /** The A1 address of a cell; without a row that of the heading, without a column that of the row's first cell. */
  cell(row: CheckedRow | undefined, column: string): string {
    const letters = (this.column(column) ?? this.table.columns[0])?.letters ?? "A";
    return `${letters}${this.table.firstRow + (row ? row.index : -1)}`;
  }

  private column(id: string): CheckedColumn | undefined {
    return this.table.columns[this.places.get(id) ?? -1];
  }
}

/** Empty, or spaces alone. Most texts begin with a letter, which is seen without trimming them. */
function isNothing(value: CellValue): boolean {
  if (typeof value !== "string") return value === null;
  const first = value.charCodeAt(0);
  return !(first > 32 && first < 128) && value.trim() === "";
}
