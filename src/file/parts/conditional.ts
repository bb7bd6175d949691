import type { ConditionalRule } from "hucre";
import type { Conditional, Look } from "../../workbook/types";
import { at, children, flag, number, type Element } from "../xml";
import { argb, readColor } from "./color";
import { isOn } from "./font";
import { readFormula, writeFormula } from "./formula";
import { areas } from "./validation";

/** A conditional format as hucre takes it; the first of a sheet goes before the others, `priority` counts from 1. */
export function writeConditional(conditional: Conditional, priority: number): ConditionalRule {
  const { address: range } = conditional;
  if (conditional.kind === "formula") {
    return { type: "expression", range, priority, formula: writeFormula(conditional.formula), stopIfTrue: conditional.stop, style: writeLook(conditional.look) };
  }
  const cfvo = [conditional.min, conditional.max].map((value) => ({ type: "num" as const, value: String(value) }));
  return { type: "dataBar", range, priority, dataBar: { cfvo, color: argb(conditional.color) } };
}

function writeLook({ fill, color, bold, italic, strikethrough }: Look): ConditionalRule["style"] {
  const font = { color: color === undefined ? undefined : { rgb: argb(color) }, bold, italic, strikethrough };
  const styled = Object.values(font).some((value) => value !== undefined && value !== false);
  return {
    ...(styled ? { font } : {}),
    // Here the file format has it the other way round: the background is the colour of a solid fill.
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: argb(fill) } } }),
  };
}

/** Bars from end to end: without this Excel gives the least value a tenth of the cell. */
export function fullBars(sheet: string): string {
  return sheet.replaceAll("<dataBar>", '<dataBar minLength="0" maxLength="100">');
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
