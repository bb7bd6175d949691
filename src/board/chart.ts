import type { ChartRunOptions } from "docx/charts";
import type { IndicatorTold, PointTold } from "../domain/board/told";
import { fill } from "../messages";
import { rounded } from "../messages/numbers";
import { chartColours, colours } from "../workbook/styles";
import type { Words } from "./words";

/** How large a chart is drawn. */
export interface ChartLook {
  /** Pixels of 1/96 inch. */
  width: number;
  height: number;
  /** Points. */
  font: number;
}

const hex = (colour: string): string => colour.slice(1);

/**
 * The chart of an indicator: a bar for each quarter, the target as a dashed line and the baseline as a dotted one, and of a total over
 * the period its course as a whole line. A quarter
 * without a value that may be shown has no bar; where the value is small or withheld, the quarter says so.
 */
export function chartOf(indicator: IndicatorTold, words: Words, { width, height, font }: ChartLook): ChartRunOptions {
  const { points, baseline } = indicator;
  const text = { size: font, color: hex(colours.ink), name: "Calibri" };
  const line = (name: string, values: readonly (number | null)[], colour: string, dash: "dash" | "dot" | "solid") => ({
    name, values, color: hex(colour), type: "line" as const, dataLabels: false as const, line: { color: hex(colour), width: 2, dash },
    // A line through a single point is none: then the point itself is marked.
    ...(points.length === 1 ? { markers: { shape: "dash" as const, size: 20 } } : {}),
  });
  const values = points.map(({ value, target }) => (value.is === "value" ? rounded(value.value, { kind: indicator.kind, target }) : null));
  // More labels than this run into each other.
  const hasLabels = points.length <= 12;
  return {
    type: "column",
    categories: points.map((point) => category(point, indicator, words)),
    series: [
      { name: words.charts.value, values, color: hex(chartColours.strong) },
      ...(points.some(({ target }) => target !== undefined)
        ? [line(words.charts.target, points.map(({ target }) => target ?? null), chartColours.target, "dash")] : []),
      ...(points.some(({ course }) => course !== undefined)
        ? [line(words.charts.course, points.map(({ course, target }) => (course === undefined ? null : rounded(course, { kind: indicator.kind, target }))), chartColours.target, "solid")] : []),
      ...(baseline.is === "value" ? [line(words.charts.baseline, points.map(() => rounded(baseline.value, indicator)), colours.muted, "dot")] : []),
    ],
    gapWidth: 60,
    dataLabels: { value: hasLabels, numberFormat: format(values, indicator.kind), font: { ...text, bold: true }, position: "outsideEnd" },
    categoryAxis: { font: text },
    // A bar tells by its length, so it begins at nought. Its number stands on it: an axis is for where there is no room for that.
    valueAxis: { ...(values.some((value) => value !== null && value < 0) ? {} : { minimum: 0 }), font: text, visible: !hasLabels, gridlines: !hasLabels, ...(indicator.kind === "percentage" ? { numberFormat: '#,##0"%"' } : {}) },
    legend: { position: "bottom", font: text },
    font: { name: text.name, color: text.color },
    chartArea: { fill: "none", border: "none" },
    emptyValues: "gap",
    transformation: { width, height },
    altText: { name: indicator.name, description: description(indicator, words) },
  };
}

function category({ quarter, value, isBreak }: PointTold, indicator: IndicatorTold, words: Words): string {
  const told = value.is === "small" || value.is === "withheld" ? `\n${words.figure(value, indicator)}` : "";
  return `${quarter}${isBreak ? "*" : ""}${told}`;
}

/** What a chart shows, for who does not see it: every quarter with its value. */
export function description(indicator: IndicatorTold, words: Words): string {
  const points = indicator.points.map(({ quarter, value, target }) => fill(words.charts.point, { quarter, value: words.figure(value, { kind: indicator.kind, target }) })).join("; ");
  return fill(words.charts.label, { name: indicator.name, points });
}

/** Whether there is anything to draw: a single value is a number, and no course. */
export function isDrawable({ points }: IndicatorTold): boolean {
  return points.filter(({ value }) => value.is === "value").length > 1;
}

/** How the labels of a chart are written, in Excel's own codes: each reader sees the signs of his own language. */
function format(values: readonly (number | null)[], kind: IndicatorTold["kind"]): string {
  const decimals = Math.max(...values.map((value) => (value === null ? 0 : /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0)));
  return `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}${kind === "percentage" ? '"%"' : ""}`;
}
