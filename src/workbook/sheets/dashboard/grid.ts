import { address, cell } from "../../address";
import type { Address, Row } from "../../types";

/**
 * Three equal columns: a panel, a tile or a filter each. Text wraps within them, and a page of A4 in portrait holds them all: at this
 * width it is printed at two thirds and holds rows of 1110 points. The longest name of an indicator takes three lines of a panel.
 */
export const columns = 3;
/** Points. */
export const columnWidth = 248;

/** Rows of panels with an indicator each: a heading, its verdict, its chart and its story; heights in points. */
export interface Panels {
  /** The first row, from 0. */
  top: number;
  /** Rows of three panels. */
  lines: number;
  heights: readonly [name: number, verdict: number, chart: number, story: number, air: number];
}

export type PanelPart = "name" | "verdict" | "chart" | "story";

const parts: readonly PanelPart[] = ["name", "verdict", "chart", "story"];
const rowsPerLine = parts.length + 1;

/** Where everything stands: rows from 0. The first page is full behind `party`: the chart in `timeline`, in one row, is too high for what is left of it. */
export const places = { filters: 3, tiles: 7, priority: 13, party: 25, timeline: 28, others: 32 } as const;

export const priorityPanels: Panels = { top: places.priority + 1, lines: 2, heights: [46, 18, 158, 40, 6] };
export const otherPanels: Panels = { top: places.others + 2, lines: 4, heights: [44, 17, 92, 25, 4] };

/** The last row of the page, from 0. What is below it feeds the page and is not printed. */
export const lastRow = otherPanels.top + otherPanels.lines * rowsPerLine - 1;

/** How many panels there are. */
export function panelCount({ lines }: Panels): number {
  return lines * columns;
}

/** The cell of a part of the panel with this number, from 0. */
export function panelCell({ top }: Panels, number: number, part: PanelPart): Address {
  return cell(top + Math.floor(number / columns) * rowsPerLine + parts.indexOf(part), number % columns);
}

/** For each row of panels the cells of this part. */
export function panelRows(panels: Panels, part: PanelPart): Address[] {
  return Array.from({ length: panels.lines }, (_, line) => {
    const row = panels.top + line * rowsPerLine + parts.indexOf(part);
    return address({ top: row, bottom: row, left: 0, right: columns - 1 });
  });
}

/** The cells of all rows of panels. */
export function panelArea({ top, lines }: Panels): Address {
  return address({ top, bottom: top + lines * rowsPerLine - 1, left: 0, right: columns - 1 });
}

function panelHeights({ top, lines, heights }: Panels): Row[] {
  return Array.from({ length: lines }, (_, line) => heights.map((height, part) => ({ index: top + line * rowsPerLine + part, height }))).flat();
}

/** The cells of a whole row of the page. */
export function wholeRow(index: number): Address {
  return address({ top: index, bottom: index, left: 0, right: columns - 1 });
}

/** The heights of the page's rows, below its title. */
export const heights: readonly Row[] = [
  { index: 2, height: 8 },
  { index: places.filters, height: 16 }, { index: places.filters + 1, height: 24 }, { index: places.filters + 2, height: 18 }, { index: places.filters + 3, height: 8 },
  { index: places.tiles, height: 36 }, { index: places.tiles + 1, height: 20 }, { index: places.tiles + 2, height: 6 },
  { index: places.tiles + 3, height: 36 }, { index: places.tiles + 4, height: 20 }, { index: places.tiles + 5, height: 10 },
  { index: places.priority, height: 24 }, ...panelHeights(priorityPanels), { index: places.party - 1, height: 24 },
  { index: places.party, height: 240 }, { index: places.party + 1, height: 18 }, { index: places.party + 2, height: 12 },
  { index: places.timeline, height: 285 }, { index: places.timeline + 1, height: 16 }, { index: places.timeline + 2, height: 16 },
  { index: places.others - 1, height: 12 }, { index: places.others, height: 24 }, { index: places.others + 1, height: 24 }, ...panelHeights(otherPanels),
];
