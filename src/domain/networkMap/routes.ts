import { curveOf, distanceTo, type MapCurve, type MapPoint } from "./curves";

/** How far a line may bend aside, as a part of its length; straight where that will do, and the least bend that will do otherwise. */
const bends = [0, ...[0.06, 0.12, 0.18, 0.26, 0.34, 0.44, 0.56, 0.7, 0.86].flatMap((bend) => [bend, -bend])];

/** Where along a line it may bend most, halfway before all. */
const leans = [0.5, 0.2, 0.8, 0];

/** What a way costs where nothing is in it. */
const effort = ({ bend, lean }: { bend: number; lean: number }): number => Math.abs(bend) + Math.abs(lean - 0.5);

/** All ways, the least effort first; leaning makes no difference to what is straight. */
const ways = leans.flatMap((lean) => bends.map((bend) => ({ bend, lean }))).filter(({ bend, lean }) => bend !== 0 || lean === 0.5).sort((a, b) => effort(a) - effort(b));

interface Routing {
  /** Half the width of a party's dot, which no line of another crosses. */
  dot: number;
  /** What a line leaves free around it, where there is room. */
  air: number;
  /** No line leaves the drawing: from its middle, in each direction. */
  room: MapPoint;
}

/**
 * The way of each line between two parties, in the order of the lines: around every other party, bent as little as that takes. The same
 * parties and lines always give the same ways. Where no bend is wide enough it takes the one that comes least near.
 */
export function routesOf(
  parties: readonly (MapPoint & { name: string })[], lines: readonly { first: string; second: string }[], { dot, air, room }: Routing,
): (MapCurve | undefined)[] {
  const at = new Map(parties.map((party) => [party.name, party]));
  return lines.map(({ first, second }) => {
    const [from, to] = [at.get(first), at.get(second)];
    if (!from || !to) return undefined;
    const straight = curveOf(from, to, 0);
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const others = parties.filter(({ name }) => name !== first && name !== second).map((other) => ({ other, away: distanceTo(other, straight) }));
    let best: { curve: MapCurve; cost: number } | undefined;
    for (const { bend, lean } of ways) {
      const curve = curveOf(from, to, bend, lean);
      let cost = effort({ bend, lean });
      for (const { other, away } of others) {
        // No point of a curve is farther from the straight line than half of what bends it.
        if (away - (Math.abs(bend) * length) / 2 > dot + air) continue;
        const distance = distanceTo(other, curve);
        if (distance < dot) cost += 100 + (dot - distance) / dot;
        else if (distance < dot + air) cost += (dot + air - distance) / air;
      }
      if (curve.points.some(({ x, y }) => Math.abs(x) > room.x || Math.abs(y) > room.y)) cost += 5;
      if (!best || cost < best.cost) best = { curve, cost };
      // Nothing that takes more effort costs less.
      if (best.cost <= effort({ bend, lean })) break;
    }
    return best?.curve;
  });
}
