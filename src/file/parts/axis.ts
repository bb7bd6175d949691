import type { Axis, CategoryAxis } from "../../workbook/types";
import { at, element, number, type Element } from "../xml";
import { readCaption, writeCaption } from "./caption";
import { paint, textLook } from "./paint";

interface Placed {
  axis: CategoryAxis;
  /** The name of the chart's sheet. */
  sheet: string;
  tag: "c:catAx" | "c:valAx";
  /** Its own number and that of the axis it crosses. */
  id: number;
  crosses: number;
  position: "b" | "l";
  /** Crosses the other axis at its far end: below the categories, where these run from top to bottom. */
  far?: boolean;
}

/** An axis of a chart. */
export function writeAxis({ axis, sheet, tag, id, crosses, position, far }: Placed): string {
  const value = tag === "c:valAx";
  const optional = (name: string, val: number | undefined) => (val === undefined ? "" : element(name, { val }));
  return element(tag, {},
    element("c:axId", { val: id }),
    element("c:scaling", {}, element("c:orientation", { val: axis.reversed ? "maxMin" : "minMax" }), optional("c:max", axis.max), optional("c:min", axis.min)),
    element("c:delete", { val: value && axis.quiet ? 1 : 0 }), element("c:axPos", { val: position }),
    axis.gridlines ? element("c:majorGridlines", {}, line("#E3E6E8")) : "",
    axis.title === undefined ? "" : writeCaption(axis.title, sheet, 9),
    element("c:numFmt", { formatCode: axis.numberFormat ?? "General", sourceLinked: axis.numberFormat === undefined ? 1 : 0 }),
    element("c:majorTickMark", { val: "none" }), element("c:minorTickMark", { val: "none" }), element("c:tickLblPos", { val: value ? "nextTo" : "low" }),
    value || axis.quiet ? element("c:spPr", {}, element("a:ln", {}, element("a:noFill"))) : line("#BFC5C9"),
    textLook(900),
    element("c:crossAx", { val: crosses }), element("c:crosses", { val: far ? "max" : "autoZero" }),
    ...(value ? [element("c:crossBetween", { val: "between" }), optional("c:majorUnit", axis.majorUnit)]
      : [element("c:auto", { val: 0 }), element("c:lblAlgn", { val: "ctr" }), element("c:lblOffset", { val: 100 }),
        optional("c:tickLblSkip", axis.every), element("c:noMultiLvlLbl", { val: 1 })]));
}

function line(color: string): string {
  return element("c:spPr", {}, element("a:ln", { w: 9525 }, paint(color)));
}

/** What a book knows of an axis of a chart on the sheet with this name. */
export function readAxis(of: Element | undefined, sheet: string): Axis {
  const scaling = at(of, "scaling");
  const title = readCaption(at(of, "title"), sheet)?.caption;
  const min = number(at(scaling, "min"), "val");
  const max = number(at(scaling, "max"), "val");
  const majorUnit = number(at(of, "majorUnit"), "val");
  const format = at(of, "numFmt");
  const numberFormat = number(format, "sourceLinked") === 0 ? format?.attributes.get("formatCode") : undefined;
  return {
    ...(title === undefined ? {} : { title }), ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }),
    ...(majorUnit === undefined ? {} : { majorUnit }), ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(at(of, "majorGridlines") ? { gridlines: true } : {}),
    ...(isQuiet(of) ? { quiet: true } : {}),
  };
}

/** Values that are not written; of categories, which have a line where nothing is said, one without. */
function isQuiet(of: Element | undefined): boolean {
  return of?.name === "valAx" ? number(at(of, "delete"), "val") === 1 : at(of, "spPr", "ln", "noFill") !== undefined;
}

/** The same of the axis of categories, with what only that one has. */
export function readCategoryAxis(of: Element | undefined, sheet: string): CategoryAxis {
  const every = number(at(of, "tickLblSkip"), "val");
  const reversed = at(of, "scaling", "orientation")?.attributes.get("val") === "maxMin";
  return { ...readAxis(of, sheet), ...(reversed ? { reversed } : {}), ...(every === undefined ? {} : { every }) };
}
