import { absolute, area, quoted } from "../../workbook/address";
import type { Axis, Caption, Chart, Series } from "../../workbook/types";
import { range } from "./range";

const kinds = {
  columns: "ColumnClustered", stackedColumns: "ColumnStacked", bars: "BarClustered", stackedBars: "BarStacked", line: "LineMarkers",
} as const;

const positions = { bottom: "Bottom", right: "Right", top: "Top" } as const;

/** A chart that a broken run left on the sheet, and how many series it has by now. */
export interface ExistingChart {
  name: string;
  series: number;
}

/** Draws a chart over ranges of its own sheet, or completes the one that a broken run began; how it looks comes with `chartLooks`. Gives it, for use in the same request. */
export function writeChart(sheet: Excel.Worksheet, chart: Chart, existing?: ExistingChart): Excel.Chart {
  const target = existing ? sheet.charts.getItem(existing.name) : addChart(sheet, chart);
  target.name = chart.name;
  const [first, last = first] = chart.address.split(":");
  target.setPosition(first ?? chart.address, last);
  // The figures behind a chart may stand in hidden columns.
  target.plotVisibleOnly = false;
  // A new chart has one series by itself.
  const there = existing ? existing.series : 1;
  chart.series.forEach((series, index) => {
    const drawn = index < there ? seriesAt(target, index) : remember(target, index, target.series.add(series.name));
    if (index < there) drawn.name = series.name;
    drawn.setValues(range(sheet, series.values));
    drawn.setXAxisValues(range(sheet, series.categories));
    if (series.as && chart.kind !== "line") drawn.chartType = series.as === "points" ? "LineMarkers" : "Line";
  });
  return target;
}

/** What makes a chart look as it should, each apart: Excel may refuse one, and the others do without. */
export function chartLooks(sheetName: string, chart: Chart): ((target: Excel.Chart) => void)[] {
  const write: WriteCaption = (title, caption) => {
    if (typeof caption === "string") title.text = caption;
    else title.setFormula(`=${quoted(sheetName)}!${absolute(caption.cell)}`);
  };
  return [
    ({ title }) => {
      if (chart.title) write(title, chart.title);
      else title.visible = false;
      if (chart.titleSize !== undefined) title.format.font.size = chart.titleSize;
    },
    ...chart.series.map((series, index) => (target: Excel.Chart) => writeSeriesLook(seriesAt(target, index), series, chart)),
    ...chart.series.flatMap((series, index) => (isDrawnAsLine(series, chart) ? [(target: Excel.Chart) => writeMarkers(seriesAt(target, index), series)] : [])),
    ...chart.series.flatMap(({ labels }, index) => (labels ? [(target: Excel.Chart) => writeLabels(seriesAt(target, index), labels, chart)] : [])),
    ({ axes: { categoryAxis } }) => {
      writeAxis(categoryAxis, chart.category, write);
      if (chart.category.reversed) categoryAxis.reversePlotOrder = true;
      if (chart.category.quiet) categoryAxis.format.line.clear();
      if (chart.category.every !== undefined) categoryAxis.tickLabelSpacing = chart.category.every;
    },
    ({ axes: { valueAxis } }) => {
      writeAxis(valueAxis, chart.value, write);
      if (chart.value.quiet) valueAxis.visible = false;
    },
    ...(chart.value.quiet ? [({ format }: Excel.Chart) => format.border.clear()] : []),
    ({ legend }) => writeLegend(legend, chart),
  ];
}

/** Gives the title of a chart or an axis its text, or the cell that it follows. */
type WriteCaption = (title: Excel.ChartTitle | Excel.ChartAxisTitle, caption: Caption) => void;

/** The series of the charts that are written to in one request, so that each is asked for once. */
const asked = new WeakMap<Excel.Chart, Map<number, Excel.ChartSeries>>();

function seriesAt(chart: Excel.Chart, index: number): Excel.ChartSeries {
  return asked.get(chart)?.get(index) ?? remember(chart, index, chart.series.getItemAt(index));
}

