import { child, Kind, method, property, type Property } from "../protocol/kind";
import { color, flag, text, type Type, word } from "../protocol/types";
import type { ConditionalLook } from "../state/rules";
import type { Line } from "../state/look";
import type { Seen } from "./conditionalFormats";
import { invalid } from "../refusal";

function part<K extends Exclude<keyof ConditionalLook, "borders">>(type: Type<NonNullable<ConditionalLook[K]>>, key: K, none: unknown = null): Property<Seen> {
  return property<Seen, NonNullable<ConditionalLook[K]>>(type, ({ conditional }) => conditional.look[key] ?? none, (seen, value) => {
    touch(seen);
    seen.conditional.look[key] = value;
  });
}

function touch({ place }: Seen): void {
  place.sheet.guard();
  place.sheet.workbook.changes.touch(place.sheet, "rules");
}

const fill = new Kind<Seen>("ConditionalRangeFill", {
  properties: { Color: part(color, "fill", "") },
  methods: {
    Clear: method([], (seen: Seen) => {
      touch(seen);
      delete seen.conditional.look.fill;
    }),
  },
});

const font = new Kind<Seen>("ConditionalRangeFont", {
  properties: {
    Bold: part(flag, "bold"),
    Color: part(color, "fontColor", ""),
    Italic: part(flag, "italic"),
    Strikethrough: part(flag, "strikethrough"),
    Underline: part(word("None", "Single", "Double"), "underline"),
  },
  methods: {
    Clear: method([], (seen: Seen) => {
      touch(seen);
      for (const key of ["bold", "fontColor", "italic", "strikethrough", "underline"] as const) delete seen.conditional.look[key];
    }),
  },
});

type BorderSide = "top" | "bottom" | "left" | "right";
interface Edge {
  seen: Seen;
  side: BorderSide;
}

function draw({ seen, side }: Edge, change: Partial<Line> | null): void {
  touch(seen);
  if (change === null) delete seen.conditional.look.borders[side];
  else seen.conditional.look.borders[side] = { ...(seen.conditional.look.borders[side] ?? { style: "Continuous", weight: "Thin", color: "#000000" }), ...change };
}

const edge = new Kind<Edge>("ConditionalRangeBorder", {
  properties: {
    Color: property(color, ({ seen, side }) => seen.conditional.look.borders[side]?.color ?? "", (it, value) => draw(it, { color: value })),
    Style: property(word("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"),
      ({ seen, side }) => seen.conditional.look.borders[side]?.style ?? "None", (it, value) => draw(it, value === "None" ? null : { style: value })),
  },
});

const sides: Record<string, BorderSide> = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" };

const borders = new Kind<Seen>("ConditionalRangeBorderCollection", {
  items: (seen) => Object.values(sides).map((side) => edge.of({ seen, side })),
  item: (seen, key) => edge.of({ seen, side: sides[String(key)] ?? invalid(`there is no side ${String(key)}`) }),
  children: {
    Bottom: child((seen) => edge.of({ seen, side: "bottom" })),
    Left: child((seen) => edge.of({ seen, side: "left" })),
    Right: child((seen) => edge.of({ seen, side: "right" })),
    Top: child((seen) => edge.of({ seen, side: "top" })),
  },
});

/** What a conditional format changes of the cells: fill, font, borders and number format. */
export const conditionalLook = new Kind<Seen>("ConditionalRangeFormat", {
  properties: { NumberFormat: part(text, "numberFormat") },
  children: {
    Borders: child((seen) => borders.of(seen)),
    Fill: child((seen) => fill.of(seen)),
    Font: child((seen) => font.of(seen)),
  },
});
