import { headingText, isBlank, type Grid } from "./ownList";
import type { ImportTarget, TargetColumn } from "./target";
import { alike } from "../names";

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
  return matchNames(headings, namesOf(columns));
}

/** Ids of columns by what they are called, as `alike` reads it: in the workbook itself, and elsewhere. */
interface Names {
  own: ReadonlyMap<string, string>;
  others: ReadonlyMap<string, string>;
}

/** Columns are never changed, so that their names are found once for all rows that are held against them. */
const known = new WeakMap<readonly TargetColumn[], Names>();

function namesOf(columns: readonly TargetColumn[]): Names {
  const names = known.get(columns) ?? {
    own: new Map(columns.map(({ id, heading }) => [alike(heading), id])),
    others: new Map(columns.flatMap(({ id, names: others }) => others.map((name) => [alike(name), id] as const))),
  };
  known.set(columns, names);
  return names;
}

/** Signs of the longest heading that a table of Excel has (support.microsoft.com, "Excel specifications and limits"): what is longer is no heading. */
const longestHeading = 255;

function matchNames(headings: readonly string[], { own, others }: Names): Matching {
  const found: (string | undefined)[] = headings.map(() => undefined);
  const short = headings.map((heading) => (heading.length > longestHeading ? "" : heading));
  const spelled = short.map(alike);
  const bare = short.map((heading) => alike(withoutBrackets(heading)));
  const ways: readonly ((place: number) => string | undefined)[] = [
    (place) => own.get(spelled[place] ?? ""),
    (place) => others.get(spelled[place] ?? ""),
    (place) => own.get(bare[place] ?? "") ?? others.get(bare[place] ?? ""),
  ];
  for (const meant of ways) {
    headings.forEach((_, place) => {
      const id = found[place] === undefined ? meant(place) : undefined;
      if (id !== undefined && !found.includes(id)) found[place] = id;
    });
  }
  return found;
}

/** How a list is best understood. */
export interface Understood {
  target: ImportTarget;
  /** Place of the row with the headings, from 0. */
  heading: number;
  /** How much of the list is understood: more where more headings mean a column. */
  score: number;
}

/**
 * The table whose columns a list has most of, and the row where they are named. Where no heading means anything, the first table and the
 * first row that is filled. Undefined where the list is blank or there is no table.
 */
export function understand(grid: Grid, targets: readonly ImportTarget[]): Understood | undefined {
  const named = targets.map((target) => ({ target, names: namesOf(target.columns) }));
  let best: Understood | undefined;
  grid.slice(0, headingsWithin).forEach((row, heading) => {
    if (row.every(isBlank)) return;
    const titles = row.map(headingText);
    for (const { target, names } of named) {
      const matched = new Set(matchNames(titles, names).filter((id) => id !== undefined && id !== "id"));
      // A list without what the table cannot do without is more likely another table's.
      const score = matched.size * 2 + (target.columns.every(({ id, required }) => !required || matched.has(id)) && matched.size > 0 ? 1 : 0);
      if (!best || score > best.score) best = { target, heading, score };
    }
  });
  return best;
}

/** The place of the row with headings where the table is chosen already; as `understand`. */
export function headingRow(grid: Grid, target: ImportTarget): number | undefined {
  return understand(grid, [target])?.heading;
}

function withoutBrackets(heading: string): string {
  return heading.replace(/\([^)]*\)|\[[^\]]*\]/g, " ");
}
