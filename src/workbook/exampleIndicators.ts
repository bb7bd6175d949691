import type { Language } from "../messages";
import type { RowData, Rows, Value } from "./content";

/** The name under which an example indicator comes into a workbook of that language. */
export function indicatorName({ name }: RowData, language: Language): string {
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

function textOf(value: Value | undefined, language: Language): string {
  return typeof value === "object" && "nl" in value ? value[language] : String(value ?? "");
}
