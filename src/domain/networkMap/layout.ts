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
 * Places each party on its ring, evenly spaced, near those that it works with, the rings turned so that parties stand free. The same parties and lines always give the same drawing, in
 * whatever order they come.
 */
export function layOut(parties: readonly { name: string; ring: Ring }[], lines: readonly { first: string; second: string }[]): PlacedParty[] {
  const placed = rings.flatMap((ring) => around(parties.filter((party) => party.ring === ring).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))));
  const neighbours = neighboursOf(placed, lines);
  shorten(placed, neighbours);
  for (const ring of rings.slice(1)) turnRing(placed, ring);
  shorten(placed, neighbours);
  return placed;
}

/** Lets two parties of a ring change places wherever that makes the lines shorter. */
function shorten(placed: readonly PlacedParty[], neighbours: Neighbours): void {
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
}

/** In so many steps a ring is tried, over the distance from one of its parties to the next. */
const turns = 8;

/** Turns a ring so that its parties stand least in each other's way with those on the rings within it: names ask for room beside them. */
function turnRing(placed: readonly PlacedParty[], ring: Ring): void {
  const own = placed.filter((party) => party.ring === ring);
  const within = placed.filter((party) => rings.indexOf(party.ring) < rings.indexOf(ring));
  if (own.length === 0 || within.length === 0) return;
  const step = (2 * Math.PI) / own.length / turns;
  const turned = Array.from({ length: turns }, (_, i) => own.map((party) => turnedBy(party, i * step)));
  const crowds = turned.map((places) => crowd(places, within));
  // What computing leaves behind the ninth decimal decides nothing.
  const best = crowds.findIndex((one) => one < Math.min(...crowds) + 1e-9);
  own.forEach((party, i) => Object.assign(party, turned[best]?.[i]));
}

function turnedBy({ x, y }: PlacedParty, angle: number): { x: number; y: number } {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}

/** How near two groups of places come to each other. A name is wider than it is high, so beside each other counts for more. */
function crowd(some: readonly { x: number; y: number }[], others: readonly { x: number; y: number }[]): number {
  return some.reduce((sum, one) => sum + others.reduce((near, other) => near + 1 / (((one.x - other.x) / 2) ** 2 + (one.y - other.y) ** 2 + 0.01), 0), 0);
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
