/** A place in a drawing; y grows downward, as on a screen. */
export interface MapPoint {
  x: number;
  y: number;
}

/** A line that bends aside: its ends are elsewhere, this is what it is bent by, and points along it, its ends included. */
export interface MapCurve {
  control: MapPoint;
  points: readonly MapPoint[];
}

/** Pieces in which a curve is measured; with more nothing that can be seen changes. */
const pieces = 16;

/**
 * A quadratic curve between two places, bent aside by a part of their distance; 0 is straight.
 * @param lean where along the line it bends most: 0.5 is halfway, 0 at its beginning
 */
export function curveOf(from: MapPoint, to: MapPoint, bend: number, lean = 0.5): MapCurve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const control = { x: from.x + dx * lean - dy * bend, y: from.y + dy * lean + dx * bend };
  const points = Array.from({ length: pieces + 1 }, (_, i): MapPoint => {
    const t = i / pieces;
    const u = 1 - t;
    return { x: u * u * from.x + 2 * u * t * control.x + t * t * to.x, y: u * u * from.y + 2 * u * t * control.y + t * t * to.y };
  });
  return { control, points };
}

/** How near a curve comes to a place. */
export function distanceTo({ x, y }: MapPoint, { points }: MapCurve): number {
  let nearest = Infinity;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / length));
    nearest = Math.min(nearest, Math.hypot(x - a.x - t * dx, y - a.y - t * dy));
  }
  return nearest;
}
