import type { Area } from "../address";

/** A cell of a table; places from 0. */
export interface Bare {
  column: number;
  row: number;
}

/**
 * The columns of which some row lies in none of the areas: pasting takes validation and conditional formats away cell by cell.
 * Of each the first such row.
 * @param at the table with its headings
 * @param rows rows of the table to look at, from 0, in their order
 */
export function bare(at: Area, rows: readonly number[], areas: readonly Area[]): Bare[] {
  const byTop = [...areas].sort((a, b) => a.top - b.top);
  return Array.from({ length: at.right - at.left + 1 }, (_, column) => column).flatMap((column): Bare[] => {
    const own = byTop.filter(({ left, right }) => left <= at.left + column && at.left + column <= right);
    const row = firstOutside(rows, own, at.top + 1);
    return row === undefined ? [] : [{ column, row }];
  });
}

/** The first row outside areas that are in the order of their tops; both run down once. */
function firstOutside(rows: readonly number[], areas: readonly Area[], first: number): number | undefined {
  let [next, covered] = [0, -1];
  for (const row of rows) {
    for (let area = areas[next]; area && area.top <= first + row; area = areas[++next]) covered = Math.max(covered, area.bottom);
    if (covered < first + row) return row;
  }
  return undefined;
}
