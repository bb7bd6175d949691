import type { Chart } from "../../workbook/types";
import { at, children, element, number, part, type Element } from "../xml";
import { readAxis, readCategoryAxis, writeAxis } from "./axis";
import { readCaption, writeCaption } from "./caption";
import { paint, textLook } from "./paint";
import { readSeries, writeSeries } from "./series";

const namespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const categoryAxis = 100001;
const valueAxis = 100002;
/** Points of a chart's title where nothing else is said. */
const usualTitleSize = 13;
const legends = { bottom: "b", right: "r", top: "t" } as const;

/** A chart's part. `sheet` is the name of the sheet that holds the chart and its data. */
export function writeChart(chart: Chart, sheet: string): string {
  const numbered = chart.series.map((series, index) => ({ series, index }));
  const lines = numbered.filter(({ series }) => chart.kind === "line" || series.as !== undefined);
  const bars = numbered.filter((one) => !lines.includes(one));
  const horizontal = chart.kind === "bars" || chart.kind === "stackedBars";
  return part(element("c:chartSpace", namespaces,
    element("c:roundedCorners", { val: 0 }),
    element("c:chart", {},
      chart.title === "" ? "" : writeCaption(chart.title, sheet, chart.titleSize ?? usualTitleSize),
      element("c:autoTitleDeleted", { val: chart.title === "" ? 1 : 0 }),
      element("c:plotArea", {}, element("c:layout"),
        bars.length > 0 ? barChart(chart, bars.map(({ series, index }) => writeSeries(series, index, sheet, "bar", chart.kind.startsWith("stacked"))), horizontal) : "",
        lines.length > 0 ? lineChart(lines.map(({ series, index }) => writeSeries(series, index, sheet, "line"))) : "",
        writeAxis({ axis: chart.category, sheet, tag: "c:catAx", id: categoryAxis, crosses: valueAxis, position: horizontal ? "l" : "b" }),
        writeAxis({ axis: chart.value, sheet, tag: "c:valAx", id: valueAxis, crosses: categoryAxis, position: horizontal ? "b" : "l", far: chart.category.reversed })),
      chart.legend === "none" ? "" : element("c:legend", {},
        element("c:legendPos", { val: legends[chart.legend] }),
        // The offset of a timeline is drawn without fill and has no place among the colours.
        ...numbered.filter(({ series }) => series.invisible).map(({ index }) => element("c:legendEntry", {}, element("c:idx", { val: index }), element("c:delete", { val: 1 }))),
        element("c:overlay", { val: 0 }), textLook(900)),
      // Rows and columns that only feed a chart may be hidden.
      element("c:plotVisOnly", { val: 0 }), element("c:dispBlanksAs", { val: "gap" })),
    element("c:spPr", {}, paint("#FFFFFF"), element("a:ln", {}, element("a:noFill"))),
    textLook(900)));
}

function barChart({ kind, gap }: Chart, series: string[], horizontal: boolean): string {
  const stacked = kind === "stackedColumns" || kind === "stackedBars";
  return element("c:barChart", {},
    element("c:barDir", { val: horizontal ? "bar" : "col" }), element("c:grouping", { val: stacked ? "stacked" : "clustered" }),
    element("c:varyColors", { val: 0 }), ...series,
    gap === undefined ? "" : element("c:gapWidth", { val: gap }), stacked ? element("c:overlap", { val: 100 }) : "",
    element("c:axId", { val: categoryAxis }), element("c:axId", { val: valueAxis }));
}

function lineChart(series: string[]): string {
  return element("c:lineChart", {},
    element("c:grouping", { val: "standard" }), element("c:varyColors", { val: 0 }), ...series, element("c:marker", { val: 1 }),
    element("c:axId", { val: categoryAxis }), element("c:axId", { val: valueAxis }));
}

/** What a chart part tells, but for its place. */
type ReadChart = Omit<Chart, "name" | "address" | "alt">;

/** Reads a chart's part; undefined where it is of a kind that a book does not know or its data stand on another sheet than `sheet`. */
export function readChart(root: Element, sheet: string): ReadChart | undefined {
  const chart = at(root, "chart");
  const plot = at(chart, "plotArea");
  const bars = at(plot, "barChart");
  const lines = at(plot, "lineChart");
  const known = new Set(["layout", "barChart", "lineChart", "catAx", "dateAx", "valAx", "spPr"]);
  if (!plot || (!bars && !lines) || plot.children.some(({ name }) => !known.has(name))) return undefined;
  const found = [...children(bars, "ser").map((ser) => readSeries(ser, sheet, "bar", false)),
    ...children(lines, "ser").map((ser) => readSeries(ser, sheet, "line", bars !== undefined))];
  const series = found.flatMap((one) => (one ? [one] : [])).sort((a, b) => a.order - b.order).map(({ series: one }) => one);
  if (series.length === 0 || series.length < found.length) return undefined;
  const title = readCaption(at(chart, "title"), sheet);
  const gap = number(at(bars, "gapWidth"), "val");
  const legend = at(chart, "legend", "legendPos")?.attributes.get("val");
  return {
    kind: readKind(bars),
    title: title?.caption ?? "",
    ...(title?.size === undefined || title.size === usualTitleSize ? {} : { titleSize: title.size }),
    series,
    category: readCategoryAxis(at(plot, "catAx") ?? at(plot, "dateAx"), sheet),
    value: readAxis(at(plot, "valAx"), sheet),
    legend: at(chart, "legend") === undefined ? "none" : legend === "b" ? "bottom" : legend === "t" ? "top" : "right",
    ...(gap === undefined ? {} : { gap }),
  };
}

function readKind(bars: Element | undefined): Chart["kind"] {
  if (!bars) return "line";
  const stacked = at(bars, "grouping")?.attributes.get("val") !== "clustered";
  return at(bars, "barDir")?.attributes.get("val") === "bar" ? (stacked ? "stackedBars" : "bars") : stacked ? "stackedColumns" : "columns";
}
