import { svg } from "../dom";
import type { Points } from "./data";
import type { FormatNumber } from "./draw";
import { label } from "./text";
import type { Plot } from "./plot";

/** Pixels. */
const LABEL_SIZE = 10;

/** Bars beside each other in each category's band, or on top of each other where `stacked`. Gap: percentage of a bar's width. */
export function bars(plot: Plot, series: Points[], stacked: boolean, gap: number, format: FormatNumber): SVGElement[] {
  const lanes = stacked ? 1 : Math.max(series.length, 1);
  const thick = plot.band / (lanes + gap / 100);
  const margin = (plot.band - thick * lanes) / 2;
  return Array.from({ length: plot.count }, (_, index) => {
    const tops = { up: 0, down: 0 };
    return series.flatMap((one, lane) => {
      const value = one.values[index];
      if (typeof value !== "number") return [];
      const side = value < 0 ? "down" : "up";
      const from = stacked ? tops[side] : 0;
      tops[side] = from + value;
      // Lying bars stand in the order of the series from the bottom up.
      const row = stacked ? 0 : plot.lying && plot.start(0) > plot.start(1) ? lanes - 1 - lane : lane;
      return one.invisible || value === 0 ? [] : [bar(plot, plot.start(index) + margin + row * thick, thick, from, from + value, one), ...labelled(plot, plot.start(index) + margin + (row + 0.5) * thick, from, value, stacked, one, format)];
    });
  }).flat();
}

/** The value of a bar: at its foot, or in the middle of its part of a stack. */
function labelled(plot: Plot, middle: number, from: number, value: number, stacked: boolean, { labels }: Points, format: FormatNumber): SVGElement[] {
  const text = labels ? format(value, labels.numberFormat) : "";
  if (!labels || text === "" || !plot.holds(from + value)) return [];
  const along = stacked ? plot.at(from + value / 2) : plot.at(from) + (plot.lying ? 10 : -8);
  return [plot.lying ? label(text, along, middle, { size: LABEL_SIZE, color: labels.color }) : label(text, middle, along, { size: LABEL_SIZE, color: labels.color })];
}

function bar(plot: Plot, start: number, thick: number, from: number, to: number, { color }: Points): SVGElement {
  const [low, high] = [plot.at(from), plot.at(to)].sort((a, b) => a - b) as [number, number];
  const place = plot.lying
    ? { x: low, y: start, width: high - low, height: thick }
    : { x: start, y: low, width: thick, height: high - low };
  return svg("rect", { ...rounded(place), fill: color });
}

/** A line through the middle of the bands, broken where a value is missing, with a dot at each value. */
export function line(plot: Plot, series: Points): SVGElement[] {
  const points = series.values.slice(0, plot.count).map((value, index) =>
    typeof value === "number" ? { x: plot.start(index) + plot.band / 2, y: plot.at(value), seen: plot.holds(value) } : undefined);
  if (series.as === "points") return points.flatMap((point) => (point?.seen ? [diamond(point.x, point.y, series.color)] : []));
  const path = points.map((point, index) => (point ? `${points[index - 1] ? "L" : "M"}${point.x.toFixed(1)} ${point.y.toFixed(1)}` : "")).join("");
  if (series.invisible || path === "") return [];
  const stroke = svg("path", {
    d: path, fill: "none", stroke: series.color, "stroke-width": lineWidth(series.thin), "stroke-linejoin": "round", "stroke-linecap": series.dashed ? "butt" : "round",
    "stroke-dasharray": series.dashed ? "7 5" : undefined,
  });
  // A target or a value to compare with has no measured points.
  const dots = series.dashed || series.thin ? [] : points.flatMap((point) => (point?.seen ? [svg("circle", { ...rounded({ cx: point.x, cy: point.y }), r: 3.2, fill: series.color })] : []));
  return [stroke, ...dots];
}

/** Pixels. */
export function lineWidth(thin: boolean | undefined): number {
  return thin ? 1 : 2.25;
}

/** A point that stands out, such as the quarter from which a figure means something else. */
export function diamond(x: number, y: number, color: string): SVGElement {
  const half = 6;
  return svg("path", { d: `M${x.toFixed(1)} ${(y - half).toFixed(1)}l${half} ${half}l${-half} ${half}l${-half} ${-half}Z`, fill: color });
}

function rounded(numbers: Record<string, number>): Record<string, string> {
  return Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, number.toFixed(1)]));
}
