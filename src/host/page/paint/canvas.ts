import type { IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Area } from "../../../workbook/address";

/** One worksheet of the grid, ready to be painted on. */
export interface Canvas {
  api: FUniver;
  /** How the grid's commands name this worksheet. */
  target: { unitId: string; subUnitId: string };
}

/** An area as the grid takes it. */
export function gridRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
