import type { ICellData, Nullable, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SetRangeValuesMutation, SheetInterceptorService, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { isRecord } from "../protocol/envelope";

/** Something that a person put into a cell of the grid; "" empties it. Rows and columns count from 0. */
export interface TypedEntry {
  row: number;
  column: number;
  text: string;
}

export interface KeyboardPorts {
  /** What is shown for editing when a cell is opened. */
  textAt(sheetId: string, row: number, column: number): string;
  /** Entries made at one go: one cell typed, or a block pasted, filled or emptied. */
  enter(sheetId: string, entries: TypedEntry[]): void;
  /** Whether the grid is being painted: what happens then is nobody's entry. */
  painting(): boolean;
}

/** Above the grid's own readers of entries, which know nothing of the workbook's language. */
const FIRST = 1000;

/**
 * Hands what a person does in the grid to the workbook, as it was typed: the grid itself keeps nothing,
 * it is painted again from the workbook.
 */
export function listenToGrid(univer: Univer, api: FUniver, ports: KeyboardPorts): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      const text = ports.textAt(subUnitId, row, col);
      return next({ ...cell, v: text, ...(text.startsWith("=") && { f: text }) });
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col, worksheet }) => {
      const text = textOf(cell);
      if (text !== ports.textAt(subUnitId, row, col)) ports.enter(subUnitId, [{ row, column: col, text }]);
      // What stands there already: the grid changes nothing of its own accord.
      return worksheet.getCellRaw(row, col);
    },
  });
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (id !== SetRangeValuesMutation.id || ports.painting() || !isMutation(params)) return;
    const entries = changedCells(params, (row, column, text) => text !== ports.textAt(params.subUnitId, row, column));
    if (entries.length > 0) ports.enter(params.subUnitId, entries);
  });
}

function changedCells({ cellValue = {} }: ISetRangeValuesMutationParams, differs: (row: number, column: number, text: string) => boolean): TypedEntry[] {
  return Object.entries(cellValue).flatMap(([row, cells]) =>
    Object.entries<Nullable<ICellData>>(cells ?? {}).flatMap(([column, cell]) => {
      const entry = { row: Number(row), column: Number(column), text: textOf(cell) };
      return holdsContent(cell) && differs(entry.row, entry.column, entry.text) ? [entry] : [];
    }));
}

/** A change of looks alone is no entry; a cell that is cleared comes as null or with an empty value. */
function holdsContent(cell: Nullable<ICellData>): boolean {
  return !cell || "v" in cell || "f" in cell || "p" in cell;
}

/** What was typed: the formula, the rich text's plain text, or the value. */
function textOf(cell: Nullable<ICellData>): string {
  const rich = cell?.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
  return cell?.f || (rich ?? String(cell?.v ?? ""));
}

function isMutation(params: unknown): params is ISetRangeValuesMutationParams {
  return isRecord(params) && typeof params.subUnitId === "string";
}
