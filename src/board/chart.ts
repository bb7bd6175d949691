import type { ChartRunOptions } from "docx/charts";
import type { IndicatorTold, PointTold } from "../domain/board/told";
import { fill } from "../messages";
import { chartColours, colours } from "../workbook/styles";
import { readable, type Words } from "./words";

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
 * The chart of an indicator: a bar for each quarter, the target as a dashed line and the baseline as a dotted one. A quarter
 * without a value that may be shown has no bar; where the value is small or withheld, the quarter says so.
 */
export function chartOf(indicator: IndicatorTold, words: Words, { width, height, font }: ChartLook): ChartRunOptions {
  const { points, baseline } = indicator;
  const text = { size: font, color: hex(colours.ink), name: "Calibri" };
  const line = (name: string, values: readonly (number | null)[], colour: string, dash: "dash" | "dot") => ({
    name, values, color: hex(colour), type: "line" as const, dataLabels: false as const, line: { color: hex(colour), width: 2, dash },
    // A line through a single point is none: then the point itself is marked.
    ...(points.length === 1 ? { markers: { shape: "dash" as const, size: 20 } } : {}),
  });
  const values = points.map(({ value }) => (value.is === "value" ? readable(value.value) : null));
  return {
    type: "column",
    categories: points.map((point) => category(point, indicator, words)),
    series: [
      { name: words.charts.value, values, color: hex(chartColours.strong) },
      ...(points.some(({ target }) => target !== undefined)
        ? [line(words.charts.target, points.map(({ target }) => (target === undefined ? null : readable(target))), chartColours.target, "dash")] : []),
      ...(baseline.is === "value" ? [line(words.charts.baseline, points.map(() => readable(baseline.value)), colours.muted, "dot")] : []),
    ],
    gapWidth: 60,
    // More labels than this run into each other.
    dataLabels: { value: points.length <= 12, font: { ...text, bold: true }, position: "outsideEnd" },
    categoryAxis: { title: { text: words.charts.quarter, font: text }, font: text },
    // A bar tells by its length, so it begins at nought.
    valueAxis: { ...(values.some((value) => value !== null && value < 0) ? {} : { minimum: 0 }), title: { text: indicator.unit || words.charts.value, font: text }, font: text },
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
  const points = indicator.points.map(({ quarter, value }) => fill(words.charts.point, { quarter, value: words.figure(value, indicator) })).join("; ");
  return fill(words.charts.label, { name: indicator.name, points });
}

/** Whether there is anything to draw. */
export function isDrawable({ points }: IndicatorTold): boolean {
  return points.some(({ value }) => value.is === "value");
}
