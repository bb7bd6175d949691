import type { CellValue, CheckedColumn, CheckedRow, CheckedTable, TableKey } from "../checked";

/** A table while it is being checked: its rows can be replaced one by one, and its columns are found by their ids. */
export class TableView {
  readonly key: TableKey;
  readonly name: string;
  readonly sheet: string;
  /** By their place in the table. */
  readonly rows: Map<number, CheckedRow>;
  private readonly places: ReadonlyMap<string, number>;

  constructor(private readonly table: CheckedTable) {
    this.key = table.key;
    this.name = table.name;
    this.sheet = table.sheet;
    this.rows = new Map(table.rows.filter((row) => !this.isBlank(row)).map((row) => [row.index, row]));
    this.places = new Map(table.columns.flatMap(({ id }, place) => (id === undefined ? [] : [[id, place] as const])));
  }

  /** Whether people put nothing into the row. */
  isBlank({ values }: CheckedRow): boolean {
    return this.table.columns.every(({ silent }, place) => silent || String(values[place] ?? "").trim() === "");
  }

  /** Whether every one of these columns is there. */
  has(...columns: readonly string[]): boolean {
    return columns.every((column) => this.places.has(column));
  }

  /** What stands in that column of the row; null where it is empty or the column is not there. Spaces alone are nothing. */
  value(row: CheckedRow, column: string): CellValue {
    const value = row.values[this.places.get(column) ?? -1] ?? null;
    return typeof value === "string" && value.trim() === "" ? null : value;
  }

  /** The same as text, outer spaces left out; empty where nothing stands there. */
  text(row: CheckedRow, column: string): string {
    const value = this.value(row, column);
    return value === null ? "" : String(value).trim();
  }

  /** The value where it is a number. */
  number(row: CheckedRow, column: string): number | undefined {
    const value = this.value(row, column);
    return typeof value === "number" ? value : undefined;
  }

  heading(column: string): string {
    return this.column(column)?.heading ?? "";
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
