import { languages, type Language } from "../messages";
import type { RowOf, Rows, Template, Value } from "./content";

/** The name under which an example indicator comes into a workbook of that language. */
export function indicatorName({ name }: Pick<RowOf<"indicators">, "name">, language: Language): string {
  return textOf(name, language);
}

/**
 * The example rows without the indicators of these names, which a coordinator did not tick. An example action that was to be seen by one
 * of them is kept, without an indicator.
 */
export function withoutIndicators(examples: Rows, names: readonly string[], language: Language): Rows {
  const gone = new Set(names);
  if (gone.size === 0) return examples;
  const { actions, indicators } = examples;
  return {
    ...examples,
    ...(indicators ? { indicators: indicators.filter((row) => !gone.has(indicatorName(row, language))) } : {}),
    ...(actions ? { actions: actions.map(({ indicator, ...row }) => (indicator === undefined || gone.has(textOf(indicator, language)) ? row : { ...row, indicator })) } : {}),
  };
}

/**
 * The names of the example indicators that are not ticked at first, in both languages: all but those of high priority, because a network
 * that begins with few figures fills them in. None where a template gives none priority.
 */
export function leftOutAtFirst({ examples: { indicators = [] } }: Pick<Template, "examples">): string[] {
  if (!indicators.some(({ priority }) => priority === "high")) return [];
  return indicators.flatMap((row) => (row.priority === "high" ? [] : languages.map((language) => indicatorName(row, language))));
}

function textOf(value: Value | undefined, language: Language): string {
  return typeof value === "object" && "nl" in value ? value[language] : String(value ?? "");
}
