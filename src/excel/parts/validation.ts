import { isoDay } from "../../domain/quarter";
import { refersToCells } from "../../workbook/validity";
import type { Formula, Operator, Validation, ValidationRule } from "../../workbook/types";
import { range } from "./range";

const operators = {
  between: "Between", notBetween: "NotBetween", equal: "EqualTo", notEqual: "NotEqualTo", greaterThan: "GreaterThan",
  lessThan: "LessThan", greaterThanOrEqual: "GreaterThanOrEqualTo", lessThanOrEqual: "LessThanOrEqualTo",
} as const satisfies Record<Operator, string>;

const alertStyles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/**
 * Sets what may be typed in cells and what Excel says about it. Set again it replaces itself.
 * @param anew whether the cells may have something of the kind already: Excel on the web takes no rule where some of them have a prompt and
 * others have not (OfficeDev/office-js#2594)
 */
export function writeValidation(sheet: Excel.Worksheet, validation: Validation, anew = false): void {
  const target = range(sheet, validation.address).dataValidation;
  if (anew) target.clear();
  const { rule, prompt, error } = validation;
  if (rule.kind !== "any") {
    target.rule = excelRule(rule);
    // With "ignore blank" on, its default, everything is let in while a cell that the rule refers to is blank.
    if (refersToCells(rule)) target.ignoreBlanks = false;
    target.errorAlert = error
      ? { showAlert: true, style: alertStyles[error.style], title: error.title, message: error.message }
      : { showAlert: false, style: "Stop", title: "", message: "" };
  }
  if (prompt) target.prompt = { showPrompt: true, ...prompt };
}

type Bounded = Extract<ValidationRule, { operator: Operator }>;

function excelRule(rule: Exclude<ValidationRule, { kind: "any" }>): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "custom":
      return { custom: { formula: rule.formula } };
    case "whole":
      return { wholeNumber: bounds(rule, (bound) => bound) };
    case "decimal":
      return { decimal: bounds(rule, (bound) => bound) };
    case "textLength":
      return { textLength: bounds(rule, (bound) => bound) };
    // Excel takes no numbers here, only dates as text or a formula.
    case "date":
      return { date: bounds(rule, (bound) => (typeof bound === "number" ? isoDay(bound) : bound)) };
  }
}

function bounds<T>(rule: Bounded, bound: (value: number | Formula) => T) {
  return {
    operator: operators[rule.operator],
    formula1: bound(rule.min),
    ...(rule.max === undefined ? {} : { formula2: bound(rule.max) }),
  };
}
