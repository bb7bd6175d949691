import type { Area } from "../../workbook/address";
import type { Content } from "../../workbook/types";
import type { OwnLook } from "./look";

export type Scalar = string | number | boolean;

/** A link in a cell, as Office.js has it. */
export interface Hyperlink {
  documentReference?: string;
  address?: string;
  screenTip?: string;
}

export interface Cell {
  content: Content;
  /** What the formula came to when it was last calculated; an error is its English text and `error` is set. */
  result?: Scalar;
  error?: boolean;
  /** Name of the cell's style. */
  style: string;
  own?: OwnLook;
  link?: Hyperlink;
}

/** The cells of a sheet that are more than blank. Rows and columns count from 0. */
export class Cells {
  private readonly rows = new Map<number, Map<number, Cell>>();

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell, made blank where there was none. */
  ensure(row: number, column: number): Cell {
    const cells = this.rows.get(row) ?? new Map<number, Cell>();
    this.rows.set(row, cells);
    const cell = cells.get(column) ?? { content: null, style: "Normal" };
    cells.set(column, cell);
    return cell;
  }

  put(row: number, column: number, cell: Cell): void {
    const cells = this.rows.get(row) ?? new Map<number, Cell>();
    this.rows.set(row, cells);
    cells.set(column, cell);
  }

  remove(row: number, column: number): void {
    const cells = this.rows.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.rows.delete(row);
  }

  /** Every cell in an area that is more than blank, in no particular order; safe to change while walking. */
  *within({ top, left, bottom, right }: Area): Generator<[row: number, column: number, cell: Cell]> {
    for (const [row, cells] of between(this.rows, top, bottom)) for (const [column, cell] of between(cells, left, right)) yield [row, column, cell];
  }

  *all(): Generator<[row: number, column: number, cell: Cell]> {
    for (const [row, cells] of [...this.rows]) for (const [column, cell] of [...cells]) yield [row, column, cell];
  }

  /** The smallest area that holds every cell for which `counts` is true; undefined where there is none. */
  extent(counts: (cell: Cell) => boolean, inside?: Area): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.rows) {
      if (inside && (row < inside.top || row > inside.bottom)) continue;
      for (const [column, cell] of cells) {
        // What lies between what was found already changes nothing.
        if (column >= left && column <= right && row >= top && row <= bottom) continue;
        if ((inside && (column < inside.left || column > inside.right)) || !counts(cell)) continue;
        top = Math.min(top, row);
        left = Math.min(left, column);
        bottom = Math.max(bottom, row);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? undefined : { top, left, bottom, right };
  }
}

/** What stands from one place up to another, both included: asked by place where there are fewer places than things. */
function* between<One>(all: ReadonlyMap<number, One>, from: number, to: number): Generator<[place: number, one: One]> {
  if (to - from >= all.size) {
    for (const entry of [...all]) if (entry[0] >= from && entry[0] <= to) yield entry;
    return;
  }
  for (let place = from; place <= to; place++) {
    const one = all.get(place);
    if (one !== undefined) yield [place, one];
  }
}

/** Whether a cell holds a formula. */
export function formulaOf(cell: Cell | undefined): string | undefined {
  return cell && typeof cell.content === "object" && cell.content !== null ? cell.content.formula : undefined;
}

/** What a cell comes to: its constant, or what its formula came to. An empty cell is "". */
export function valueOf(cell: Cell | undefined): Scalar {
  if (!cell || cell.content === null) return "";
  return typeof cell.content === "object" ? cell.result ?? 0 : cell.content;
}

/** Whether something stands in a cell: a formula counts, an empty text does not. */
export function filled(cell: Cell | undefined): boolean {
  return !!cell && cell.content !== null && cell.content !== "";
}
