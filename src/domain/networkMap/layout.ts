/** The rings on which parties stand, from the middle outward. A party without a circle stands on the outermost. */
export const rings = ["core", "project", "outer"] as const;

export type Ring = (typeof rings)[number];

/** How far a ring lies from the middle, as a fraction of the whole drawing's radius. */
export const ringRadius: Readonly<Record<Ring, number>> = { core: 0.34, project: 0.66, outer: 0.96 };

export interface PlacedParty {
  name: string;
  ring: Ring;
  /** From -1 to 1, the middle at 0; y grows downward, as on a screen. */
  x: number;
  y: number;
}

/** How often all parties of a ring are offered each other's place; with forty parties nothing moves after that. */
const rounds = 8;

/**
 * Places each party on its ring, evenly spaced, near those that it works with: two parties of a ring change places wherever
 * that makes the lines shorter. The same parties and lines always give the same drawing, in
 * whatever order they come.
 */
export function layOut(parties: readonly { name: string; ring: Ring }[], lines: readonly { first: string; second: string }[]): PlacedParty[] {
  const placed = rings.flatMap((ring) => around(parties.filter((party) => party.ring === ring).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))));
  const neighbours = neighboursOf(placed, lines);
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (const [i, one] of placed.entries()) {
      for (const other of placed.slice(i + 1)) {
        if (one.ring !== other.ring) continue;
        const before = lengthAt(one, neighbours) + lengthAt(other, neighbours);
        changePlaces(one, other);
        const isShorter = lengthAt(one, neighbours) + lengthAt(other, neighbours) < before - 1e-9;
        if (isShorter) moved = true;
        else changePlaces(one, other);
      }
    }
    if (!moved) break;
  }
  return placed;
}

/** Evenly spaced on one ring, the first at the top, the rest clockwise. */
function around(parties: readonly { name: string; ring: Ring }[]): PlacedParty[] {
  return parties.map(({ name, ring }, i) => {
    // A lone party in the core stands in the very middle.
    const radius = ring === "core" && parties.length === 1 ? 0 : ringRadius[ring];
    const angle = (2 * Math.PI * i) / parties.length - Math.PI / 2;
    return { name, ring, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
}

type Neighbours = ReadonlyMap<PlacedParty, readonly PlacedParty[]>;

function neighboursOf(placed: readonly PlacedParty[], lines: readonly { first: string; second: string }[]): Neighbours {
  const named = new Map(placed.map((party) => [party.name, party]));
  const neighbours = new Map(placed.map((party): [PlacedParty, PlacedParty[]] => [party, []]));
  for (const line of lines) {
    const [first, second] = [named.get(line.first), named.get(line.second)];
    if (!first || !second || first === second) continue;
    neighbours.get(first)?.push(second);
    neighbours.get(second)?.push(first);
  }
  return neighbours;
}

/** How long the lines of a party are together. */
function lengthAt(party: PlacedParty, neighbours: Neighbours): number {
  return (neighbours.get(party) ?? []).reduce((sum, { x, y }) => sum + Math.hypot(x - party.x, y - party.y), 0);
}

function changePlaces(one: PlacedParty, other: PlacedParty): void {
  [one.x, other.x] = [other.x, one.x];
  [one.y, other.y] = [other.y, one.y];
}
