import type { Area } from "../../workbook/address";
import { checkRuleFormula } from "../state/formulas";
import { offset } from "../formula/rewrite";
import { child, Kind, method, property, reads } from "../protocol/kind";
import { flag, integer, record, text, word } from "../protocol/types";
import { invalid, refuse } from "../refusal";
import { overlaps, without } from "../state/area";
import { type Conditional, newConditional } from "../state/rules";
import type { Sheet } from "../state/sheet";
import type { Place } from "../state/workbook";
import { conditionalLook } from "./conditionalLook";
import { dataBar, iconSet } from "./conditionalBars";
import { range } from "./kinds";

/** A conditional format as it is seen from a range: relative references that are set count from that range. */
export interface Seen {
  place: Place;
  conditional: Conditional;
}

function change({ place }: Seen): void {
  place.sheet.guard();
  place.sheet.workbook.changes.touch(place.sheet, "rules");
}

/** Reads a formula that was set; kept with its references counted from the top left of the whole format. */
function setFormula(seen: Seen, value: string): string {
  const { place, conditional } = seen;
  const formula = value.startsWith("=") ? value : invalid(`a formula begins with "=": ${value}`);
  const checked = checkRuleFormula(formula, { sheet: place.sheet, row: place.area.top, column: place.area.left });
  return offset(checked, conditional.area.top - place.area.top, conditional.area.left - place.area.left);
}

const rule = new Kind<Seen>("ConditionalFormatRule", {
  properties: {
    Formula: property(text, ({ conditional }) => conditional.formula, (seen, value) => {
      change(seen);
      seen.conditional.formula = setFormula(seen, value);
    }),
  },
});

const custom = new Kind<Seen>("CustomConditionalFormat", {
  children: { Format: child((seen) => conditionalLook.of(seen)), Rule: child((seen) => rule.of(seen)) },
});

const cellOperators = word("Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual");
const textOperators = word("Contains", "NotContains", "BeginsWith", "EndsWith");

/** A value to compare with: a number's text or a formula; a text needs to be written ="Gereed". */
function compared(seen: Seen, value: unknown): string {
  const written = text(value, "formula1");
  if (written.startsWith("=")) return setFormula(seen, written);
  return Number.isFinite(Number(written)) && written.trim() !== "" ? written : invalid(`"${written}" must be written ="${written}"`);
}

const cellValue = new Kind<Seen>("CellValueConditionalFormat", {
  properties: {
    Rule: property(record, ({ conditional: { rule: { operator, formula1, formula2 } } }) => ({ operator, formula1, formula2 }), (seen, value) => {
      change(seen);
      const operator = cellOperators(value.operator, "operator");
      const formula2 = operator.endsWith("etween") ? compared(seen, value.formula2) : undefined;
      seen.conditional.rule = { operator, formula1: compared(seen, value.formula1), ...(formula2 === undefined ? {} : { formula2 }), text: "" };
    }),
  },
  children: { Format: child((seen) => conditionalLook.of(seen)) },
});

const textComparison = new Kind<Seen>("TextConditionalFormat", {
  properties: {
    Rule: property(record, ({ conditional }) => ({ operator: conditional.rule.operator, text: conditional.rule.text }), (seen, value) => {
      change(seen);
      seen.conditional.rule = { operator: textOperators(value.operator, "operator"), formula1: "", text: text(value.text, "text") };
    }),
  },
  children: { Format: child((seen) => conditionalLook.of(seen)) },
});

/** The object of a type; another type's object does not exist. */
function only(type: Conditional["type"], kind: Kind<Seen>) {
  return {
    [type === "ContainsText" ? "TextComparison" : type]: child<Seen>((seen) =>
      (seen.conditional.type === type ? kind.of(seen) : refuse("InvalidOperation", `the conditional format is of type ${seen.conditional.type}`))),
    [`${type === "ContainsText" ? "TextComparison" : type}OrNullObject`]: child<Seen>((seen) => (seen.conditional.type === type ? kind.of(seen) : null)),
  };
}

const conditionalFormat: Kind<Seen> = new Kind<Seen>("ConditionalFormat", {
  id: ({ conditional }) => ({ Id: conditional.id }),
  properties: {
    Id: reads(({ conditional }) => conditional.id),
    Priority: property(integer, ({ place, conditional }) => place.sheet.conditionals.indexOf(conditional), (seen, value) => {
      change(seen);
      const all = seen.place.sheet.conditionals.filter((other) => other !== seen.conditional);
      if (value < 0 || value > all.length) invalid(`there is no priority ${value}`);
      all.splice(value, 0, seen.conditional);
      seen.place.sheet.conditionals = all;
    }),
    StopIfTrue: property(flag, ({ conditional }) => conditional.stopIfTrue, (seen, value) => {
      change(seen);
      seen.conditional.stopIfTrue = value;
    }),
    Type: reads(({ conditional }) => conditional.type),
  },
  children: {
    ...only("Custom", custom), ...only("CellValue", cellValue), ...only("ContainsText", textComparison),
    ...only("DataBar", dataBar), ...only("IconSet", iconSet),
  },
  methods: {
    Delete: method([], (seen: Seen) => {
      change(seen);
      seen.place.sheet.conditionals = seen.place.sheet.conditionals.filter((other) => other !== seen.conditional);
    }),
    GetRange: method([], ({ place, conditional }: Seen) => range.of({ sheet: place.sheet, area: conditional.area })),
    GetRangeOrNullObject: method([], ({ place, conditional }: Seen) => range.of({ sheet: place.sheet, area: conditional.area })),
  },
});

function seenFrom(place: Place): Seen[] {
  return place.sheet.conditionals.filter((conditional) => overlaps(conditional.area, place.area)).map((conditional) => ({ place, conditional }));
}

/** The conditional formats that reach into a range. `add` puts one on top and never replaces: adding twice stacks two. */
export const conditionalFormats = new Kind<Place>("ConditionalFormatCollection", {
  items: (place) => seenFrom(place).map((seen) => conditionalFormat.of(seen)),
  item(place, id) {
    const seen = seenFrom(place).find(({ conditional }) => conditional.id === id);
    return seen && conditionalFormat.of(seen);
  },
  methods: {
    Add: method([word("Custom", "CellValue", "ContainsText", "DataBar", "IconSet")], (place: Place, type) => {
      const { sheet, area } = place;
      sheet.guard();
      const conditional = newConditional(`{${sheet.workbook.nextId().toString(16).padStart(8, "0")}-0000-0000-0000-000000000000}`, area, type);
      sheet.conditionals.unshift(conditional);
      sheet.workbook.changes.touch(sheet, "rules");
      return conditionalFormat.of({ place, conditional });
    }),
    ClearAll: method([], ({ sheet, area }: Place) => {
      sheet.guard();
      clearConditionals(sheet, area);
    }),
  },
});

/** Takes conditional formats away from an area; what reached further stays outside it. */
export function clearConditionals(sheet: Sheet, area: Area): void {
  sheet.conditionals = sheet.conditionals.flatMap((conditional) => {
    if (!overlaps(conditional.area, area)) return [conditional];
    return without(conditional.area, area).map((rest, index) => ({
      ...conditional,
      id: index === 0 ? conditional.id : `${conditional.id}-${index}`,
      area: rest,
      formula: conditional.formula && offset(conditional.formula, rest.top - conditional.area.top, rest.left - conditional.area.left),
    }));
  });
  sheet.workbook.changes.touch(sheet, "rules");
}
