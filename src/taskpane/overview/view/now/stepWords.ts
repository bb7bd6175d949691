import type { PlanStep } from "../../../../domain/network";
import type { FoundPlan } from "../../../../excel/found";
import { languages, type Language } from "../../../../messages";
import { now } from "../../../../messages/now";
import type { SheetKey } from "../../../../workbook/meta";
import { chosenTemplate, offeredSheets, type Catalogue } from "../../../base/catalogue";
import { formsOf, stepOfRow } from "../../../../workbook/planning/steps";

/** What there is to say of a step beside its name: where it stands, at which level, of which phase, and who sees to it. */
export function stepDetail({ step, level, status, who }: PlanStep, language: Language): string {
  const words = now[language].steps;
  const [, ...phase] = step.split("\n");
  return [words.status[status ?? "notStarted"], level && words.level[level], phase.join(" ").replace(/^\((.*)\)$/, "$1"), who.join("; ")].filter(Boolean).join(" · ");
}

/**
 * The sheet where a step happens, with the name that it has in this workbook. The step knows it by the name that it had when the step
 * was written, in either language; undefined where there is no such sheet now.
 */
export function sheetOf({ sheet }: Pick<PlanStep, "sheet">, { sheets }: Pick<FoundPlan, "sheets">, catalogue: Catalogue["sheets"]): { key: SheetKey; name: string } | undefined {
  const usual = catalogue.find(({ name }) => languages.some((language) => name[language] === sheet))?.key;
  return sheets.find(({ name }) => name === sheet) ?? sheets.find(({ key }) => key === usual);
}

/** Whether one of the step plans of this workbook brings steps, so that a sheet of them can be added. */
export function offersSteps({ meta }: Pick<FoundPlan, "meta">, { templates }: Catalogue): boolean {
  const template = chosenTemplate(templates, meta.templates);
  return template !== undefined && offeredSheets(template).includes("steps");
}

/** The forms that a step needs and that this workbook does not have yet, of those that its step plans offer; none for a step of people's own. */
export function formsToAdd({ id }: Pick<PlanStep, "id">, { meta, sheets, missing }: Pick<FoundPlan, "meta" | "sheets" | "missing">, catalogue: Catalogue): Catalogue["sheets"] {
  const template = chosenTemplate(catalogue.templates, meta.templates);
  const step = template && stepOfRow(template, id);
  if (!step) return [];
  const there = new Set<SheetKey>([...sheets.map(({ key }) => key), ...missing]);
  const offered = new Set<SheetKey>(offeredSheets(template));
  return formsOf(step).filter((key) => offered.has(key) && !there.has(key)).flatMap((key) => catalogue.sheets.find((one) => one.key === key) ?? []);
}
