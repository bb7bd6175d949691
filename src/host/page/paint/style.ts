import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IBorderData, type IStyleData } from "@univerjs/core";
import type { Style } from "../../../workbook/types";

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const BORDER = { thin: BorderStyleTypes.THIN, medium: BorderStyleTypes.MEDIUM };
const SIDES = { top: "t", bottom: "b", left: "l", right: "r" } as const;
/** One level of indent is about three spaces. */
const INDENT = 9;
const PADDING = 3;

/**
 * A named style as the grid knows it. Everything is said, what the style leaves out too, because the grid
 * lays a new look over the old one.
 */
export function gridStyle(style: Style, numberFormat?: string): IStyleData {
  const { font } = style;
  const pattern = numberFormat ?? style.numberFormat;
  return {
    // The grid has no fonts of its own: what the machine lacks gets a fallback that is about as wide.
    ff: `${font.name}, Carlito, "Open Sans", sans-serif`,
    fs: font.size,
    cl: { rgb: font.color },
    bl: flag(font.bold),
    it: flag(font.italic),
    ul: { s: flag(font.underline) },
    bg: style.fill ? { rgb: style.fill } : null,
    bd: borders(style),
    ht: style.horizontal ? HORIZONTAL[style.horizontal] : null,
    vt: VERTICAL[style.vertical],
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    pd: { l: PADDING + (style.indent ?? 0) * INDENT, r: PADDING, t: 1, b: 1 },
    n: pattern && pattern !== "General" ? { pattern } : null,
  };
}

function borders({ border }: Style): IBorderData {
  const none: IBorderData = { t: null, b: null, l: null, r: null };
  const drawn = (border?.sides ?? []).map((side) => [SIDES[side], { s: BORDER[border?.style ?? "thin"], cl: { rgb: border?.color ?? "#000000" } }]);
  return { ...none, ...(Object.fromEntries(drawn) as IBorderData) };
}

function flag(on: boolean | undefined): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
