import type { Caption } from "../../workbook/types";
import { at, children, element, escaped, number, type Element } from "../xml";
import { paint } from "./paint";
import { localAddress, referTo } from "./reference";

/** Hundredths of a point, in which drawings measure text. */
const hundredths = 100;

/** What the cell says is known once it is calculated. Without this LibreOffice, which does not follow cells here, makes up a title. */
const unknown = element("c:strCache", {}, element("c:ptCount", { val: 1 }), element("c:pt", { idx: 0 }, "<c:v> </c:v>"));

/** The title of a chart or an axis on the sheet with this name; `size` is in points. */
export function writeCaption(caption: Caption, sheet: string, size: number): string {
  const look = { sz: size * hundredths, b: 0 };
  const properties = element("a:pPr", {}, element("a:defRPr", look, paint("#404040")));
  if (typeof caption !== "string") {
    return element("c:title", {},
      element("c:tx", {}, element("c:strRef", {}, element("c:f", {}, referTo(sheet, caption.cell)), unknown)),
      element("c:overlay", { val: 0 }),
      element("c:txPr", {}, element("a:bodyPr"), element("a:p", {}, properties, element("a:endParaRPr", { lang: "nl-NL" }))));
  }
  return element("c:title", {},
    element("c:tx", {}, element("c:rich", {}, element("a:bodyPr"), element("a:p", {}, properties,
      element("a:r", {}, element("a:rPr", { lang: "nl-NL", ...look }, paint("#404040")), element("a:t", {}, escaped(caption)))))),
    element("c:overlay", { val: 0 }));
}

/**
 * What a title says and its size in points; undefined where there is no title, where Excel makes it up, or where it
 * follows a cell of another sheet than `sheet`.
 */
export function readCaption(of: Element | undefined, sheet: string): { caption: Caption; size?: number } | undefined {
  const cell = localAddress(at(of, "tx", "strRef", "f")?.text, sheet);
  if (cell !== undefined) return { caption: { cell }, ...sizeOf(at(of, "txPr", "p")) };
  const lines = children(at(of, "tx", "rich"), "p");
  if (lines.length === 0) return undefined;
  const text = lines.map((line) => children(line, "r").map((run) => at(run, "t")?.text ?? "").join("")).join("\n");
  return { caption: text, ...sizeOf(lines[0]) };
}

function sizeOf(line: Element | undefined): { size?: number } {
  const size = number(at(line, "pPr", "defRPr"), "sz");
  return size === undefined ? {} : { size: size / hundredths };
}
