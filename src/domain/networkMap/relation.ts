import type { Place } from "../network";

/** How well two parties work together, best first. Source: Kompas, step 1, "netwerk in kaart". */
export const qualities = ["strong", "canBeBetter", "hardly"] as const;

export type Quality = (typeof qualities)[number];

/** How two parties work together, as they saw it at one measuring moment. It has no direction: who stands first means nothing. */
export interface Relation {
  id: string;
  /** Names of the parties. */
  first: string;
  second: string;
  /** The half-year in which it was looked at: "2026-H1". Empty where nobody filled it in. */
  moment: string;
  /** Undefined where it is empty or no word of the list. */
  quality: Quality | undefined;
  /** What goes well, what is in the way, what is missing, and what they are going to do. */
  goesWell: string;
  inTheWay: string;
  action: string;
  missing: string;
  place: Place;
}

/** The same for both orders of the two names, and for no other pair. */
export function pairKey({ first, second }: Pick<Relation, "first" | "second">): string {
  return JSON.stringify([first, second].sort());
}

/** The moments at which relations were looked at, oldest first. */
export function momentsOf(relations: readonly Relation[]): string[] {
  return [...new Set(relations.map(({ moment }) => moment))].filter((moment) => moment !== "").sort();
}

/** The relations of one moment that can be drawn: both names there and different, a quality chosen. The last of a pair counts. */
export function relationsAt(relations: readonly Relation[], moment: string): (Relation & { quality: Quality })[] {
  const drawn = relations.filter((relation): relation is Relation & { quality: Quality } => (
    relation.moment === moment && relation.quality !== undefined && relation.first !== "" && relation.second !== "" && relation.first !== relation.second
  ));
  return [...new Map(drawn.map((relation) => [pairKey(relation), relation])).values()];
}
