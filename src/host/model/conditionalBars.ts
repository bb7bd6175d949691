import { child, Kind, property, type Property } from "../protocol/kind";
import { color, flag, optional, record, text, type Type, word } from "../protocol/types";
import { invalid } from "../refusal";
import type { Bound, DataBar, IconSet } from "../state/rules";
import type { Seen } from "./conditionalFormats";

function touch({ place }: Seen): void {
  place.sheet.guard();
  place.sheet.workbook.changes.touch(place.sheet, "rules");
}

/** A property that is kept in a part of the conditional format under a key. */
function kept<T extends object, K extends keyof T>(of: (seen: Seen) => T, type: Type<T[K]>, key: K): Property<Seen> {
  return property<Seen, T[K]>(type, (seen) => of(seen)[key], (seen, value) => {
    touch(seen);
    of(seen)[key] = value;
  });
}

const bar = ({ conditional }: Seen): DataBar => conditional.dataBar;
const positiveLook = (seen: Seen) => bar(seen).positive;
const negativeLook = (seen: Seen) => bar(seen).negative;
const colorOrNone: Type<string> = (value, where) => (value === "" ? "" : color(value, where));

const positive = new Kind<Seen>("ConditionalDataBarPositiveFormat", {
  properties: {
    BorderColor: kept(positiveLook, colorOrNone, "borderColor"),
    FillColor: kept(positiveLook, color, "fillColor"),
    GradientFill: kept(positiveLook, flag, "gradientFill"),
  },
});

const negative = new Kind<Seen>("ConditionalDataBarNegativeFormat", {
  properties: {
    BorderColor: kept(negativeLook, colorOrNone, "borderColor"),
    FillColor: kept(negativeLook, color, "fillColor"),
    MatchPositiveBorderColor: kept(negativeLook, flag, "matchPositiveBorderColor"),
    MatchPositiveFillColor: kept(negativeLook, flag, "matchPositiveFillColor"),
  },
});

export const dataBar = new Kind<Seen>("DataBarConditionalFormat", {
  properties: {
    AxisColor: kept(bar, colorOrNone, "axisColor"),
    AxisFormat: kept(bar, word("Automatic", "None", "CellMidPoint"), "axisFormat"),
    BarDirection: kept(bar, word("Context", "LeftToRight", "RightToLeft"), "barDirection"),
    LowerBoundRule: kept(bar, readBound, "lower"),
    ShowDataBarOnly: kept(bar, flag, "showDataBarOnly"),
    UpperBoundRule: kept(bar, readBound, "upper"),
  },
  children: { NegativeFormat: child((seen) => negative.of(seen)), PositiveFormat: child((seen) => positive.of(seen)) },
});

const icons = ({ conditional }: Seen): IconSet => conditional.iconSet;
const styles = word(
  "ThreeArrows", "ThreeArrowsGray", "ThreeFlags", "ThreeTrafficLights1", "ThreeTrafficLights2", "ThreeSigns", "ThreeSymbols", "ThreeSymbols2",
  "FourArrows", "FourArrowsGray", "FourRedToBlack", "FourRating", "FourTrafficLights", "FiveArrows", "FiveArrowsGray", "FiveRating", "FiveQuarters",
  "ThreeStars", "ThreeTriangles", "FiveBoxes",
);

export const iconSet = new Kind<Seen>("IconSetConditionalFormat", {
  properties: {
    Criteria: kept(icons, (value) => (Array.isArray(value) ? (value as unknown[]) : invalid("criteria are an array")), "criteria"),
    ReverseIconOrder: kept(icons, flag, "reverseIconOrder"),
    ShowIconOnly: kept(icons, flag, "showIconOnly"),
    Style: kept(icons, styles, "style"),
  },
});

/** The end of a data bar as it is set: a type, and a formula or number where the type asks for one. */
function readBound(value: unknown): Bound {
  const given = record(value, "rule");
  const type = word("Invalid", "Automatic", "LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile")(given.type, "type");
  const formula = optional(text)(given.formula, "formula");
  if (["Number", "Percent", "Formula", "Percentile"].includes(type) && formula === undefined) invalid(`a bound of type ${type} needs a formula`);
  return formula === undefined ? { type } : { type, formula };
}

