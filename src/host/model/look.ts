import { child, type Child, Kind, property, type Property, reads } from "../protocol/kind";
import { between, color, flag, short, type Type, word } from "../protocol/types";
import { invalid } from "../refusal";
import { type Line, type Look, type OwnLook, type Side, sides } from "../state/look";

/**
 * Something whose look can be read and changed through the objects fill, font, borders and protection:
 * a range or a named style.
 */
export interface Painted {
  look<K extends keyof Look>(key: K): Look[K] | null;
  paint(change: OwnLook): void;
  /** The cells' sides that a side of the whole stands for. */
  line(side: Side): Line | null | undefined;
  draw(side: Side, line: Line | null): void;
}

function part<K extends keyof Look>(type: Type<NonNullable<Look[K]>>, key: K, since = 1): Property<Painted> {
  return property<Painted, NonNullable<Look[K]>>(type, (it) => it.look(key), (it, value) => it.paint({ [key]: value }), { since });
}

export const fill = new Kind<Painted>("RangeFill", {
  properties: {
    Color: property(color, (it) => it.look("fill") ?? "#FFFFFF", (it, value) => it.paint({ fill: value })),
  },
  methods: { Clear: { run: (it) => it.paint({ fill: null }) } },
});

export const font = new Kind<Painted>("RangeFont", {
  properties: {
    Bold: part(flag, "bold"),
    Color: part(color, "fontColor"),
    Italic: part(flag, "italic"),
    Name: part(short(31), "fontName"),
    Size: part(between(1, 409), "fontSize"),
    Strikethrough: part(flag, "strikethrough", 9),
    Subscript: part(flag, "subscript", 9),
    Superscript: part(flag, "superscript", 9),
    Underline: part(word("None", "Single", "Double", "SingleAccountant", "DoubleAccountant"), "underline"),
  },
});

interface Border {
  painted: Painted;
  side: Side;
}

const plain: Line = { style: "Continuous", weight: "Thin", color: "#000000" };

/** A change to a line; one that is not there yet becomes a thin black one first. */
function redraw({ painted, side }: Border, change: Partial<Line>): void {
  painted.draw(side, { ...(painted.line(side) ?? plain), ...change });
}

export const border: Kind<Border> = new Kind<Border>("RangeBorder", {
  id: ({ side }) => ({ Id: side }),
  properties: {
    Color: property(color, ({ painted, side }) => painted.line(side)?.color ?? "#000000", (it, value) => redraw(it, { color: value })),
    SideIndex: reads(({ side }) => side),
    Style: property(word("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"),
      ({ painted, side }) => lineStyle(painted.line(side)),
      (it, value) => (value === "None" ? it.painted.draw(it.side, null) : redraw(it, { style: value }))),
    Weight: property(word("Hairline", "Thin", "Medium", "Thick"),
      ({ painted, side }) => painted.line(side)?.weight ?? "Thin", (it, value) => redraw(it, { weight: value })),
  },
});

function lineStyle(line: Line | null | undefined): string | null {
  if (line === undefined) return null;
  return line?.style ?? "None";
}

export const borders = new Kind<Painted>("RangeBorderCollection", {
  properties: { Count: reads(() => sides.length) },
  items: (painted) => sides.map((side) => border.of({ painted, side })),
  item: (painted, key) => border.of({ painted, side: sides.find((side) => side === key) ?? invalid(`there is no side ${JSON.stringify(key)}`) }),
});

/** Alignment and wrapping: the same properties on a range's format and on a style. */
export const alignment: Record<"HorizontalAlignment" | "VerticalAlignment" | "WrapText" | "IndentLevel" | "ShrinkToFit" | "ReadingOrder" | "TextOrientation", Property<Painted>> = {
  HorizontalAlignment: part(word("General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"), "horizontal"),
  IndentLevel: part(between(0, 250), "indent", 9),
  ReadingOrder: part(word("Context", "LeftToRight", "RightToLeft"), "readingOrder", 9),
  ShrinkToFit: part(flag, "shrink", 9),
  TextOrientation: part((value, where) => (value === 180 ? 180 : between(-90, 90)(value, where)), "rotation", 7),
  VerticalAlignment: part(word("Top", "Center", "Bottom", "Justify", "Distributed"), "vertical"),
  WrapText: part(flag, "wrap"),
};

export const protection = new Kind<Painted>("FormatProtection", {
  properties: { FormulaHidden: part(flag, "formulaHidden"), Locked: part(flag, "locked") },
});

/** Fill, font and borders, for whatever is painted. */
export function paintedChildren<T>(painted: (it: T) => Painted): Record<"Borders" | "Fill" | "Font", Child<T>> {
  return {
    Borders: child((it) => borders.of(painted(it))),
    Fill: child((it) => fill.of(painted(it))),
    Font: child((it) => font.of(painted(it))),
  };
}

