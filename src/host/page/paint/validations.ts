import { DataValidationRenderMode, DataValidationType, type ISheetDataValidationRule } from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/preset-sheets-data-validation";
import type { Validation } from "../../state/rules";
import type { Sheet } from "../../state/sheet";
import { gridRange, type Canvas } from "./canvas";

/**
 * Gives cells their drop-down lists and prompts. Rules of before make way.
 * Whether an entry is allowed is for the host to say, not for the grid.
 */
export function paintValidations({ api, target }: Canvas, sheet: Sheet, before: string[] = []): string[] {
  if (before.length > 0) api.syncExecuteCommand(RemoveDataValidationMutation.id, { ...target, ruleId: before });
  const rules = sheet.validations.map((validation, index) => rule(validation, `validation-${index}`));
  if (rules.length > 0) api.syncExecuteCommand(AddDataValidationMutation.id, { ...target, rule: rules });
  return rules.map((one) => one.uid);
}

function rule({ areas, rule: asked, prompt }: Validation, uid: string): ISheetDataValidationRule {
  const list = asked.kind === "list" ? asked : undefined;
  return {
    uid,
    ranges: areas.map(gridRange),
    type: list ? DataValidationType.LIST : DataValidationType.ANY,
    formula1: list?.source,
    showDropDown: list?.inCellDropDown,
    renderMode: DataValidationRenderMode.ARROW,
    allowBlank: true,
    showErrorMessage: false,
    showInputMessage: prompt.showPrompt && prompt.message !== "",
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
}
