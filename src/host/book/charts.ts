import { address, area } from "../../workbook/address";
import type { Axis as BookAxis, Chart as BookChart, Sheet as BookSheet } from "../../workbook/types";
import { type Axis, Chart, newSeries, type Series } from "../state/chart";
import { coverCells, coveredCells } from "../state/charts";
import type { Sheet } from "../state/sheet";
import { capital } from "./looks";
import { chartKinds, keyOf } from "./words";

/** Puts the charts of the flat description on a sheet. */
export function loadCharts(source: BookSheet, sheet: Sheet): void {
  sheet.charts = source.charts.map((from) => {
    const chart = new Chart(`{${sheet.workbook.nextId().toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`, from.name, sheet, chartKinds[from.kind]);
    const cells = area(from.address);
    coverCells(chart, cells, cells, true);
    chart.alt = from.alt;
    chart.title = { text: from.title, visible: from.title !== "", overlay: false };
    chart.legend = { visible: from.legend !== "none", position: capital(from.legend === "none" ? "right" : from.legend), overlay: false };
    loadAxis(from.category, chart.category);
    chart.category.reversed = from.category.reversed ?? false;
    loadAxis(from.value, chart.value);
    chart.series = from.series.map((series) => loadSeries(series, from, sheet));
    return chart;
  });
}

function loadAxis({ title, min, max, majorUnit, numberFormat, gridlines }: BookAxis, axis: Axis): void {
  if (title !== undefined) axis.title = { text: title, visible: true };
  axis.minimum = min;
  axis.maximum = max;
  axis.majorUnit = majorUnit;
  if (numberFormat !== undefined) axis.numberFormat = numberFormat;
  axis.majorGridlines = gridlines ?? false;
}

function loadSeries(from: BookChart["series"][number], chart: BookChart, sheet: Sheet): Series {
  const line = from.as === "line" || chart.kind === "line";
  return {
    ...newSeries(from.name),
    values: { sheet, area: area(from.values) },
    categories: { sheet, area: area(from.categories) },
    ...(from.as ? { type: "Line" } : {}),
    ...(from.invisible ? { fill: null } : line ? {} : { fill: from.color }),
    ...(line ? { line: { color: from.color, ...(from.dashed ? { style: "Dash" } : {}) } } : {}),
    ...(from.invisible ? { hiddenColor: from.color } : {}),
    gapWidth: chart.gap ?? 150,
    overlap: chart.kind.startsWith("stacked") ? 100 : 0,
  };
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
      title: chart.title.visible ? chart.title.text : "",
      address: address(coveredCells(chart)),
      series: chart.series.flatMap((series) => saveSeries(series, kind)),
      category: { ...saveAxis(chart.category), ...(chart.category.reversed ? { reversed: true } : {}) },
      value: saveAxis(chart.value),
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

function saveAxis(axis: Axis): BookAxis {
  const { minimum: min, maximum: max, majorUnit, numberFormat } = axis;
  return {
    ...(axis.title.visible && axis.title.text ? { title: axis.title.text } : {}),
    ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), ...(majorUnit === undefined ? {} : { majorUnit }),
    ...(numberFormat === "General" ? {} : { numberFormat }),
    ...(axis.majorGridlines ? { gridlines: true } : {}),
  };
}

function saveSeries(series: Series, kind: BookChart["kind"]): BookChart["series"] {
  if (!series.values) return [];
  const line = kind === "line" || series.type?.startsWith("Line") === true;
  const invisible = !line && series.fill === null;
  const color = (line ? series.line?.color : series.fill) ?? series.hiddenColor ?? series.line?.color ?? "";
  return [{
    name: series.name,
    values: address(series.values.area),
    categories: address(series.categories?.area ?? series.values.area),
    color,
    ...(line && kind !== "line" ? { as: "line" as const } : {}),
    ...(line && series.line?.style !== undefined && series.line.style !== "Continuous" ? { dashed: true } : {}),
    ...(invisible ? { invisible: true } : {}),
  }];
}
