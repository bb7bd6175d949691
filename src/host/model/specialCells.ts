import type { Area } from "../../workbook/address";
import { Kind, reads } from "../protocol/kind";
import { refuse } from "../refusal";
import { cellCount, intersection, without } from "../state/area";
import { filled, formulaOf } from "../state/cells";
import type { Sheet } from "../state/sheet";
import type { Place } from "../state/workbook";
import { fullAddress } from "./reach";

/** Several blocks of cells on one sheet; at least one. */
interface Places {
  sheet: Sheet;
  areas: readonly Area[];
}

/** Excel cuts a longer address off, without a word. */
const addressMax = 8192;

const rangeAreas = new Kind<Places>("RangeAreas", {
  properties: {
    Address: reads(({ sheet, areas }) => areas.map((area) => fullAddress({ sheet, area })).join(",").slice(0, addressMax)),
    AreaCount: reads(({ areas }) => areas.length),
    CellCount: reads(({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0)),
  },
});

/** What this host can look for; Excel knows more kinds. */
export const specialCells = ["ConditionalFormats", "Constants", "DataValidations", "Formulas", "Visible"] as const;

/**
 * The cells of a range that are special in one way, as blocks; undefined where none is. On a protected sheet Excel does not
 * look (remembered of its command "Go to special", which is off there). Of a single cell it looks through the whole sheet.
 */
export function special({ sheet, area }: Place, kind: (typeof specialCells)[number]) {
  if (sheet.protection) refuse("AccessDenied", `the sheet ${sheet.name} is protected`);
  const within = cellCount(area) === 1 ? sheet.cells.extent(() => true) ?? area : area;
  const areas = kind === "Visible" ? visible(sheet, within) : disjoint(areasOf(sheet, kind, within), within);
  return areas.length > 0 ? rangeAreas.of({ sheet, areas }) : undefined;
}

function areasOf(sheet: Sheet, kind: Exclude<(typeof specialCells)[number], "Visible">, within: Area): readonly Area[] {
  switch (kind) {
    case "Constants": return contents(sheet, within, false);
    case "Formulas": return contents(sheet, within, true);
    default: return rulesOf(sheet, kind);
  }
}

/** A validation that allows everything counts where it has something to say to whoever selects the cell. */
function rulesOf(sheet: Sheet, kind: "ConditionalFormats" | "DataValidations"): readonly Area[] {
  if (kind === "ConditionalFormats") return sheet.conditionals.map((conditional) => conditional.area);
  return sheet.validations.filter(({ rule, prompt }) => rule.kind !== "none" || prompt.message !== "").flatMap((validation) => validation.areas);
}

/** Filled cells with or without a formula, those below each other together. */
function contents(sheet: Sheet, within: Area, calculated: boolean): Area[] {
  const cells = [...sheet.cells.within(within)].filter(([, , cell]) => filled(cell) && (formulaOf(cell) !== undefined) === calculated);
  const columns = new Set(cells.map(([, column]) => column));
  return [...columns].flatMap((column) => {
    const rows = new Set(cells.filter(([, at]) => at === column).map(([row]) => row));
    return runs(within.top, within.bottom, (row) => rows.has(row)).map(([top, bottom]) => ({ top, bottom, left: column, right: column }));
  });
}

/** What the areas have of `within`, no cell twice. */
function disjoint(areas: readonly Area[], within: Area): Area[] {
  const found: Area[] = [];
  for (const one of areas) {
    const part = intersection(one, within);
    if (part) found.push(...found.reduce((rest, known) => rest.flatMap((piece) => without(piece, known)), [part]));
  }
  return found;
}

function visible(sheet: Sheet, { top, bottom, left, right }: Area): Area[] {
  const rows = runs(top, bottom, (row) => !sheet.rowHidden(row));
  const columns = runs(left, right, (column) => sheet.columns.get(column)?.hidden !== true);
  return rows.flatMap(([first, last]) => columns.map(([from, to]) => ({ top: first, bottom: last, left: from, right: to })));
}

/** The stretches of numbers for which something holds. */
function runs(from: number, to: number, holds: (number: number) => boolean): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (let number = from; number <= to; number++) {
    if (!holds(number)) continue;
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
