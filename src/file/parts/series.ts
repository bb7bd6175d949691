import type { Series } from "../../workbook/types";
import { at, element, escaped, number, type Element } from "../xml";
import { readLabels, writeLabels } from "./labels";
import { isInvisible, paint, readPaint } from "./paint";
import { localAddress, referTo } from "./reference";

/** English metric units in a point: drawings measure the width of a line in them. */
const point = 12_700;
const [lineWidth, thinWidth] = [2.25 * point, point];

/** One series of a chart, the `index`-th from 0, drawn as bars or as a line or points; `sheet` holds its cells. */
export function writeSeries(series: Series, index: number, sheet: string, drawn: "bar" | "line", stacked = false): string {
  const reference = (address: string) => element("c:f", {}, referTo(sheet, address));
  return element("c:ser", {},
    element("c:idx", { val: index }), element("c:order", { val: index }),
    element("c:tx", {}, element("c:v", {}, escaped(series.name))),
    element("c:spPr", {}, drawn === "line" ? lineLook(series) : barLook(series)),
    drawn === "bar" ? element("c:invertIfNegative", { val: 0 }) : marker(series),
    series.labels ? writeLabels(series.labels, stacked) : "",
    element("c:cat", {}, element("c:strRef", {}, reference(series.categories))),
    element("c:val", {}, element("c:numRef", {}, reference(series.values))),
    drawn === "line" ? element("c:smooth", { val: 0 }) : "");
}

function lineLook({ as, color, dashed, thin }: Series): string {
  if (as === "points") return element("a:ln", { w: lineWidth }, element("a:noFill"));
  return element("a:ln", { w: thin ? thinWidth : lineWidth, cap: "rnd" }, paint(color), dashed ? element("a:prstDash", { val: "dash" }) : "", element("a:round"));
}

function barLook({ color, invisible }: Series): string {
  return paint(color, invisible) + (invisible ? element("a:ln", {}, element("a:noFill")) : "");
}

/** Points on a line, so that a value between two holes is seen; a target or a value to compare with has none. */
function marker({ as, dashed, thin, color }: Series): string {
  if (dashed || thin) return element("c:marker", {}, element("c:symbol", { val: "none" }));
  const [symbol, size] = as === "points" ? ["diamond", 9] : ["circle", 6];
  return element("c:marker", {}, element("c:symbol", { val: symbol }), element("c:size", { val: size }),
    element("c:spPr", {}, paint(color), element("a:ln", {}, paint("#FFFFFF"))));
}

/** A series with its place among the others; undefined where its cells are not on `sheet`. `over`: a line over columns. */
export function readSeries(ser: Element, sheet: string, drawn: "bar" | "line", over: boolean): { order: number; series: Series } | undefined {
  const local = (reference: Element | undefined) =>
    localAddress(reference?.children.map((kind) => at(kind, "f")?.text).find((one) => one !== undefined), sheet);
  const values = local(at(ser, "val"));
  if (values === undefined) return undefined;
  const series: Series = {
    name: at(ser, "tx", "v")?.text ?? at(ser, "tx", "strRef", "strCache", "pt", "v")?.text ?? "",
    values, categories: local(at(ser, "cat")) ?? values,
    ...(drawn === "line" ? readLine(ser, over) : readBar(at(ser, "spPr"))),
    ...readLabels(at(ser, "dLbls")),
  };
  return { order: number(at(ser, "order"), "val") ?? 0, series };
}

type Look = Omit<Series, "name" | "values" | "categories">;

function readBar(look: Element | undefined): Look {
  const color = readPaint(look) ?? readPaint(at(look, "ln")) ?? (at(look, "noFill") ? "" : "#000000");
  return { color, ...(isInvisible(look) ? { invisible: true } : {}) };
}

function readLine(ser: Element, over: boolean): Look {
  const line = at(ser, "spPr", "ln");
  const symbol = at(ser, "marker", "symbol")?.attributes.get("val");
  if (at(line, "noFill") && symbol !== "none") return { color: readPaint(at(ser, "marker", "spPr")) ?? "#000000", as: "points" };
  const dashed = (at(line, "prstDash")?.attributes.get("val") ?? "solid") !== "solid";
  const thin = (number(line, "w") ?? lineWidth) <= thinWidth;
  return {
    color: readPaint(line) ?? (at(line, "noFill") ? "" : "#000000"),
    ...(over ? { as: "line" } : {}), ...(dashed ? { dashed } : {}), ...(thin ? { thin } : {}),
    ...(isInvisible(line) ? { invisible: true } : {}),
  };
}
