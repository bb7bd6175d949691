import type { Area } from "../../workbook/address";

/** Something for each of some cells of a sheet, found by areas. Rows and columns count from 0. */
export class Placed<Value> {
  private readonly columns = new Map<number, Map<number, Value>>();

  get(row: number, column: number): Value | undefined {
    return this.columns.get(column)?.get(row);
  }

  set(row: number, column: number, value: Value): void {
    const known = this.columns.get(column) ?? new Map<number, Value>();
    this.columns.set(column, known);
    known.set(row, value);
  }

  delete(row: number, column: number): void {
    this.columns.get(column)?.delete(row);
  }

  *values(): Generator<Value> {
    for (const rows of this.columns.values()) yield* rows.values();
  }

  /** What there is for the cells of an area, in no particular order. */
  *within({ top, left, bottom, right }: Area): Generator<Value> {
    const columns = right - left < this.columns.size ? range(left, right) : this.columns.keys();
    for (const column of columns) {
      const rows = column >= left && column <= right ? this.columns.get(column) : undefined;
      if (!rows) continue;
      if (bottom - top < rows.size) {
        for (let row = top; row <= bottom; row++) {
          const value = rows.get(row);
          if (value !== undefined) yield value;
        }
      } else {
        for (const [row, value] of rows) if (row >= top && row <= bottom) yield value;
      }
    }
  }

  /** Whether there is anything for a cell of an area. */
  meets(area: Area): boolean {
    return this.within(area).next().done !== true;
  }
}

function* range(from: number, to: number): Generator<number> {
  for (let index = from; index <= to; index++) yield index;
}
