import { address, area } from "../../workbook/address";
import { refersToCells } from "../../workbook/validity";
import type { Conditional as BookConditional, Sheet as BookSheet, Validation as BookValidation, ValidationRule as BookRule } from "../../workbook/types";
import { type Conditional, newConditional, noValidation, type Validation, type ValidationRule } from "../state/rules";
import type { Sheet } from "../state/sheet";
import { capital } from "./looks";
import { keyOf, operators, validationKinds } from "./words";

/** Puts the validations and conditional formats of the flat description on a sheet. */
export function loadRules(source: BookSheet, sheet: Sheet): void {
  sheet.validations = source.validations.map(({ address: at, rule, prompt, error }): Validation => {
    const blank = noValidation([area(at)]);
    return {
      ...blank,
      ignoreBlanks: !refersToCells(rule),
      rule: loadRule(rule),
      ...(prompt ? { prompt: { showPrompt: true, ...prompt } } : {}),
      errorAlert: error ? { showAlert: true, ...error, style: capital(error.style) } : { ...blank.errorAlert, showAlert: false },
    };
  });
  sheet.conditionals = source.conditionals.map((conditional) => loadConditional(conditional, sheet));
}


function loadRule(rule: BookRule): ValidationRule {
  switch (rule.kind) {
    case "any": return { kind: "none" };
    case "list": return { kind: "list", source: rule.source, inCellDropDown: true };
    case "custom": return { kind: "custom", formula: rule.formula };
    default: {
      const { min, max, operator } = rule;
      return { kind: validationKinds[rule.kind], operator: operators[operator], formula1: min, ...(max === undefined ? {} : { formula2: max }) };
    }
  }
}

function loadConditional(source: BookConditional, sheet: Sheet): Conditional {
  const id = `{${sheet.workbook.nextId().toString(16).padStart(8, "0")}-0000-0000-0000-000000000000}`;
  const at = area(source.address);
  if (source.kind === "dataBar") {
    const conditional = newConditional(id, at, "DataBar");
    conditional.dataBar.positive.fillColor = source.color;
    conditional.dataBar.lower = { type: "Number", formula: String(source.min) };
    conditional.dataBar.upper = { type: "Number", formula: String(source.max) };
    return conditional;
  }
  const conditional = newConditional(id, at, "Custom");
  const { fill, color, bold, italic, strikethrough } = source.look;
  conditional.formula = source.formula;
  conditional.stopIfTrue = source.stop ?? false;
  conditional.look = { borders: {}, ...(fill ? { fill } : {}), ...(color ? { fontColor: color } : {}), ...flags({ bold, italic, strikethrough }) };
  return conditional;
}

/** The validations of a sheet as the flat description has them: one for each area. */
export function saveValidations(sheet: Sheet): BookValidation[] {
  return sheet.validations.flatMap(({ areas, rule, prompt, errorAlert }) => areas.map((at): BookValidation => {
    const { style, title, message } = errorAlert;
    const said = rule.kind !== "none" && errorAlert.showAlert;
    return {
      address: address(at),
      rule: saveRule(rule),
      ...(prompt.title || prompt.message ? { prompt: { title: prompt.title, message: prompt.message } } : {}),
      ...(said ? { error: { style: style.toLowerCase() as "stop" | "warning" | "information", title, message } } : {}),
    };
  }));
}

function saveRule(rule: ValidationRule): BookRule {
  switch (rule.kind) {
    case "none": return { kind: "any" };
    case "list": return { kind: "list", source: rule.source };
    case "custom": return { kind: "custom", formula: rule.formula as `=${string}` };
    default: {
      const kind = keyOf(validationKinds, rule.kind);
      // The flat description has no times of day: nothing that this product makes has them either.
      if (!kind) return { kind: "any" };
      const max = rule.formula2 === undefined ? {} : { max: bound(rule.formula2) };
      return { kind, operator: keyOf(operators, rule.operator) ?? "between", min: bound(rule.formula1), ...max };
    }
  }
}

/** A bound is a number or a formula; the text of a number, as Excel may hand it back, is the number. */
function bound(value: string | number): number | `=${string}` {
  if (typeof value === "number") return value;
  const number = Number(value.replace(/^=/, ""));
  return Number.isFinite(number) ? number : (value as `=${string}`);
}

/** The conditional formats of a sheet that the flat description knows: formulas and data bars, first in priority first. */
export function saveConditionals(sheet: Sheet): BookConditional[] {
  return sheet.conditionals.flatMap((conditional): BookConditional[] => {
    const at = address(conditional.area);
    if (conditional.type === "DataBar") {
      const { positive, lower, upper } = conditional.dataBar;
      return [{ kind: "dataBar", address: at, color: positive.fillColor, min: numberOf(lower.formula), max: numberOf(upper.formula) }];
    }
    if (conditional.type !== "Custom") return [];
    const { fill, fontColor, bold, italic, strikethrough } = conditional.look;
    return [{
      kind: "formula", address: at, formula: conditional.formula as `=${string}`,
      look: { ...(fill ? { fill } : {}), ...(fontColor ? { color: fontColor } : {}), ...flags({ bold, italic, strikethrough }) },
      ...(conditional.stopIfTrue ? { stop: true } : {}),
    }];
  });
}

function numberOf(formula: string | undefined): number {
  return Number((formula ?? "0").replace(/^=/, ""));
}

function flags<T extends Record<string, boolean | undefined>>(all: T): Partial<T> {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value === true)) as Partial<T>;
}
