import { figures as words, fill, type Language } from "../../messages";
import type { Indicator } from "../network";
import type { QuarterFigure } from "./series";

/** At most one decimal for what people read; a small quotient keeps three figures. */
function number(value: number, language: Language): string {
  const digits: Intl.NumberFormatOptions = Math.abs(value) < 10 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", digits).format(value);
}

/** A value as people read it, with its unit: "35,2 % van de huishoudens", "1,58 meldingen per huishouden". */
export function showValue(value: number, { kind, unit }: Pick<Indicator, "kind" | "unit">, language: Language): string {
  return `${number(value, language)} ${unit || (kind === "percentage" ? "%" : "")}`.trim();
}

/** "6 van 8" */
export function showParties({ measured, expected }: Pick<QuarterFigure, "measured" | "expected">, language: Language): string {
  return fill(words[language].parties, { measured, expected });
}
