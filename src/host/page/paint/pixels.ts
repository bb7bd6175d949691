/** Books count in points, 72 to an inch; the grid in pixels, 96 to an inch. */
export function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}
