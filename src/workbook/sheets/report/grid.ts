import { address } from "../../address";
import type { Address, Row } from "../../types";

/** Points of each column; together as wide as the page is in proportion to its height. */
export const widths = [250, 116, 72, 76, 110, 62, 58] as const;
export const right = widths.length - 1;

/** How much fits: of more it says how many there are. */
export const room = { indicators: 14, late: 5, done: 4, next: 5, stories: 5, parties: 6 } as const;

const line = 16.4;
const small = 15.9;

/** Where everything stands: rows from 0, in the order of the page. */
export const rows = (() => {
  const choice = 2;
  const sentence = 4;
  const tiles = 7;
  const indicators = tiles + 6;
  const actions = indicators + 2 + room.indicators + 2;
  const stories = actions + 1 + (1 + room.late) + (1 + room.done) + (1 + room.next) + 1;
  const parties = stories + 1 + 2 * room.stories + 1;
  const foot = parties + 1 + room.parties / 2;
  return { choice, sentence, tiles, indicators, actions, stories, parties, foot, last: foot };
})();

/** The cells of so many whole rows of the page, from row `index` (from 0) on. */
export function wholeRow(index: number, height = 1): Address {
  return address({ top: index, bottom: index + height - 1, left: 0, right });
}

function run(from: number, to: number, height: number): Row[] {
  return Array.from({ length: to - from + 1 }, (_, i) => ({ index: from + i, height }));
}

/** The heights of the page's rows, below its title. */
export const heights: readonly Row[] = [
  { index: rows.choice, height: 22 }, { index: 3, height: 6 },
  { index: rows.sentence, height: 22 }, { index: rows.sentence + 1, height: 18 }, { index: rows.sentence + 2, height: 6 },
  { index: rows.tiles, height: 34 }, { index: rows.tiles + 1, height: 18 }, { index: rows.tiles + 2, height: 6 },
  { index: rows.tiles + 3, height: 34 }, { index: rows.tiles + 4, height: 18 }, { index: rows.tiles + 5, height: 6 },
  { index: rows.indicators, height: 22 }, ...run(rows.indicators + 1, rows.actions - 2, line), { index: rows.actions - 1, height: 6 },
  { index: rows.actions, height: 22 }, ...run(rows.actions + 1, rows.stories - 2, small), { index: rows.stories - 1, height: 6 },
  { index: rows.stories, height: 22 }, ...run(rows.stories + 1, rows.parties - 2, small), { index: rows.parties - 1, height: 6 },
  { index: rows.parties, height: 22 }, ...run(rows.parties + 1, rows.foot - 1, small),
  { index: rows.foot, height: 19 },
];
