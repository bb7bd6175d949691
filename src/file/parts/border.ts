import type { Style } from "../../workbook/types";
import { at, element, type Element } from "../xml";
import { argb, readColor } from "./color";

/** The order in which the file format wants them. */
const sides = ["left", "right", "top", "bottom"] as const;

/** A border of the styles part. */
export function writeBorder(border: Style["border"]): string {
  return element("border", {}, ...sides.map((side) => (border?.sides.includes(side)
    ? element(side, { style: border.style }, element("color", { rgb: argb(border.color) }))
    : element(side))), element("diagonal"));
}

/** A border as a style has it. A book knows one kind of line for all sides: that of the first side that has one. */
export function readBorder(border: Element | undefined, theme: string[]): Style["border"] {
  const drawn = (["top", "bottom", "left", "right"] as const).filter((side) => (at(border, side)?.attributes.get("style") ?? "none") !== "none");
  const [first] = drawn;
  if (first === undefined) return undefined;
  const heavy = /medium|thick|double/i.test(at(border, first)?.attributes.get("style") ?? "");
  return { sides: drawn, style: heavy ? "medium" : "thin", color: readColor(at(border, first, "color"), theme) ?? "#000000" };
}
