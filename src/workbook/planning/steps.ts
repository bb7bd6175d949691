import { languages, type Language, type Text } from "../../messages";
import type { RowOf, TemplateStep, Template } from "../content";
import type { SheetKey } from "../meta";

/** The sheet where a step happens, of those that the workbook has. */
export function placeOf({ sheets }: TemplateStep, has: (key: SheetKey) => boolean): SheetKey {
  return sheets.find(has) ?? "start";
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
      id: `step.${origin}.${step.id}.${level}`,
    });
    return [...(organisation ? [row("organisation", organisation)] : []), ...(network ? [row("network", network)] : [])];
  });
}

function inEach(words: (language: Language) => string): Text {
  return Object.fromEntries(languages.map((language) => [language, words(language)])) as Record<Language, string>;
}
