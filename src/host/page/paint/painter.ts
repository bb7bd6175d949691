import type { FUniver } from "@univerjs/core/facade";
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import type { ChangedPart } from "../../state/changes";
import type { Sheet } from "../../state/sheet";
import type { Workbook } from "../../state/workbook";
import type { Canvas } from "./canvas";
import { paintCells, type Shown } from "./cells";
import type { Geometry } from "../geometry";
import { Conditionals } from "./conditionals";
import { paintSizes, paintView } from "./frame";
import { paintNames, paintSheets, roomFor } from "./sheets";

/** What stands painted on a sheet. */
interface Painted {
  shown?: Shown;
}

/** What of the workbook has changed. */
export interface Changed {
  workbook: boolean;
  sheets: { sheet: Sheet; parts: ChangedPart[] }[];
}

/** Shows the workbook in the grid. The workbook is the truth; what the grid holds is a picture of it. */
export class Painter {
  private painted = new Map<string, Painted>();
  private names = new Map<string, string>();
  private readonly conditionals = new Conditionals();
  /** True while it paints: what the grid does then, no person has done. */
  painting = false;

  constructor(private readonly api: FUniver, private readonly workbook: Workbook) {}

  /** Paints what has changed, and of sheets that are new everything; `after` may change the grid too. */
  paint(changed: Changed, after: () => void): void {
    const grid = this.api.getActiveWorkbook();
    if (!grid) return;
    this.painting = true;
    try {
      this.conditionals.keepOnly(this.workbook.sheets);
      paintSheets(this.api, grid, this.workbook);
      this.names = paintNames(this.api, grid.getId(), this.workbook.names.all, this.names);
      const parts = new Map(changed.sheets.map(({ sheet, parts }) => [sheet, parts]));
      for (const sheet of this.workbook.sheets) {
        const before = this.painted.get(sheet.id);
        const wanted = before ? parts.get(sheet) : EVERYTHING;
        if (wanted) this.painted.set(sheet.id, this.paintSheet(this.canvas(grid.getId(), sheet), sheet, wanted, before ?? {}));
      }
      after();
    } finally {
      this.painting = false;
    }
  }

  /** Paints what depends on where somebody looks: told each time that this may have changed. */
  look({ sheet: id, rowsInSight }: Geometry): void {
    const [grid, sheet] = [this.api.getActiveWorkbook(), this.workbook.sheets.find((one) => one.id === id)];
    if (!grid || !sheet || this.painting) return;
    this.painting = true;
    try {
      this.conditionals.show(this.canvas(grid.getId(), sheet), sheet, rowsInSight);
    } finally {
      this.painting = false;
    }
  }

  private canvas(unitId: string, sheet: Sheet): Canvas {
    return { api: this.api, target: { unitId, subUnitId: sheet.id } };
  }

  /** Cells that a person has changed in the grid are painted again, whatever they showed. */
  forget(sheetId: string, places: readonly (readonly [row: number, column: number])[]): void {
    for (const [row, column] of places) this.painted.get(sheetId)?.shown?.set(`${row},${column}`, "");
  }

  private paintSheet(canvas: Canvas, sheet: Sheet, parts: readonly ChangedPart[], before: Painted): Painted {
    const after = { ...before };
    const touched = (...any: ChangedPart[]): boolean => any.some((part) => parts.includes(part));
    if (touched("cells", "formats")) {
      const { rowCount, columnCount } = roomFor(sheet);
      this.api.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...canvas.target, rowCount });
      this.api.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...canvas.target, columnCount });
      after.shown = paintCells(canvas, sheet, before.shown);
    }
    if (touched("layout", "tables")) {
      paintSizes(canvas, sheet);
      paintView(canvas, sheet);
    }
    if (touched("rules")) this.conditionals.renew(sheet);
    return after;
  }
}

const EVERYTHING: readonly ChangedPart[] = ["cells", "formats", "layout", "tables", "rules"];
