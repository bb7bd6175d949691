import { pairKey, qualities, relationsAt, type Quality } from "./relation";
import type { Relation } from "../network";

/** What became of a relation between two moments; "notSeen" where nobody looked at it again, which is not the same as gone. */
export type Development = "grew" | "weakened" | "same" | "new" | "notSeen";

export interface Compared {
  first: string;
  second: string;
  /** How it was then and is now; undefined where it was not looked at. */
  before: Quality | undefined;
  after: Quality | undefined;
  development: Development;
  /** Place of the newest of the two in its table, from 0. */
  row: number;
}

/** Every pair that was looked at in one of two moments, and what became of it. Those of the later moment come first, in the order of their rows. */
export function compareMoments(relations: readonly Relation[], earlier: string, later: string): Compared[] {
  const before = new Map(relationsAt(relations, earlier).map((relation) => [pairKey(relation), relation]));
  const after = relationsAt(relations, later);
  const seen = new Set(after.map(pairKey));
  return [
    ...after.map((now): Compared => {
      const then = before.get(pairKey(now));
      return { first: now.first, second: now.second, before: then?.quality, after: now.quality, development: then ? developed(then.quality, now.quality) : "new", row: now.place.row };
    }),
    ...[...before.values()].filter((then) => !seen.has(pairKey(then))).map(({ first, second, quality, place }): Compared => (
      { first, second, before: quality, after: undefined, development: "notSeen", row: place.row }
    )),
  ];
}

function developed(before: Quality, after: Quality): Development {
  const step = qualities.indexOf(before) - qualities.indexOf(after);
  return step > 0 ? "grew" : step < 0 ? "weakened" : "same";
}
