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

/** The one of those that is this one, whole or without the formula that it would have got next; undefined where there is none. */
export function sameConditional(formats: Excel.ConditionalFormat[], conditional: Conditional): string | undefined {
  if (conditional.kind === "dataBar") return formats.find((format) => format.type === "DataBar")?.id;
  const custom = formats.filter((format) => format.type === "Custom")
    .map(({ id, customOrNullObject: { rule } }) => ({ id, formula: rule.formula }));
  return (custom.find(({ formula }) => formula === conditional.formula) ?? custom.find(({ formula }) => !formula))?.id;
}
