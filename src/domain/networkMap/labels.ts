import type { MapCurve, MapPoint } from "./curves";

/** A box in a drawing, by its middle. */
export interface MapBox extends MapPoint {
  width: number;
  height: number;
}

interface Around {
  /** Circles that no label may cover. */
  dots: readonly MapPoint[];
  radius: number;
  curves: readonly MapCurve[];
  /** Labels that stand there already. */
  boxes: readonly MapBox[];
  /** From the middle of the drawing, in each direction. */
  room: MapPoint;
}

/** What it costs that a label cannot be read: more than to lie over all lines of a large network, through which it can. */
const unread = 10_000;

/** The cheapest of some places for a label, the first of equals: within the drawing, over no dot and no other label, and over few lines. */
export function cheapest(places: readonly MapBox[], { dots, radius, curves, boxes, room }: Around): MapBox | undefined {
  let best: { place: MapBox; cost: number } | undefined;
  for (const [order, place] of places.entries()) {
    const out = Math.max(0, Math.abs(place.x) + place.width / 2 - room.x) + Math.max(0, Math.abs(place.y) + place.height / 2 - room.y);
    let cost = order * 0.3 + (out > 0 ? unread + 10 * out : 0);
    for (const box of boxes) if (overlap(place, box)) cost += unread;
    for (const dot of dots) if (overlap(place, { ...dot, width: 2 * radius, height: 2 * radius })) cost += 1.3 * unread;
    // Lines only add to it, and there are many.
    if (best && cost >= best.cost) continue;
    for (const { points } of curves) cost += 3 * points.filter((point) => overlap(place, { ...point, width: 0, height: 0 })).length;
    if (!best || cost < best.cost) best = { place, cost };
  }
  return best?.place;
}

/** The places beside a dot: below, above, right, left, and the four corners. */
export function besides({ x, y }: MapPoint, radius: number, { width, height }: Pick<MapBox, "width" | "height">): MapBox[] {
  const [dx, dy] = [radius + width / 2, radius + height / 2];
  const corner = 0.75;
  return ([[0, dy], [0, -dy], [dx, 0], [-dx, 0], [corner * dx, corner * dy], [-corner * dx, corner * dy], [corner * dx, -corner * dy], [-corner * dx, -corner * dy]] as const)
    .map(([right, down]) => ({ x: x + right, y: y + down, width, height }));
}

/** The places on a ring, from its top and then to both sides. */
export function onRing(radius: MapPoint, { width, height }: Pick<MapBox, "width" | "height">): MapBox[] {
  const steps = 36;
  return Array.from({ length: steps }, (_, i): MapBox => {
    const turn = (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * ((2 * Math.PI) / steps) - Math.PI / 2;
    return { x: radius.x * Math.cos(turn), y: radius.y * Math.sin(turn), width, height };
  });
}

/** Whether two boxes cover each other. */
export function overlap(one: MapBox, other: MapBox): boolean {
  return Math.abs(one.x - other.x) * 2 < one.width + other.width && Math.abs(one.y - other.y) * 2 < one.height + other.height;
}
