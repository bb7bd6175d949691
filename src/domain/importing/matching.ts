import { sameName } from "../choices";
import { headingText, isBlank, type Grid } from "./ownList";
import type { Target, TargetColumn } from "./target";

/** For each column of a list the id of the table's column that it goes into; undefined where it is left out. No id stands there twice. */
export type Matching = readonly (string | undefined)[];

/** How many rows at the top are looked at for headings: above them there may be a title, a date, a logo. */
const headingsWithin = 20;

/**
 * Finds for each heading of a list the column that it means. Case, accents, spaces and punctuation are forgiven, and so is what stands in
 * brackets (“Organisatie (verplicht)”). The name that the workbook itself uses goes before other names; of two headings that mean the
 * same column the first gets it.
 */
export function matchColumns(headings: readonly string[], columns: readonly TargetColumn[]): Matching {
  const found: (string | undefined)[] = headings.map(() => undefined);
  const ways: readonly ((column: TargetColumn, heading: string) => boolean)[] = [
    (column, heading) => same(column.heading, heading),
    (column, heading) => column.names.some((name) => same(name, heading)),
    (column, heading) => [column.heading, ...column.names].some((name) => same(name, withoutBrackets(heading))),
  ];
  for (const means of ways) {
    headings.forEach((heading, place) => {
      if (found[place] !== undefined || heading.trim() === "") return;
      found[place] = columns.find((column) => !found.includes(column.id) && means(column, heading))?.id;
    });
  }
  return found;
}

/** How a list is best understood. */
export interface Understood {
  target: Target;
  /** Place of the row with the headings, from 0. */
  heading: number;
  /** How much of the list is understood: more where more headings mean a column. */
  score: number;
}

/**
 * The table whose columns a list has most of, and the row where they are named. Where no heading means anything, the first table and the
 * first row that is filled. Undefined where the list is blank or there is no table.
 */
export function understand(grid: Grid, targets: readonly Target[]): Understood | undefined {
  let best: Understood | undefined;
  grid.slice(0, headingsWithin).forEach((row, heading) => {
    if (row.every(isBlank)) return;
    const titles = row.map(headingText);
    for (const target of targets) {
      const matched = new Set(matchColumns(titles, target.columns).filter((id) => id !== undefined && id !== "id"));
      // A list without what the table cannot do without is more likely another table's.
      const score = matched.size * 2 + (target.columns.every(({ id, required }) => !required || matched.has(id)) && matched.size > 0 ? 1 : 0);
      if (!best || score > best.score) best = { target, heading, score };
    }
  });
  return best;
}

/** The place of the row with headings where the table is chosen already; as `understand`. */
export function headingRow(grid: Grid, target: Target): number | undefined {
  return understand(grid, [target])?.heading;
}

function same(a: string, b: string): boolean {
  return sameName(a) === sameName(b);
}

function withoutBrackets(heading: string): string {
  return heading.replace(/\([^)]*\)|\[[^\]]*\]/g, " ");
}
