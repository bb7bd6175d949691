import { absolute, quoted } from "../../workbook/address";
import type { Chart, Series } from "../../workbook/types";
import { at, children, element, escaped, number, parse, part, type Element } from "../xml";
import { readAxis, writeAxis } from "./axis";
import { isInvisible, paint, readPaint, textLook } from "./paint";

const namespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const categoryAxis = 100001;
const valueAxis = 100002;
const legends = { bottom: "b", right: "r", top: "t" } as const;

/** A chart's part. `sheet` is the name of the sheet that holds the chart and its data. */
export function writeChart(chart: Chart, sheet: string): string {
  const numbered = chart.series.map((series, index) => ({ series, index }));
  const lines = numbered.filter(({ series }) => chart.kind === "line" || series.as === "line");
  const bars = numbered.filter((one) => !lines.includes(one));
  const horizontal = chart.kind === "bars" || chart.kind === "stackedBars";
  return part(element("c:chartSpace", namespaces,
    element("c:roundedCorners", { val: 0 }),
    element("c:chart", {},
      chart.title === "" ? "" : title(chart.title, 1300),
      element("c:autoTitleDeleted", { val: chart.title === "" ? 1 : 0 }),
      element("c:plotArea", {}, element("c:layout"),
        bars.length > 0 ? barChart(chart, bars.map(({ series, index }) => writeSeries(series, index, sheet, "bar")), horizontal) : "",
        lines.length > 0 ? lineChart(lines.map(({ series, index }) => writeSeries(series, index, sheet, "line"))) : "",
        writeAxis({ axis: chart.category, tag: "c:catAx", id: categoryAxis, crosses: valueAxis, position: horizontal ? "l" : "b", reversed: chart.category.reversed }),
        writeAxis({ axis: chart.value, tag: "c:valAx", id: valueAxis, crosses: categoryAxis, position: horizontal ? "b" : "l", far: chart.category.reversed })),
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

/** A title of its own text; `size` is in hundredths of a point. */
export function title(text: string, size: number): string {
  return element("c:title", {},
    element("c:tx", {}, element("c:rich", {}, element("a:bodyPr"), element("a:p", {},
      element("a:pPr", {}, element("a:defRPr", { sz: size, b: 0 }, paint("#404040"))),
      element("a:r", {}, element("a:rPr", { lang: "nl-NL", sz: size, b: 0 }, paint("#404040")), element("a:t", {}, escaped(text)))))),
    element("c:overlay", { val: 0 }));
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

function writeSeries(series: Series, index: number, sheet: string, drawn: "bar" | "line"): string {
  const reference = (address: string) => element("c:f", {}, escaped(`${quoted(sheet)}!${absolute(address)}`));
  const line = element("a:ln", { w: 28575, cap: "rnd" }, paint(series.color), series.dashed ? element("a:prstDash", { val: "dash" }) : "", element("a:round"));
  const look = drawn === "line" ? line : paint(series.color, series.invisible) + (series.invisible ? element("a:ln", {}, element("a:noFill")) : "");
  return element("c:ser", {},
    element("c:idx", { val: index }), element("c:order", { val: index }),
    element("c:tx", {}, element("c:v", {}, escaped(series.name))),
    element("c:spPr", {}, look),
    drawn === "bar" ? element("c:invertIfNegative", { val: 0 }) : marker(series),
    element("c:cat", {}, element("c:strRef", {}, reference(series.categories))),
    element("c:val", {}, element("c:numRef", {}, reference(series.values))),
    drawn === "line" ? element("c:smooth", { val: 0 }) : "");
}

/** Points on a line, so that a value between two holes is seen; a dashed line is a target and has none. */
function marker({ dashed, color }: Series): string {
  if (dashed) return element("c:marker", {}, element("c:symbol", { val: "none" }));
  return element("c:marker", {}, element("c:symbol", { val: "circle" }), element("c:size", { val: 6 }),
    element("c:spPr", {}, paint(color), element("a:ln", {}, paint("#FFFFFF"))));
}

/** What a chart part tells, but for its place. */
type ReadChart = Omit<Chart, "name" | "address" | "alt">;

/** Reads a chart's part; undefined where it is of a kind that a book does not know or its data stand on another sheet than `sheet`. */
export function readChart(xml: string, sheet: string): ReadChart | undefined {
  const chart = at(parse(xml), "chart");
  const plot = at(chart, "plotArea");
  const bars = at(plot, "barChart");
  const lines = at(plot, "lineChart");
  const known = new Set(["layout", "barChart", "lineChart", "catAx", "dateAx", "valAx", "spPr"]);
  if (!plot || (!bars && !lines) || plot.children.some(({ name }) => !known.has(name))) return undefined;
  const found = [...children(bars, "ser").map((ser) => readSeries(ser, sheet, bars && lines ? "bar" : undefined)),
    ...children(lines, "ser").map((ser) => readSeries(ser, sheet, bars ? "line" : undefined))];
  const series = found.flatMap((one) => (one ? [one] : [])).sort((a, b) => a.order - b.order).map(({ series: one }) => one);
  if (series.length === 0 || series.length < found.length) return undefined;
  const gap = number(at(bars, "gapWidth"), "val");
  const legend = at(chart, "legend", "legendPos")?.attributes.get("val");
  const category = at(plot, "catAx") ?? at(plot, "dateAx");
  const reversed = at(category, "scaling", "orientation")?.attributes.get("val") === "maxMin";
  return {
    kind: readKind(bars),
    title: readTitle(at(chart, "title")) ?? "",
    series,
    category: { ...readAxis(category), ...(reversed ? { reversed } : {}) },
    value: readAxis(at(plot, "valAx")),
    legend: at(chart, "legend") === undefined ? "none" : legend === "b" ? "bottom" : legend === "t" ? "top" : "right",
    ...(gap === undefined ? {} : { gap }),
  };
}

function readKind(bars: Element | undefined): Chart["kind"] {
  if (!bars) return "line";
  const stacked = at(bars, "grouping")?.attributes.get("val") !== "clustered";
  return at(bars, "barDir")?.attributes.get("val") === "bar" ? (stacked ? "stackedBars" : "bars") : stacked ? "stackedColumns" : "columns";
}

/** The text of a title in all its runs; undefined where there is no title or Excel makes it up. */
export function readTitle(of: Element | undefined): string | undefined {
  const runs = children(at(of, "tx", "rich"), "p").map((line) => children(line, "r").map((run) => at(run, "t")?.text ?? "").join(""));
  return runs.length > 0 ? runs.join("\n") : undefined;
}

function readSeries(ser: Element, sheet: string, drawn: "bar" | "line" | undefined): { order: number; series: Series } | undefined {
  const local = (reference: Element | undefined) => {
    const text = reference?.children.map((kind) => at(kind, "f")?.text).find((one) => one !== undefined) ?? "";
    const [, quotedName, name, address] = /^(?:'((?:[^']|'')*)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/.exec(text) ?? [];
    return (quotedName?.replaceAll("''", "'") ?? name) === sheet ? address?.replaceAll("$", "") : undefined;
  };
  const values = local(at(ser, "val"));
  if (values === undefined) return undefined;
  const look = at(ser, "spPr");
  const color = readPaint(look) ?? readPaint(at(look, "ln")) ?? (at(look, "noFill") ? "" : "#000000");
  const dashed = (at(look, "ln", "prstDash")?.attributes.get("val") ?? "solid") !== "solid";
  const series: Series = {
    name: at(ser, "tx", "v")?.text ?? at(ser, "tx", "strRef", "strCache", "pt", "v")?.text ?? "",
    values, categories: local(at(ser, "cat")) ?? values, color,
    ...(drawn === "line" ? { as: "line" } : {}), ...(dashed ? { dashed } : {}),
    ...(isInvisible(look) ? { invisible: true } : {}),
  };
  return { order: number(at(ser, "order"), "val") ?? 0, series };
}
