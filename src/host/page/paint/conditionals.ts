import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation, CFRuleType, CFSubRuleType, CFValueType, DeleteConditionalRuleMutation, type IConditionFormattingRule, type IValueConfig,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { Bound, Conditional, ConditionalLook } from "../../state/rules";
import type { Sheet } from "../../state/sheet";
import { gridRange, type Canvas } from "./canvas";

/** Colours cells by their formulas, and draws bars in them. Rules of before make way. */
export function paintConditionals({ api, target }: Canvas, sheet: Sheet, before: string[] = []): string[] {
  for (const cfId of before) api.syncExecuteCommand(DeleteConditionalRuleMutation.id, { ...target, cfId });
  const rules = sheet.conditionals.flatMap(rule);
  // The grid puts each rule before those it has, so the first in rank goes in last.
  for (const one of [...rules].reverse()) api.syncExecuteCommand(AddConditionalRuleMutation.id, { ...target, rule: one });
  return rules.map((one) => one.cfId);
}

/** The grid's rule for a conditional format; none for the kinds that the grid cannot draw. */
function rule({ id, area, type, formula, look, dataBar, stopIfTrue }: Conditional): IConditionFormattingRule[] {
  const common = { cfId: id, ranges: [gridRange(area)], stopIfTrue };
  if (type === "Custom") {
    return [{ ...common, rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style: gridLook(look) } }];
  }
  if (type !== "DataBar") return [];
  const config = {
    min: bound(dataBar.lower, CFValueType.min),
    max: bound(dataBar.upper, CFValueType.max),
    isGradient: dataBar.positive.gradientFill,
    positiveColor: dataBar.positive.fillColor,
    nativeColor: dataBar.negative.fillColor,
  };
  return [{ ...common, rule: { type: CFRuleType.dataBar, isShowValue: !dataBar.showDataBarOnly, config } }];
}

function bound({ type, formula }: Bound, extreme: CFValueType): IValueConfig {
  const value = Number((formula ?? "").replace(/^=/, ""));
  return type === "Number" && Number.isFinite(value) ? { type: CFValueType.num, value } : { type: extreme };
}

function gridLook(look: ConditionalLook): IStyleBase {
  return {
    ...(look.fill && { bg: { rgb: look.fill } }),
    ...(look.fontColor && { cl: { rgb: look.fontColor } }),
    ...(look.bold && { bl: BooleanNumber.TRUE }),
    ...(look.italic && { it: BooleanNumber.TRUE }),
    ...(look.strikethrough && { st: { s: BooleanNumber.TRUE } }),
  };
}