function remember(chart: Excel.Chart, index: number, series: Excel.ChartSeries): Excel.ChartSeries {
  asked.set(chart, (asked.get(chart) ?? new Map<number, Excel.ChartSeries>()).set(index, series));
  return series;
}

function addChart(sheet: Excel.Worksheet, chart: Chart): Excel.Chart {
  const [first] = chart.series;
  if (!first) throw new Error(`the chart ${chart.name} has no series`);
  const { top, bottom } = area(first.values);
  return sheet.charts.add(kinds[chart.kind], range(sheet, first.values), top === bottom ? "Rows" : "Columns");
}

function isDrawnAsLine({ as }: Series, { kind }: Chart): boolean {
  return as !== undefined || kind === "line";
}

function writeSeriesLook(target: Excel.ChartSeries, series: Series, chart: Chart): void {
  if (isDrawnAsLine(series, chart)) {
    const { line } = target.format;
    line.color = series.color;
    line.weight = series.thin ? 1 : 2.25;
    if (series.dashed) line.lineStyle = "Dash";
    if (series.as === "points") line.lineStyle = "None";
    return;
  }
  if (series.invisible) target.format.fill.clear();
  else target.format.fill.setSolidColor(series.color);
  if (chart.gap !== undefined) target.gapWidth = chart.gap;
}

function writeMarkers(target: Excel.ChartSeries, { as, color, dashed, thin }: Series): void {
  if (dashed || thin) {
    target.markerStyle = "None";
    return;
  }
  target.markerStyle = as === "points" ? "Diamond" : "Circle";
  target.markerSize = as === "points" ? 9 : 6;
  target.markerBackgroundColor = color;
  target.markerForegroundColor = color;
}

function writeLabels(target: Excel.ChartSeries, { numberFormat, color }: NonNullable<Series["labels"]>, { kind }: Chart): void {
  target.hasDataLabels = true;
  const { dataLabels } = target;
  dataLabels.position = kind.startsWith("stacked") ? "Center" : "InsideBase";
  dataLabels.numberFormat = numberFormat;
  dataLabels.format.font.size = 8;
  dataLabels.format.font.color = color;
}

function writeAxis(target: Excel.ChartAxis, axis: Axis, write: WriteCaption): void {
  if (axis.title) write(target.title, axis.title);
  if (axis.min !== undefined) target.minimum = axis.min;
  if (axis.max !== undefined) target.maximum = axis.max;
  if (axis.majorUnit !== undefined) target.majorUnit = axis.majorUnit;
  if (axis.numberFormat) target.numberFormat = axis.numberFormat;
  target.majorGridlines.visible = axis.gridlines ?? false;
}

function writeLegend(target: Excel.ChartLegend, { legend, series }: Chart): void {
  target.visible = legend !== "none";
  if (legend === "none") return;
  target.position = positions[legend];
  series.forEach(({ invisible }, index) => {
    if (invisible) target.legendEntries.getItemAt(index).visible = false;
  });
}

/** Asks which charts a sheet has, and of what kind. */
export function askCharts(sheet: Excel.Worksheet): Excel.ChartCollection {
  return sheet.charts.load("items/name,items/chartType,items/series/items/name");
}

/**
 * The chart that this one was becoming when a run broke: it has its name, or it is of its kind with a single series
 * and a name that none of ours (`names`, in the order of making) has, which is how Excel makes it. Such a one can only be
 * the first of ours that is not there yet.
 */
export function begunChart(charts: Excel.Chart[], chart: Chart, names: string[]): ExistingChart | undefined {
  const isFirstMissing = names.find((one) => !charts.some(({ name }) => name === one)) === chart.name;
  const unnamed = (one: Excel.Chart) => !names.includes(one.name) && one.chartType === kinds[chart.kind] && one.series.items.length <= 1;
  const begun = charts.find(({ name }) => name === chart.name) ?? (isFirstMissing ? charts.find(unnamed) : undefined);
  return begun && { name: begun.name, series: begun.series.items.length };
}
