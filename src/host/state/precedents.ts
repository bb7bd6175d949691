import type { Area } from "../../workbook/address";
import type { Sheet } from "./sheet";
import { areaOfStructured, engineFormula, type CellPlace, type KnownAreas, referredArea } from "./formulas";
import { corners } from "../formula/corners";
import { tokens } from "../formula/tokens";

/** What a formula looks at, and so when it must be calculated again. */
export interface Precedents {
  /** The formula as the engine takes it. */
  formula: string;
  /** What the defined names in it stand for. */
  names: string[];
  areas: { sheet: Sheet; area: Area }[];
  /** It chooses what it looks at while it calculates (INDIRECT), or gives something else every time: calculated every time. */
  always: boolean;
  /** It asks what day it is. */
  today: boolean;
  /** It works out where a corner of a range is while it calculates: B4:INDEX(...). */
  spans: boolean;
}

const always = new Set(["AGGREGATE", "CELL", "INDIRECT", "INFO", "NOW", "OFFSET", "RAND", "RANDARRAY", "RANDBETWEEN", "SUBTOTAL"]);

/**
 * What the formula of a cell looks at, through defined names and tables too.
 * @param known where structured references lead, for several formulas that are read one after the other
 */
export function precedentsOf(formula: string, place: CellPlace, known: KnownAreas): Precedents {
  const found: Precedents = { formula: engineFormula(formula, place, known), names: [], areas: [], always: false, today: false, spans: false };
  look(formula, place, found, known);
  return found;
}

function look(formula: string, place: CellPlace, found: Precedents, known: KnownAreas): void {
  const parts = tokens(formula);
  /** How many areas there were before each part. */
  const before: number[] = [];
  for (const { kind, text } of parts) {
    before.push(found.areas.length);
    if (kind === "function") {
      found.always ||= always.has(text.toUpperCase());
      found.today ||= text.toUpperCase() === "TODAY";
    } else if (kind === "reference" || kind === "structured") {
      const area = kind === "structured" ? areaOfStructured(text, place, known) : referredArea(text.replace(/#$/, ""), place.sheet);
      if (area) found.areas.push(area);
    } else if (kind === "name") {
      lookInName(text, place, found, known);
    }
  }
  before.push(found.areas.length);
  // What lies between two corners is looked at too: B4:INDEX(...).
  const spanned = parts.flatMap(({ kind, text }, at) => {
    if (kind !== "operator" || text !== ":") return [];
    found.spans = true;
    return around(corners(parts, at).flatMap(({ from, to }) => found.areas.slice(before[from], before[to])));
  });
  found.areas.push(...spanned);
}

function lookInName(text: string, place: CellPlace, found: Precedents, known: KnownAreas): void {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? place.sheet : place.sheet.workbook.sheet(text.slice(0, bang).replace(/^'|'$/g, "").replace(/''/g, "'"));
  const name = sheet && place.sheet.workbook.names.seenFrom(text.slice(bang + 1), sheet);
  if (!name) {
    const table = referredArea(text, place.sheet);
    if (table) found.areas.push(table);
  } else if (!found.names.includes(name.formula)) {
    found.names.push(name.formula);
    look(name.formula, place, found, known);
  }
}

/** For each sheet the smallest area around all that are given. */
function around(areas: Precedents["areas"]): Precedents["areas"] {
  const found = new Map<Sheet, Area>();
  for (const { sheet, area } of areas) {
    const known = found.get(sheet) ?? area;
    found.set(sheet, {
      top: Math.min(known.top, area.top), left: Math.min(known.left, area.left),
      bottom: Math.max(known.bottom, area.bottom), right: Math.max(known.right, area.right),
    });
  }
  return [...found].map(([sheet, area]) => ({ sheet, area }));
}
