import { DataValidationErrorStyle, DataValidationOperator, DataValidationType, type ISheetDataValidationRule } from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/preset-sheets-data-validation";
import type { Sheet, Validation, ValidationRule } from "../../../workbook/types";
import type { Canvas } from "./canvas";
import { gridRange } from "./conditionals";

const ERRORS = { stop: DataValidationErrorStyle.STOP, warning: DataValidationErrorStyle.WARNING, information: DataValidationErrorStyle.INFO };

const OPERATORS = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  lessThan: DataValidationOperator.LESS_THAN,
  greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;

const TYPES = {
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
  date: DataValidationType.DATE,
} as const;

/** Sets what may be typed in which cells: lists become drop-downs. Rules of before make way. */
export function paintValidations({ api, target }: Canvas, sheet: Sheet, before: string[] = []): string[] {
  if (before.length > 0) api.syncExecuteCommand(RemoveDataValidationMutation.id, { ...target, ruleId: before });
  const rules = sheet.validations.map((validation, index) => rule(validation, `validation-${index}`));
  if (rules.length > 0) api.syncExecuteCommand(AddDataValidationMutation.id, { ...target, rule: rules });
  return rules.map((one) => one.uid);
}

function rule({ address, rule: asked, prompt, error }: Validation, uid: string): ISheetDataValidationRule {
  return {
    uid,
    ranges: [gridRange(address)],
    allowBlank: true,
    ...criteria(asked),
    showInputMessage: prompt !== undefined,
    promptTitle: prompt?.title,
    prompt: prompt?.message,
    showErrorMessage: error !== undefined,
    errorStyle: ERRORS[error?.style ?? "information"],
    errorTitle: error?.title,
    error: error?.message,
  };
}

function criteria(asked: ValidationRule): Pick<ISheetDataValidationRule, "type" | "operator" | "formula1" | "formula2" | "showDropDown"> {
  switch (asked.kind) {
    case "list":
      return { type: DataValidationType.LIST, formula1: asked.source, showDropDown: true };
    case "custom":
      return { type: DataValidationType.CUSTOM, formula1: asked.formula };
    case "any":
      return { type: DataValidationType.ANY };
    default:
      return {
        type: TYPES[asked.kind],
        operator: OPERATORS[asked.operator],
        formula1: String(asked.min),
        formula2: asked.max === undefined ? undefined : String(asked.max),
      };
  }
}
