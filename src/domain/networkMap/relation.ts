import type { Relation } from "../network";
import type { ItemId } from "../schema";
import { lists } from "../schema/lists";

/** How well two parties work together, best first. Source: Kompas, step 1, "netwerk in kaart". */
export const qualities = lists.relationQuality;

export type Quality = ItemId<"relationQuality">;

/** The same for both orders of the two names, and for no other pair. */
export function pairKey({ first, second }: Pick<Relation, "first" | "second">): string {
  return JSON.stringify([first, second].sort());
}

/** The moments at which relations were looked at, oldest first. */
export function momentsOf(relations: readonly Relation[]): string[] {
  return [...new Set(relations.map(({ moment }) => moment))].filter((moment) => moment !== "").sort();
}

/**
 * The relations of one moment that can be drawn: both names there and different, a quality chosen. Of a pair that stands there twice,
 * which the check finds, the weakest counts, for it is the one to talk about; so the order of the rows changes nothing.
 */
export function relationsAt(relations: readonly Relation[], moment: string): (Relation & { quality: Quality })[] {
  const drawn = relations.filter((relation): relation is Relation & { quality: Quality } => (
    relation.moment === moment && relation.quality !== undefined && relation.first !== "" && relation.second !== "" && relation.first !== relation.second
  ));
  const pairs = new Map<string, Relation & { quality: Quality }>();
  for (const relation of drawn) {
    const other = pairs.get(pairKey(relation));
    if (!other || counts(relation, other)) pairs.set(pairKey(relation), relation);
  }
  return [...pairs.values()];
}

/** Whether a relation counts before another one of the same pair. */
function counts(one: Relation & { quality: Quality }, other: Relation & { quality: Quality }): boolean {
  const weaker = qualities.indexOf(one.quality) - qualities.indexOf(other.quality);
  return weaker > 0 || (weaker === 0 && one.id < other.id);
}
