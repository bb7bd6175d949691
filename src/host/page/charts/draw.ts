import { svg } from "../dom";
import type { Axis, Chart } from "../../../workbook/types";
import { axisTitles, baseline, categoryLabels, layCategories, TICK_SIZE, valueAxis, widest } from "./axes";
import { chartData, type Points, type Read } from "./data";
import { legend } from "./legend";
import { bars, line } from "./marks";
import { layPlot } from "./plot";
import { scale } from "./scale";
import { label, wrap } from "./text";

/** Writes a number in a number format (en-US codes), as a cell would show it. */
export type FormatNumber = (value: number, format: string) => string;

const PADDING = 10;
const TITLE_SIZE = 15;
const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_GAP = 150;

/**
 * Draws a chart from what its cells hold now.
 * @param width pixels
 * @param height pixels
 */
export function drawChart(chart: Chart, width: number, height: number, read: Read, format: FormatNumber): SVGSVGElement {
  const { titles, categories, series } = chartData(chart, read);
  const lying = chart.kind === "bars" || chart.kind === "stackedBars";
  const lined = (one: Points): boolean => chart.kind === "line" || one.as !== undefined;
  // As in Excel, turning the categories around takes the value axis to the other side.
  const above = lying && chart.category.reversed === true;
  const stacked = chart.kind === "stackedColumns" || chart.kind === "stackedBars";

  // 1. Title and legend take their room; what is left goes to the axes.
  const titleSize = chart.titleSize === undefined ? TITLE_SIZE : chart.titleSize * PIXELS_PER_POINT;
  const titleLines = titles.chart ? wrap(titles.chart, width - 2 * PADDING, titleSize, 2) : [];
  const title = titleLines.map((text, row) => label(text, width / 2, PADDING + 8 + row * (titleSize + 4), { size: titleSize, bold: true }));
  const outer = { left: PADDING, top: PADDING + titleLines.length * (titleSize + 4) + 6, right: width - PADDING, bottom: height - PADDING };
  const named = legend(outer, series, chart.kind, chart.legend);
  const titled = axisTitles(named.box, lying, above, titles.category, titles.value);

  // 2. The scale follows from the values, the room for labels from the scale.
  const values = scale(extent(series, stacked, lined), chart.value);
  const write = (value: number): string => writeTick(value, chart.value, format);
  const quiet = chart.value.quiet === true;
  const valueRoom = quiet ? 0 : widest(values.ticks.map(write)) + 8;
  const { left, top, right, bottom } = titled.box;
  const layout = lying
    ? layCategories(categories, true, (bottom - top - 18) / Math.max(categories.length, 1), (right - left) * 0.36, chart.category.every)
    : layCategories(categories, false, (right - left - valueRoom) / Math.max(categories.length, 1), (bottom - top) * 0.4, chart.category.every);
  const box = lying
    // Room for the first label of the values, where the categories' names are short.
    ? { left: left + Math.max(layout.depth, valueRoom / 2), top: top + (above ? 20 : 4), right: right - widest(values.ticks.slice(-1).map(write)) / 2, bottom: bottom - (above ? 4 : 20) }
    : { left: left + valueRoom, top: top + TICK_SIZE / 2, right, bottom: bottom - layout.depth };
  const plot = layPlot(box, lying, categories.length, values, chart.category.reversed === true);

  // 3. Gridlines beneath, bars, lines over them, the axis on top. What lies outside the axis is cut off.
  const clip = `clip-${crypto.randomUUID()}`;
  const marks = [
    ...bars(plot, series.filter((one) => !lined(one)), stacked, chart.gap ?? DEFAULT_GAP, format),
    ...series.filter(lined).flatMap((one) => line(plot, one)),
  ];
  const root = svg("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": [titles.chart, chart.alt].filter(Boolean).join(". ") });
  root.append(
    svg("clipPath", { id: clip }, svg("rect", { x: box.left, y: box.top - 4, width: Math.max(box.right - box.left, 0), height: Math.max(box.bottom - box.top, 0) + 4 })),
    ...title,
    ...named.drawn,
    ...titled.drawn,
    ...(quiet ? [] : valueAxis(plot, values, write, chart.value.gridlines === true, above)),
    svg("g", { "clip-path": `url(#${clip})` }, ...marks),
    ...(chart.category.quiet ? [] : [baseline(plot, values)]),
    ...categoryLabels(plot, layout),
  );
  return root;
}

/** All values that the axis must reach; of a stack the sums. */
function extent(series: Points[], stacked: boolean, lined: (one: Points) => boolean): number[] {
  const own = series.filter((one) => !stacked || lined(one)).flatMap((one) => one.values);
  const pile = stacked ? series.filter((one) => !lined(one)) : [];
  const longest = Math.max(0, ...pile.map((one) => one.values.length));
  const sums = Array.from({ length: longest }, (_, index) => {
    const here = pile.map((one) => one.values[index] ?? 0);
    return [here.filter((value) => value > 0), here.filter((value) => value < 0)].map((side) => side.reduce((sum, value) => sum + value, 0));
  });
  return [...own, ...sums.flat()].filter((value): value is number => typeof value === "number" && Number.isFinite(value));
}

function writeTick(value: number, axis: Axis, format: FormatNumber): string {
  return format(value, axis.numberFormat ?? "General");
}
