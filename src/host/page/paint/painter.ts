import type { FUniver } from "@univerjs/core/facade";
import type { Book, Sheet } from "../../../workbook/types";
import type { Canvas } from "./canvas";
import { paintConditionals } from "./conditionals";
import { paintFormats } from "./formats";
import { paintColumns, paintRows, paintView } from "./frame";
import { paintValidations } from "./validations";

/** What was painted on a sheet, to paint no more than what has changed. */
interface Painted {
  told: Partial<Record<keyof Sheet, string>>;
  looks?: Map<string, string>;
  conditionals?: string[];
  validations?: string[];
}

/** Shows in the grid how a book looks. Values, formulas and tables are the engine's; this is all around them. */
export class Painter {
  private painted = new Map<string, Painted>();

  constructor(private readonly api: FUniver) {}

  /** Paints what differs from the last time. */
  paint(book: Book): void {
    const workbook = this.api.getActiveWorkbook();
    if (!workbook) return;
    const kept = new Map<string, Painted>();
    for (const sheet of book.sheets) {
      const worksheet = workbook.getSheetByName(sheet.name);
      if (!worksheet) continue;
      const target = { unitId: workbook.getId(), subUnitId: worksheet.getSheetId() };
      const before = this.painted.get(target.subUnitId) ?? { told: {} };
      kept.set(target.subUnitId, paintSheet({ api: this.api, worksheet, target }, sheet, book, before));
    }
    this.painted = kept;
  }
}

function paintSheet(canvas: Canvas, sheet: Sheet, book: Book, before: Painted): Painted {
  const after: Painted = { ...before, told: {} };
  const differs = (part: keyof Sheet, value: unknown): boolean => {
    const told = JSON.stringify(value) ?? "";
    after.told[part] = told;
    return before.told[part] !== told;
  };
  if (differs("formats", [sheet.formats, book.styles])) after.looks = paintFormats(canvas, sheet, book.styles, before.looks);
  if (differs("columns", sheet.columns)) paintColumns(canvas, sheet);
  if (differs("rows", sheet.rows)) paintRows(canvas, sheet);
  if (differs("freeze", [sheet.freeze, sheet.gridlines, sheet.tab])) paintView(canvas, sheet);
  if (differs("conditionals", sheet.conditionals)) after.conditionals = paintConditionals(canvas, sheet, before.conditionals);
  if (differs("validations", sheet.validations)) after.validations = paintValidations(canvas, sheet, before.validations);
  return after;
}
