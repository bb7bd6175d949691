import type { IndicatorKind } from "../network";
import type { Aim } from "./definition";
import { rounded } from "./rounded";
import { road } from "./status";
import { isCumulative } from "./totals";

/** Which way it goes, seen in the direction of the indicator. */
export type Trend = "better" | "worse" | "same";

/** A value at a moment; moments are counted in quarters. */
export interface Point {
  at: number;
  value: number;
}

/** The straight line through points that lies nearest to them. */
export interface TrendLine {
  /** Change in a quarter, in the unit of the values. */
  slope: number;
  valueAt(moment: number): number;
}

/** Fewer values than this show no line. */
const fewest = 3;
/** A move along the line smaller than this part of the road from baseline to target is no move. Our own choice. */
const steady = 0.05;

/**
 * The line of least squares, as Excel's own trend line draws it: anyone can lay it beside the chart.
 * Undefined for fewer than three values.
 */
export function lineThrough(points: readonly Point[]): TrendLine | undefined {
  if (points.length < fewest) return undefined;
  const mean = (of: (point: Point) => number) => points.reduce((total, point) => total + of(point), 0) / points.length;
  const [at, value] = [mean((point) => point.at), mean((point) => point.value)];
  const spread = mean((point) => (point.at - at) ** 2);
  const slope = mean((point) => (point.at - at) * (point.value - value)) / spread;
  return { slope, valueAt: (moment) => value + slope * (moment - at) };
}

/**
 * The trend of the last values, oldest first: where their line is at the last moment, against where it was at the first.
 * Within a band it is nearer or further from the band. Undefined for fewer than three values, without a direction, and of a total over the
 * period: that only grows, whether it goes well or not.
 */
export function trendOf(points: readonly Point[], aim: Aim): Trend | undefined {
  if (isCumulative(aim)) return undefined;
  const { direction, baseline, target, margin } = aim;
  const line = lineThrough(points);
  const [first, last] = [points[0], points.at(-1)];
  if (!line || !first || !last || direction === undefined || (direction === "band" && target === undefined)) return undefined;
  const off = (moment: number) => outside(line.valueAt(moment), target ?? 0, margin ?? 0);
  const rise = line.slope * (last.at - first.at);
  const move = rounded(direction === "band" ? off(first.at) - off(last.at) : direction === "higher" ? rise : -rise);
  const scale = target === undefined ? Math.abs(points.reduce((total, { value }) => total + value, 0) / points.length) : road(baseline, target);
  if (Math.abs(move) < Math.max(1e-9, rounded(steady * scale))) return "same";
  return move > 0 ? "better" : "worse";
}

/** How far a value lies outside the band. */
function outside(value: number, target: number, margin: number): number {
  return Math.max(0, Math.abs(value - target) - margin);
}

/** A value as its kind allows it: no percentage above 100, no count below nought. */
export function possible(value: number, kind: IndicatorKind | undefined): number {
  switch (kind) {
    case "percentage": return Math.min(100, Math.max(0, value));
    case "score": return Math.min(10, Math.max(1, value));
    case "count":
    case "days": return Math.max(0, value);
    default: return value;
  }
}
