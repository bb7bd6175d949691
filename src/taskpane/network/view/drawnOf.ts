import type { Stakeholder, Relation } from "../../../domain/network";
import { compareMoments } from "../../../domain/networkMap/compare";
import { layOut, rings, type Ring } from "../../../domain/networkMap/layout";
import { relationsAt } from "../../../domain/networkMap/relation";
import type { DrawnMap, DrawnLine } from "./drawn";

/**
 * What is drawn of a network at one moment; with an earlier moment, also what became of each relation since.
 * Parties that left are drawn only where a relation still names them, and so is a name that is no stakeholder: it is a finding of the check, and not hidden here.
 */
export function drawnOf(stakeholders: readonly Stakeholder[], relations: readonly Relation[], moment: string, earlier?: string): DrawnMap {
  const lines = earlier === undefined ? linesAt(relations, moment) : linesSince(relations, earlier, moment);
  const named = new Set(lines.flatMap(({ first, second }) => [first, second]));
  const known = new Map(stakeholders.filter(({ organisation }) => organisation !== "").map((party) => [party.organisation, party]));
  const parties = [
    ...[...known.values()].filter(({ status, organisation }) => status !== "left" || named.has(organisation)).map(({ organisation: name, circle }) => ({ name, ring: circle ?? "outer" })),
    ...[...named].filter((name) => !known.has(name)).map((name): { name: string; ring: Ring } => ({ name, ring: "outer" })),
  ];
  const numbers = new Map(parties.map(({ name }, i) => [name, i + 1]));
  return {
    parties: layOut(parties, lines).map((party) => ({ ...party, number: numbers.get(party.name) ?? 0 })),
    lines,
    rings: rings.filter((ring) => parties.some((party) => party.ring === ring)),
  };
}

function linesAt(relations: readonly Relation[], moment: string): DrawnLine[] {
  return relationsAt(relations, moment).map(({ first, second, place: { row }, quality }) => ({ first, second, row, quality }));
}

function linesSince(relations: readonly Relation[], earlier: string, moment: string): DrawnLine[] {
  return compareMoments(relations, earlier, moment).flatMap(({ first, second, row, before, after, development }): DrawnLine[] => {
    const quality = after ?? before;
    return quality ? [{ first, second, row, quality, before, development }] : [];
  });
}
