import type { FUniver } from "@univerjs/core/facade";
import { LifecycleStages } from "@univerjs/core";
import type { Area } from "../../workbook/address";

/** A rectangle in pixels, from the top left of the grid. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Rows from one to another, both included, from 0. */
export interface Rows {
  from: number;
  to: number;
}

/** Where things stand in the grid at this moment. */
export interface Geometry {
  /** Id of the sheet that the grid shows. */
  sheet: string;
  /** The rows that can be seen: those that stay in view, if any, and those below them. */
  rowsInSight: Rows[];
  /** Where the part that scrolls begins: right of the headings and of what is frozen, and under them. */
  scrolling: { left: number; top: number };
  /** Where an area stands; what is scrolled away lies outside the grid or behind what is frozen. */
  boxOf(area: Area): Box;
  /** Whether a cell is in sight, by its top left corner. Rows and columns count from 0. */
  isInSight(row: number, column: number): boolean;
}

/**
 * Measures the sheet that the grid shows. Nothing until the grid has been drawn: before that it knows no places.
 * @param height of the grid in pixels
 */
function measure(api: FUniver, height: number): Geometry | undefined {
  if (api.getCurrentLifecycleStage() < LifecycleStages.Rendered) return undefined;
  const worksheet = api.getActiveWorkbook()?.getActiveSheet();
  const skeleton = worksheet?.getSkeleton();
  if (!worksheet || !skeleton) return undefined;
  const zoom = worksheet.getZoom();
  const { rowHeightAccumulation: bottoms, columnWidthAccumulation: rights, rowHeaderWidthAndMarginLeft: headerWidth, columnHeaderHeightAndMarginTop: headerHeight } = skeleton;
  const topOf = (row: number): number => (row > 0 ? (bottoms[Math.min(row, bottoms.length) - 1] ?? 0) : 0);
  const leftOf = (column: number): number => (column > 0 ? (rights[Math.min(column, rights.length) - 1] ?? 0) : 0);
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = worksheet.getScrollState();
  const [frozenRows, frozenColumns] = [worksheet.getFrozenRows(), worksheet.getFrozenColumns()];
  const scrolled = { x: leftOf(sheetViewStartColumn) + offsetX, y: topOf(sheetViewStartRow) + offsetY };
  const scrolling = { left: (headerWidth + leftOf(frozenColumns)) * zoom, top: (headerHeight + topOf(frozenRows)) * zoom };
  const boxOf = ({ top, left, bottom, right }: Area): Box => ({
    left: Math.round((headerWidth + leftOf(left) - (left < frozenColumns ? 0 : scrolled.x)) * zoom),
    top: Math.round((headerHeight + topOf(top) - (top < frozenRows ? 0 : scrolled.y)) * zoom),
    width: Math.round((leftOf(right + 1) - leftOf(left)) * zoom),
    height: Math.round((topOf(bottom + 1) - topOf(top)) * zoom),
  });
  const below = (y: number): number => {
    const row = firstWhere(bottoms.length, (index) => (bottoms[index] ?? 0) > y);
    return Math.min(row, bottoms.length - 1);
  };
  const rowsInSight = [
    ...(frozenRows > 0 ? [{ from: 0, to: frozenRows - 1 }] : []),
    { from: below(scrolled.y + topOf(frozenRows)), to: below(scrolled.y + height / zoom - headerHeight) },
  ];
  return {
    sheet: worksheet.getSheetId(),
    rowsInSight,
    scrolling,
    boxOf,
    isInSight: (row, column) => {
      const box = boxOf({ top: row, left: column, bottom: row, right: column });
      return (row < frozenRows || box.top >= scrolling.top) && (column < frozenColumns || box.left >= scrolling.left);
    },
  };
}

/** The first of so many indices of which something is true that stays true from there on; their number where it is of none. */
function firstWhere(count: number, isTrue: (index: number) => boolean): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (isTrue(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/**
 * Tells where things stand, each time that may have changed: the grid was scrolled, zoomed or resized, or something was written in it.
 * @returns a function that stops it
 */
export function watchPlaces(api: FUniver, container: HTMLElement, moved: (geometry: Geometry) => void): () => void {
  let waiting = false;
  let stopped = false;
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (stopped) return;
      const geometry = measure(api, container.clientHeight);
      if (geometry) moved(geometry);
      // A sheet that has just come to the front has no places yet, and nothing tells when it gets them.
      else soon();
    });
  };
  const listeners = [api.Event.CommandExecuted, api.Event.Scroll, api.Event.LifeCycleChanged].map((event) => api.addEvent(event, soon));
  const resized = new ResizeObserver(soon);
  resized.observe(container);
  return () => {
    stopped = true;
    resized.disconnect();
    for (const listener of listeners) listener.dispose();
  };
}
