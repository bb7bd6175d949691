import { address, cell } from "../../address";
import type { Setting } from "../../definition/setting";
import type { Address, Row } from "../../types";

/**
 * Three equal columns: a panel, a tile or a filter each. Text wraps within them, and one page of A4 in portrait holds the whole page: at
 * this width it is printed at two thirds, and holds rows of 1110 points.
 */
export const columns = 3;
/** Points. */
export const columnWidth = 248;

export type PanelPart = "name" | "verdict" | "chart" | "story";

const parts: readonly PanelPart[] = ["name", "verdict", "chart", "story"];
const rowsPerLine = parts.length + 1;
/** Points of the rows of a panel beside its chart, and of the air below it. */
const partHeights = { name: 30, verdict: 30, story: 24, air: 5 } as const;
/** Points of a chart where there are so many lines of panels: with fewer of them there is more room. */
const chartHeights: Readonly<Record<number, number>> = { 2: 112, 3: 74, 4: 53 };
const [fewestLines, mostLines] = [2, 4];

/** Where what does not depend on the number of panels stands: rows from 0. */
export const places = { filters: 3, sentence: 6, tiles: 9, heading: 12, panels: 14 } as const;

/** What a page with room for a network's indicators looks like; rows from 0. */
export interface PageGrid {
  /** Lines of three panels. */
  lines: number;
  /** The rows with the charts of actions by theme and party, and the timeline: a heading above each, and what it means below. */
  party: number;
  timeline: number;
  /** The last row of the page. What is below it feeds the page and is not printed. */
  last: number;
  /** The heights of the page's rows, below its title. */
  heights: readonly Row[];
}

/** As many panels as the network begins with indicators, in lines of three; of more than twelve people leaf through them. */
export function gridOf(setting: Setting): PageGrid {
  const wanted = Math.ceil(setting.table("indicators").rows.length / columns);
  const lines = Math.min(mostLines, Math.max(fewestLines, wanted));
  const party = places.panels + lines * rowsPerLine + 1;
  const timeline = party + 3;
  const { name, verdict, story, air } = partHeights;
  const panel = [name, verdict, chartHeights[lines] ?? 0, story, air];
  return {
    lines, party, timeline, last: timeline + 2,
    heights: [
      { index: 2, height: 6 },
      { index: places.filters, height: 16 }, { index: places.filters + 1, height: 22 }, { index: places.filters + 2, height: 6 },
      { index: places.sentence, height: 22 }, { index: places.sentence + 1, height: 18 }, { index: places.sentence + 2, height: 6 },
      { index: places.tiles, height: 36 }, { index: places.tiles + 1, height: 18 }, { index: places.tiles + 2, height: 6 },
      { index: places.heading, height: 24 }, { index: places.heading + 1, height: 15 },
      ...Array.from({ length: lines }, (_, line) => panel.map((height, part) => ({ index: places.panels + line * rowsPerLine + part, height }))).flat(),
      { index: party - 1, height: 22 }, { index: party, height: 136 }, { index: party + 1, height: 15 },
      { index: timeline - 1, height: 22 }, { index: timeline, height: 177 }, { index: timeline + 1, height: 15 }, { index: timeline + 2, height: 15 },
    ],
  };
}

/** How many panels there are. */
export function panelCount({ lines }: PageGrid): number {
  return lines * columns;
}

/** The cell of a part of the panel with this number, from 0. */
export function panelCell(number: number, part: PanelPart): Address {
  return cell(places.panels + Math.floor(number / columns) * rowsPerLine + parts.indexOf(part), number % columns);
}

/** For each row of panels the cells of this part. */
export function panelRows({ lines }: PageGrid, part: PanelPart): Address[] {
  return Array.from({ length: lines }, (_, line) => wholeRow(places.panels + line * rowsPerLine + parts.indexOf(part)));
}

/** The cells of all rows of panels. */
export function panelArea({ lines }: PageGrid): Address {
  return address({ top: places.panels, bottom: places.panels + lines * rowsPerLine - 1, left: 0, right: columns - 1 });
}

/** The cells of a whole row of the page. */
export function wholeRow(index: number): Address {
  return address({ top: index, bottom: index, left: 0, right: columns - 1 });
}
