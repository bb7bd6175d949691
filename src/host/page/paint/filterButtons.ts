import { InterceptorEffectEnum, type ICellCustomRender, type ICellRenderContext, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Table } from "../../state/table";
import type { Workbook } from "../../state/workbook";

const SIZE = 16;
const INSET = 2;

/** Tells that the filter button of a table's column was pressed; columns of the table count from 0, x and y are the pointer's. */
export type OpenFilter = (table: Table, column: number, x: number, y: number) => void;

/** Draws the filter buttons in the headings of tables: filled where the column is filtered. */
export function paintFilterButtons(univer: Univer, workbook: Workbook, open: OpenFilter): void {
  univer.__getInjector().get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 99,
    handler: (cell, { subUnitId, row, col }, next) => {
      const table = workbook.sheet(subUnitId)?.tables.find((one) => one.headers && one.filterButton && row === one.area.top && col >= one.area.left && col <= one.area.right);
      if (!table) return next(cell);
      return next({ ...cell, customRender: [...(cell?.customRender ?? []), button(table, col - table.area.left, open)] });
    },
  });
}

function button(table: Table, column: number, open: OpenFilter): ICellCustomRender {
  const filtered = table.filters.has(column);
  return {
    drawWith: (context, info) => draw(context, place(info), filtered),
    isHit: ({ x, y }, info) => {
      const { left, top } = place(info);
      return x >= left && x <= left + SIZE && y >= top && y <= top + SIZE;
    },
    onPointerDown: (_info, event: { clientX: number; clientY: number }) => open(table, column, event.clientX, event.clientY),
  };
}

/** At the right and the bottom of the heading. */
function place({ primaryWithCoord: { endX, endY } }: ICellRenderContext): { left: number; top: number } {
  return { left: endX - SIZE - INSET, top: endY - SIZE - INSET };
}

function draw(context: CanvasRenderingContext2D, { left, top }: { left: number; top: number }, filtered: boolean): void {
  context.save();
  context.fillStyle = filtered ? "#0b6e6e" : "#ffffff";
  context.strokeStyle = "#8fa3aa";
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(left + 0.5, top + 0.5, SIZE - 1, SIZE - 1, 2);
  context.fill();
  context.stroke();
  context.fillStyle = filtered ? "#ffffff" : "#1f2a30";
  context.beginPath();
  context.moveTo(left + 4, top + 6);
  context.lineTo(left + SIZE - 4, top + 6);
  context.lineTo(left + SIZE / 2, top + 11);
  context.closePath();
  context.fill();
  context.restore();
}
