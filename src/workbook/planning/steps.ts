import { languages, type Language, type Text } from "../../messages";
import type { RowOf, TemplateStep, Template } from "../content";
import { isOptional, type OptionalSheetKey, type SheetKey } from "../meta";

/** The sheet where a step happens, of those that the workbook has. */
export function placeOf({ sheets }: TemplateStep, has: (key: SheetKey) => boolean): SheetKey {
  return sheets.find(has) ?? "start";
}

/** With what the ids of a step's rows begin; behind it stands the level. */
const beginOf = ({ id }: TemplateStep, origin: string) => `step.${origin}.${id}.`;

/** The step that a row of the sheet with steps is about, known by the row's id; undefined where no step plan of the workbook has it. */
export function stepOfRow({ id: template, steps }: Pick<Template, "id" | "steps">, rowId: string): TemplateStep | undefined {
  return steps.find((step) => rowId.startsWith(beginOf(step, step.origin ?? template)));
}

/** The sheets that a step needs and that a workbook can do without until it begins, the one where it happens first. */
export function formsOf({ sheets, forms = [] }: Pick<TemplateStep, "sheets" | "forms">): OptionalSheetKey[] {
  return [...new Set([...sheets.filter(isOptional), ...forms])];
}

/** The rows that lead to a sheet now that the workbook has it, each with the sheet that it led to without it. */
export function rowsLedTo(template: Template, key: SheetKey, has: (key: SheetKey) => boolean): { id: string; from: SheetKey }[] {
  const without = new Map(stepRows(template, (one) => one !== key && has(one)).map(({ id, place }) => [id, place]));
  return stepRows(template, (one) => one === key || has(one)).flatMap(({ id, place }) => {
    const from = without.get(id);
    return place === key && from !== key && typeof id === "string" ? [{ id, from: from as SheetKey }] : [];
  });
}

/** "1. Organisatiestructuur", with the step plan and the phase that it belongs to below it, where there is more than one. */
function stepName({ number, name, phase, plan }: TemplateStep): Text {
  return inEach((language) => {
    const within = [plan, phase].flatMap((words) => (words ? [words[language]] : [])).join(": ");
    return `${number}. ${name[language]}${within ? `\n(${within})` : ""}`;
  });
}

/** The rows of the sheet with steps: one for every level at which a step asks something. Their ids are the same in every workbook. */
export function stepRows({ id, steps }: Template, has: (key: SheetKey) => boolean): RowOf<"steps">[] {
  return steps.flatMap((step) => {
    const { organisation, network } = step.levels ?? { network: step };
    const { tips = [], involved, origin = id } = step;
    const row = (level: "organisation" | "network", { ask, result }: Pick<TemplateStep, "ask" | "result">): RowOf<"steps"> => ({
      step: stepName(step), level, ask, result, place: placeOf(step, has), status: "notStarted",
      ...(tips.length > 0 ? { tips: inEach((language) => tips.map((tip) => tip[language]).join("\n")) } : {}),
      ...(involved ? { involved } : {}),
      id: `${beginOf(step, origin)}${level}`,
    });
    return [...(organisation ? [row("organisation", organisation)] : []), ...(network ? [row("network", network)] : [])];
  });
}

function inEach(words: (language: Language) => string): Text {
  return Object.fromEntries(languages.map((language) => [language, words(language)])) as Record<Language, string>;
}
