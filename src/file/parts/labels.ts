import type { Series } from "../../workbook/types";
import { at, element, number, type Element } from "../xml";
import { paint, readPaint } from "./paint";

type Labels = NonNullable<Series["labels"]>;

/** Hundredths of a point. */
const size = 800;

/** The value in each bar of a series: at its foot, or in the middle of its part of a stack; on one line, however narrow the bar. */
export function writeLabels({ numberFormat, color }: Labels, stacked: boolean): string {
  return element("c:dLbls", {},
    element("c:numFmt", { formatCode: numberFormat, sourceLinked: 0 }),
    element("c:spPr", {}, element("a:noFill"), element("a:ln", {}, element("a:noFill"))),
    element("c:txPr", {}, element("a:bodyPr", { wrap: "none" }), element("a:p", {}, element("a:pPr", {}, element("a:defRPr", { sz: size }, paint(color))), element("a:endParaRPr", { lang: "nl-NL" }))),
    element("c:dLblPos", { val: stacked ? "ctr" : "inBase" }),
    ...["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"].map((what) => element(`c:${what}`, { val: what === "showVal" ? 1 : 0 })));
}

/** What a book knows of the labels of a series; nothing where it shows no values. */
export function readLabels(labels: Element | undefined): Pick<Series, "labels"> {
  if (number(at(labels, "showVal"), "val") !== 1) return {};
  const color = readPaint(at(labels, "txPr", "p", "pPr", "defRPr")) ?? "#000000";
  return { labels: { numberFormat: at(labels, "numFmt")?.attributes.get("formatCode") ?? "General", color } };
}
