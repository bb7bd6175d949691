import { InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";

/** Takes away the corner that the grid gives to an entry outside its list: Excel shows none. */
export function hideEntryMarks(univer: Univer): void {
  univer.__getInjector().get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    // After the validations, which set it.
    priority: InterceptCellContentPriority.DATA_VALIDATION - 1,
    handler: (cell, _place, next) => next(cell?.markers ? { ...cell, markers: undefined } : cell),
  });
}
