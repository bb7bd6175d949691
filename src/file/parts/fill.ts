import { at, element, type Element } from "../xml";
import { argb, readColor } from "./color";

/** Excel takes these two for granted at the head of a styles part's fills. */
export const firstFills = [pattern("none"), pattern("gray125")];

/** A fill of the styles part: one colour, or none. */
export function writeFill(color: string | undefined): string {
  return color === undefined ? pattern("none") : pattern("solid", element("fgColor", { rgb: argb(color) }), element("bgColor", { indexed: 64 }));
}

function pattern(patternType: string, ...colors: string[]): string {
  return element("fill", {}, element("patternFill", { patternType }, ...colors));
}

/** The colour of a solid fill; undefined for none, and for patterns, which a book does not know. */
export function readFill(fill: Element | undefined, theme: string[]): string | undefined {
  const found = at(fill, "patternFill");
  return found?.attributes.get("patternType") === "solid" ? readColor(at(found, "fgColor"), theme) ?? "#FFFFFF" : undefined;
}
