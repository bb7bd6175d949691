import type { Conditional } from "../../workbook/types";
import { range } from "./range";

/**
 * Adds a conditional format on top of those that are there: to end up in their order, they are written last first.
 * Excel never replaces one by itself, so one that a broken run left behind (`existing`, its id) is set again instead.
 */
export function writeConditional(sheet: Excel.Worksheet, conditional: Conditional, existing?: string): void {
  const all = range(sheet, conditional.address).conditionalFormats;
  if (conditional.kind === "dataBar") {
    const { dataBar } = existing === undefined ? all.add("DataBar") : all.getItem(existing);
    dataBar.positiveFormat.fillColor = conditional.color;
    dataBar.lowerBoundRule = { type: "Number", formula: String(conditional.min) };
    dataBar.upperBoundRule = { type: "Number", formula: String(conditional.max) };
    return;
  }
  const target = existing === undefined ? all.add("Custom") : all.getItem(existing);
  const { format, rule } = target.custom;
  const { look } = conditional;
  rule.formula = conditional.formula;
  if (look.fill) format.fill.color = look.fill;
  if (look.color) format.font.color = look.color;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.strikethrough) format.font.strikethrough = true;
  if (conditional.stop) target.stopIfTrue = true;
}

/** Asks which conditional formats stand on an area. */
export function askConditionals(sheet: Excel.Worksheet, address: string): Excel.ConditionalFormatCollection {
  return range(sheet, address).conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula");
}

/**
 * Which of the conditional formats that stand there (`on` tells by address) is which of ours, by id: the one with its
 * formula, or for the first of ours that is not there the one without a formula that a broken run left.
 */
export function sameConditionals(ours: readonly Conditional[], on: (address: string) => readonly Excel.ConditionalFormat[]): Map<Conditional, string> {
  const found = new Map<Conditional, string>();
  const taken = new Set<string>();
  for (const conditional of ours.toReversed()) {
    const there = on(conditional.address).filter(({ id }) => !taken.has(id));
    const same = there.find((format) => isSame(format, conditional)) ?? there.find((format) => conditional.kind === "formula" && isBegun(format));
    if (!same) continue;
    found.set(conditional, same.id);
    taken.add(same.id);
  }
  return found;
}

function isSame(format: Excel.ConditionalFormat, conditional: Conditional): boolean {
  if (conditional.kind === "dataBar") return format.type === "DataBar";
  return format.type === "Custom" && format.customOrNullObject.rule.formula === conditional.formula;
}

function isBegun(format: Excel.ConditionalFormat): boolean {
  return format.type === "Custom" && !format.customOrNullObject.rule.formula;
}
