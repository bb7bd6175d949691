import type { Correction } from "../../../domain/network";
import { fill, quarter, type Language } from "../../../messages";

/** What of a measurement was changed, from what to what: "Waarde: van 12 naar 15." */
export function changeText({ field, from, to }: Pick<Correction, "field" | "from" | "to">, language: Language): string {
  const words = quarter[language].correct;
  return `${fill(words.line, { field: field ? words.field[field] : "", from: from || words.empty, to: to || words.empty })}.`;
}
