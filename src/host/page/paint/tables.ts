import { BooleanNumber, BorderStyleTypes, InterceptorEffectEnum, type IStyleData, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Table } from "../../state/table";
import type { Workbook } from "../../state/workbook";

/**
 * Draws tables as a plain light table style does: a strong heading between lines, bands, a line below.
 * The cells' own formats go before it, as in Excel.
 */
export function paintTables(univer: Univer, workbook: Workbook): void {
  univer.__getInjector().get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    // Before the conditional formats, which go over it.
    priority: 100,
    handler: (cell, { subUnitId, row, col, workbook: grid }, next) => {
      const table = workbook.sheet(subUnitId)?.tableAt(row, col);
      if (!table) return next(cell);
      const own = typeof cell?.s === "string" ? grid.getStyles().get(cell.s) : cell?.s;
      return next({ ...cell, s: over(styleAt(table, row), own ?? {}) });
    },
  });
}

const LINE = { s: BorderStyleTypes.THIN, cl: { rgb: "#52616b" } };
const BAND = { rgb: "#f1f5f5" };

function styleAt({ area: { top, bottom }, bandedRows, headers }: Table, row: number): IStyleData {
  if (row === top && headers) return { bl: BooleanNumber.TRUE, bd: { t: LINE, b: LINE } };
  return { ...(bandedRows && (row - top) % 2 === 1 && { bg: BAND }), ...(row === bottom && { bd: { b: LINE } }) };
}

/** The cell's own style over the table's. */
function over(table: IStyleData, own: IStyleData): IStyleData {
  const said = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== null));
  const borders = Object.fromEntries(Object.entries(own.bd ?? {}).filter(([, value]) => value));
  return { ...table, ...said, bd: { ...table.bd, ...borders } };
}
