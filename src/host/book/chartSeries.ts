import { address, area } from "../../workbook/address";
import type { Chart as BookChart, Series as BookSeries } from "../../workbook/types";
import { newSeries, type Series } from "../state/chart";
import type { Sheet } from "../state/sheet";

/** Points: a line no wider than this is one to compare with. */
const thinWeight = 1;
const labelSize = 8;

/** A series of the flat description on a sheet. */
export function loadSeries(from: BookSeries, chart: BookChart, sheet: Sheet): Series {
  return {
    ...newSeries(from.name),
    values: { sheet, area: area(from.values) },
    categories: { sheet, area: area(from.categories) },
    ...(from.as || chart.kind === "line" ? loadLine(from) : loadBar(from)),
    ...(from.labels ? { hasDataLabels: true, labels: { numberFormat: from.labels.numberFormat, position: chart.kind.startsWith("stacked") ? "Center" : "InsideBase", font: { size: labelSize, color: from.labels.color } } } : {}),
    gapWidth: chart.gap ?? 150,
    overlap: chart.kind.startsWith("stacked") ? 100 : 0,
  };
}

function loadBar({ color, invisible }: BookSeries): Partial<Series> {
  return invisible ? { fill: null, hiddenColor: color } : { fill: color };
}

function loadLine({ as, color, dashed, invisible, thin }: BookSeries): Partial<Series> {
  return {
    ...(as ? { type: as === "points" ? "LineMarkers" : "Line" } : {}),
    ...(invisible ? { fill: null, hiddenColor: color } : {}),
    line: { color, ...(thin ? { weight: thinWeight } : {}), ...(dashed ? { style: "Dash" } : as === "points" ? { style: "None" } : {}) },
    ...(as === "points" ? { markerStyle: "Diamond", markerBackground: color, markerForeground: color } : dashed || thin ? { markerStyle: "None" } : {}),
  };
}

/** A series as the flat description has it, in a chart of this kind; nothing where it has no values. */
export function saveSeries(series: Series, kind: BookChart["kind"]): BookSeries[] {
  if (!series.values) return [];
  const line = kind === "line" || series.type?.startsWith("Line") === true;
  return [{
    name: series.name,
    values: address(series.values.area),
    categories: address(series.categories?.area ?? series.values.area),
    ...(line ? saveLine(series, kind) : saveBar(series)),
    ...(series.hasDataLabels ? { labels: { numberFormat: series.labels.numberFormat, color: series.labels.font.color ?? "#000000" } } : {}),
  }];
}

type Look = Omit<BookSeries, "name" | "values" | "categories">;

function saveBar({ fill, hiddenColor, line }: Series): Look {
  if (fill === null) return { color: hiddenColor ?? line?.color ?? "", invisible: true };
  return { color: fill ?? hiddenColor ?? line?.color ?? "" };
}

function saveLine({ fill, hiddenColor, line, markerStyle }: Series, kind: BookChart["kind"]): Look {
  const color = line?.color ?? hiddenColor ?? "";
  if (line?.style === "None" && markerStyle !== "None") return { color, as: "points" };
  const dashed = line?.style !== undefined && line.style !== "Continuous";
  return {
    color,
    ...(kind === "line" ? {} : { as: "line" }),
    ...(dashed ? { dashed } : {}), ...((line?.weight ?? thinWeight + 1) <= thinWeight ? { thin: true } : {}),
    ...(fill === null ? { invisible: true } : {}),
  };
}
