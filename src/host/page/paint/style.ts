import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IBorderStyleData, type IStyleData, type Nullable } from "@univerjs/core";
import type { Line, Look } from "../../state/look";

const HORIZONTAL: Partial<Record<string, HorizontalAlign>> = { Left: HorizontalAlign.LEFT, Center: HorizontalAlign.CENTER, Right: HorizontalAlign.RIGHT };
const VERTICAL: Partial<Record<string, VerticalAlign>> = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE };
const WEIGHT: Partial<Record<string, BorderStyleTypes>> = { Medium: BorderStyleTypes.MEDIUM, Thick: BorderStyleTypes.THICK, Hairline: BorderStyleTypes.HAIR };
const DASHES: Partial<Record<string, BorderStyleTypes>> = { Dash: BorderStyleTypes.DASHED, Dot: BorderStyleTypes.DOTTED, Double: BorderStyleTypes.DOUBLE };
/** Pixels of one level of indent (about three spaces), and of the room that Excel leaves beside a text. */
const INDENT = 9;
const PADDING = 3;

/**
 * A cell's look as the grid knows it. Everything is said, what the look leaves out too, because the grid
 * lays a new look over the old one.
 */
export function gridStyle(look: Look): IStyleData {
  return {
    // The grid has no fonts of its own: what the machine lacks gets a fallback that is about as wide.
    ff: `${look.fontName}, Carlito, "Open Sans", sans-serif`,
    fs: look.fontSize,
    cl: { rgb: look.fontColor },
    bl: flag(look.bold),
    it: flag(look.italic),
    ul: { s: flag(look.underline !== "None") },
    st: { s: flag(look.strikethrough) },
    bg: look.fill ? { rgb: look.fill } : null,
    bd: { t: border(look.EdgeTop), b: border(look.EdgeBottom), l: border(look.EdgeLeft), r: border(look.EdgeRight) },
    ht: HORIZONTAL[look.horizontal] ?? null,
    vt: VERTICAL[look.vertical] ?? VerticalAlign.BOTTOM,
    tb: look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    // What stands at the right moves in from there.
    pd: { l: PADDING + (look.horizontal === "Right" ? 0 : look.indent * INDENT), r: PADDING + (look.horizontal === "Right" ? look.indent * INDENT : 0), t: 1, b: 1 },
  };
}

function border(line: Line | null): Nullable<IBorderStyleData> {
  if (!line || line.style === "None") return null;
  return { s: DASHES[line.style] ?? WEIGHT[line.weight] ?? BorderStyleTypes.THIN, cl: { rgb: line.color } };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
