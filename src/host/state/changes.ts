import type { Sheet } from "./sheet";

/** What of a sheet has changed, for whoever draws it. */
export type ChangedPart = "cells" | "formats" | "layout" | "tables" | "rules" | "charts" | "selection";

/**
 * What has changed since it was last asked: cells for the engine to calculate, and parts of sheets
 * for the page to draw again.
 */
export class Changes {
  private cells = new Map<Sheet, Set<number>>();
  private structural = false;
  private parts = new Map<Sheet, Set<ChangedPart>>();
  private workbook = false;

  /** One cell has other contents. */
  cell(sheet: Sheet, row: number, column: number): void {
    const known = this.cells.get(sheet) ?? new Set<number>();
    this.cells.set(sheet, known);
    known.add(key(row, column));
    this.touch(sheet, "cells");
  }

  /** Sheets, tables or names are others than before, so that formulas may come to something else. */
  structure(): void {
    this.structural = true;
    this.workbook = true;
  }

  touch(sheet: Sheet, part: ChangedPart): void {
    const known = this.parts.get(sheet) ?? new Set<ChangedPart>();
    this.parts.set(sheet, known);
    known.add(part);
  }

  /** Whether a cell has changed since the engine was last told. */
  has(sheet: Sheet, row: number, column: number): boolean {
    return this.cells.get(sheet)?.has(key(row, column)) === true;
  }

  /** Whether there is anything that a calculation could change. */
  get uncalculated(): boolean {
    return this.structural || this.cells.size > 0;
  }

  /** Takes out what the engine must be told. */
  takeForEngine(): { structural: boolean; cells: [sheet: Sheet, places: [row: number, column: number][]][] } {
    const cells = [...this.cells].map(([sheet, places]): [Sheet, [number, number][]] => [sheet, [...places].map(place)]);
    const taken = { structural: this.structural, cells };
    this.cells = new Map();
    this.structural = false;
    return taken;
  }

  /** Takes out what the page must draw again; `workbook` is set where sheets, tables or names have changed. */
  takeForPage(): { workbook: boolean; sheets: { sheet: Sheet; parts: ChangedPart[] }[] } {
    const taken = { workbook: this.workbook, sheets: [...this.parts].map(([sheet, parts]) => ({ sheet, parts: [...parts] })) };
    this.parts = new Map();
    this.workbook = false;
    return taken;
  }
}

const width = 16384;

/** A cell of a sheet as one number. Row and column from 0. */
export function key(row: number, column: number): number {
  return row * width + column;
}

/** The row and column that `key` made a number of. */
export function place(of: number): [number, number] {
  return [Math.floor(of / width), of % width];
}
