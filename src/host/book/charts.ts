import { address, area } from "../../workbook/address";
import type { Axis as BookAxis, Caption, CategoryAxis, Chart as BookChart, Sheet as BookSheet } from "../../workbook/types";
import { type Axis, Chart, type ChartText, textOf } from "../state/chart";
import { coverCells, coveredCells } from "../state/charts";
import type { Sheet } from "../state/sheet";
import { loadSeries, saveSeries } from "./chartSeries";
import { capital } from "./looks";
import { chartKinds, keyOf } from "./words";

/** Puts the charts of the flat description on a sheet. */
export function loadCharts(source: BookSheet, sheet: Sheet): void {
  sheet.charts = source.charts.map((from) => {
    const chart = new Chart(`{${sheet.workbook.nextId().toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`, from.name, sheet, chartKinds[from.kind]);
    const cells = area(from.address);
    coverCells(chart, cells, cells, true);
    chart.alt = from.alt;
    chart.title = { ...loadCaption(from.title, sheet), overlay: false };
    if (from.titleSize !== undefined) chart.titleFont = { size: from.titleSize };
    chart.legend = { visible: from.legend !== "none", position: capital(from.legend === "none" ? "right" : from.legend), overlay: false };
    loadAxis(from.category, chart.category, sheet);
    if (from.category.quiet) chart.category.line = { none: true };
    if (from.value.quiet) chart.value.visible = false;
    chart.category.reversed = from.category.reversed ?? false;
    chart.category.tickLabelSpacing = from.category.every;
    loadAxis(from.value, chart.value, sheet);
    chart.series = from.series.map((series) => loadSeries(series, from, sheet));
    return chart;
  });
}

function loadCaption(caption: Caption, sheet: Sheet): ChartText {
  if (typeof caption === "string") return { text: caption, visible: caption !== "" };
  return { text: "", visible: true, source: { sheet, area: area(caption.cell) } };
}

function loadAxis({ title, min, max, majorUnit, numberFormat, gridlines }: BookAxis, axis: Axis, sheet: Sheet): void {
  if (title !== undefined) axis.title = loadCaption(title, sheet);
  axis.minimum = min;
  axis.maximum = max;
  axis.majorUnit = majorUnit;
  if (numberFormat !== undefined) axis.numberFormat = numberFormat;
  axis.majorGridlines = gridlines ?? false;
}

/** The charts of a sheet as the flat description has them; those that it has no words for are left out. */
export function saveCharts(sheet: Sheet): BookChart[] {
  return sheet.charts.flatMap((chart): BookChart[] => {
    const kind = keyOf(chartKinds, chart.type);
    if (!kind) return [];
    const gap = chart.series.find((series) => !series.type)?.gapWidth;
    return [{
      name: chart.name,
      kind,
      title: saveCaption(chart.title, sheet) ?? "",
      ...(chart.titleFont.size === undefined ? {} : { titleSize: chart.titleFont.size }),
      address: address(coveredCells(chart)),
      series: chart.series.flatMap((series) => saveSeries(series, kind)),
      category: saveCategories(chart.category, sheet),
      value: { ...saveAxis(chart.value, sheet), ...(chart.value.visible ? {} : { quiet: true }) },
      legend: saveLegend(chart),
      ...(kind !== "line" && gap !== undefined && gap !== 150 ? { gap } : {}),
      alt: chart.alt,
    }];
  });
}

function saveLegend({ legend }: Chart): BookChart["legend"] {
  const position = legend.position.toLowerCase();
  if (!legend.visible) return "none";
  return position === "bottom" || position === "top" ? position : "right";
}

/** What a title says or follows; undefined where it says nothing. A cell of another sheet is beyond a book: its text counts. */
function saveCaption(title: ChartText, sheet: Sheet): Caption | undefined {
  if (!title.visible) return undefined;
  if (title.source?.sheet === sheet) return { cell: address(title.source.area) };
  return textOf(title) || undefined;
}

function saveCategories(axis: Axis, sheet: Sheet): CategoryAxis {
  const { reversed, tickLabelSpacing: every } = axis;
  return { ...saveAxis(axis, sheet), ...(axis.line?.none ? { quiet: true } : {}), ...(reversed ? { reversed } : {}), ...(every === undefined ? {} : { every }) };
}

function saveAxis(axis: Axis, sheet: Sheet): BookAxis {
  const title = saveCaption(axis.title, sheet);
  const { minimum: min, maximum: max, majorUnit, numberFormat } = axis;
  return {
    ...(title === undefined ? {} : { title }),
    ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), ...(majorUnit === undefined ? {} : { majorUnit }),
    ...(numberFormat === "General" ? {} : { numberFormat }),
    ...(axis.majorGridlines ? { gridlines: true } : {}),
  };
}
