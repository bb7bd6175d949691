import type { Conditional, Look } from "../../workbook/types";
import { at, children, element, escaped, flag, number, type Element } from "../xml";
import { argb, readColor } from "./color";
import { isOn } from "./font";
import { readFormula, writeFormula } from "./formula";
import { areas } from "./validation";

/** The conditional formats of a sheet as XML, those of one area together; the first goes before the others. Their looks are added to `differences`. */
export function writeConditionals(conditionals: readonly Conditional[], differences: Differences): string {
  const byArea = new Map<string, string[]>();
  conditionals.forEach((conditional, i) => {
    const rules = byArea.get(conditional.address) ?? [];
    byArea.set(conditional.address, rules);
    rules.push(writeOne(conditional, i + 1, differences));
  });
  return [...byArea].map(([sqref, rules]) => element("conditionalFormatting", { sqref }, ...rules)).join("");
}

function writeOne(conditional: Conditional, priority: number, differences: Differences): string {
  if (conditional.kind === "formula") {
    return element("cfRule", { type: "expression", priority, dxfId: differences.place(conditional.look), stopIfTrue: conditional.stop ? 1 : undefined },
      element("formula", {}, escaped(writeFormula(conditional.formula))));
  }
  // Bars from end to end: without the lengths Excel gives the least value a tenth of the cell.
  return element("cfRule", { type: "dataBar", priority }, element("dataBar", { minLength: 0, maxLength: 100 },
    ...[conditional.min, conditional.max].map((val) => element("cfvo", { type: "num", val })), element("color", { rgb: argb(conditional.color) })));
}

/** The looks of a book's conditional formats, each once and known by its place, from 0. */
export class Differences {
  private readonly all: string[] = [];

  place(look: Look): number {
    const xml = writeLook(look);
    const known = this.all.indexOf(xml);
    return known >= 0 ? known : this.all.push(xml) - 1;
  }

  /** Them as XML, for the styles part. */
  write(): string {
    return element("dxfs", { count: this.all.length }, ...this.all);
  }
}

function writeLook({ fill, color, bold, italic, strikethrough }: Look): string {
  const font = [bold ? element("b") : "", italic ? element("i") : "", strikethrough ? element("strike") : "", color === undefined ? "" : element("color", { rgb: argb(color) })].join("");
  return element("dxf", {},
    font === "" ? "" : element("font", {}, font),
    // Here the file format has it the other way round: the background is the colour of a solid fill.
    fill === undefined ? "" : element("fill", {}, element("patternFill", { patternType: "solid" }, element("bgColor", { rgb: argb(fill) }))));
}

/** A sheet's conditional formats in the order in which Excel applies them; `looks` are the differences that the styles part lists. */
export function readConditionals(sheet: readonly Element[], looks: readonly Look[], theme: string[]): Conditional[] {
  const found = sheet.filter(({ name }) => name === "conditionalFormatting").flatMap((group) =>
    children(group, "cfRule").flatMap((rule) => areas(group).flatMap((address) => {
      const conditional = readRule(rule, address, looks, theme);
      return conditional ? [{ conditional, priority: number(rule, "priority") ?? 0 }] : [];
    })));
  return found.sort((a, b) => a.priority - b.priority).map(({ conditional }) => conditional);
}

function readRule(rule: Element, address: string, looks: readonly Look[], theme: string[]): Conditional | undefined {
  const formula = at(rule, "formula")?.text;
  if (rule.attributes.get("type") === "expression" && formula) {
    const look = looks[number(rule, "dxfId") ?? -1] ?? {};
    return { kind: "formula", address, formula: readFormula(formula), look, ...(flag(rule, "stopIfTrue") ? { stop: true } : {}) };
  }
  const bar = at(rule, "dataBar");
  const [min, max] = children(bar, "cfvo").map((end) => number(end, "val"));
  const color = readColor(at(bar, "color"), theme);
  return min === undefined || max === undefined || color === undefined ? undefined : { kind: "dataBar", address, color, min, max };
}

/** The looks of conditional formats that a styles part lists as `dxfs`. */
export function readLooks(dxfs: Element | undefined, theme: string[]): Look[] {
  return children(dxfs, "dxf").map((dxf): Look => {
    const font = at(dxf, "font");
    const pattern = at(dxf, "fill", "patternFill");
    const fill = readColor(at(pattern, "bgColor"), theme) ?? readColor(at(pattern, "fgColor"), theme);
    const color = readColor(at(font, "color"), theme);
    return {
      ...(fill === undefined ? {} : { fill }), ...(color === undefined ? {} : { color }),
      ...(isOn(font, "b") ? { bold: true } : {}), ...(isOn(font, "i") ? { italic: true } : {}), ...(isOn(font, "strike") ? { strikethrough: true } : {}),
    };
  });
}
