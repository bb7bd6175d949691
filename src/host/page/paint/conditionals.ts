import { BooleanNumber, type IRange, type IStyleBase } from "@univerjs/core";
import { AddConditionalRuleMutation, CFRuleType, CFSubRuleType, CFValueType, DeleteConditionalRuleMutation, type IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import { area } from "../../../workbook/address";
import type { Conditional, Look, Sheet } from "../../../workbook/types";
import type { Canvas } from "./canvas";

/** Colours cells by their formulas, and draws bars in them. Rules of before make way. */
export function paintConditionals({ api, target }: Canvas, sheet: Sheet, before: string[] = []): string[] {
  for (const cfId of before) api.syncExecuteCommand(DeleteConditionalRuleMutation.id, { ...target, cfId });
  // The grid puts each rule before those it has, so the first in rank goes in last.
  const rules = sheet.conditionals.map((conditional, index) => rule(conditional, `conditional-${index}`));
  for (const one of [...rules].reverse()) api.syncExecuteCommand(AddConditionalRuleMutation.id, { ...target, rule: one });
  return rules.map((one) => one.cfId);
}

function rule(conditional: Conditional, cfId: string): IConditionFormattingRule {
  const ranges = [gridRange(conditional.address)];
  if (conditional.kind === "dataBar") {
    const { min, max, color } = conditional;
    const config = { min: { type: CFValueType.num, value: min }, max: { type: CFValueType.num, value: max }, isGradient: false, positiveColor: color, nativeColor: color };
    return { cfId, ranges, stopIfTrue: false, rule: { type: CFRuleType.dataBar, isShowValue: true, config } };
  }
  const { formula, look, stop } = conditional;
  return {
    cfId, ranges, stopIfTrue: stop ?? false,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style: gridLook(look) },
  };
}

function gridLook(look: Look): IStyleBase {
  return {
    ...(look.fill && { bg: { rgb: look.fill } }),
    ...(look.color && { cl: { rgb: look.color } }),
    ...(look.bold && { bl: BooleanNumber.TRUE }),
    ...(look.italic && { it: BooleanNumber.TRUE }),
    ...(look.strikethrough && { st: { s: BooleanNumber.TRUE } }),
  };
}

/** An address as the grid takes it. */
export function gridRange(address: string): IRange {
  const { top, left, bottom, right } = area(address);
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
