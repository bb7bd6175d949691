import { InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import { valueOf, type Cell } from "../../state/cells";
import { displayed } from "../../state/display";
import type { Workbook } from "../../state/workbook";

interface Known {
  value: unknown;
  format: string;
  text: string;
}

/** Shows numbers as the host writes them, by their number format and in the notation of its culture. The grid keeps the number. */
export function paintNumbers(univer: Univer, workbook: Workbook): void {
  // A cell is drawn many times before it changes.
  const texts = new WeakMap<Cell, Known>();
  const textOf = (cell: Cell, format: string): string => {
    const value = valueOf(cell);
    const known = texts.get(cell);
    if (known && known.value === value && known.format === format) return known.text;
    const text = displayed(cell, format, workbook.profile.culture);
    texts.set(cell, { value, format, text });
    return text;
  };
  univer.__getInjector().get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // Where the grid would format the number itself.
    priority: InterceptCellContentPriority.NUMFMT,
    handler: (shown, { subUnitId, row, col }, next) => {
      const sheet = workbook.sheet(subUnitId);
      const cell = sheet?.cells.get(row, col);
      if (!sheet || !cell || typeof valueOf(cell) !== "number") return next(shown);
      return next({ ...shown, v: textOf(cell, sheet.look(cell).numberFormat) });
    },
  });
}
