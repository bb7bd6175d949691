import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/preset-sheets-core";

/** One worksheet of the grid, ready to be painted on. */
export interface Canvas {
  api: FUniver;
  worksheet: FWorksheet;
  /** How the grid's commands name this worksheet. */
  target: { unitId: string; subUnitId: string };
}
