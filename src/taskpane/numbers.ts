import type { Indicator } from "../domain/network";
import type { Language } from "../messages";

type Measured = Pick<Indicator, "kind" | "unit">;

/** A number as people of that language read it, with two decimals at most. */
export function numberText(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}

/** A value of an indicator where its unit stands elsewhere: "35%" or "12,5". A percentage is the number before the sign. */
export function valueText(value: number, { kind, unit }: Measured, language: Language): string {
  const number = numberText(value, language);
  return unit.startsWith("%") || (kind === "percentage" && unit === "") ? `${number}%` : number;
}

/** A value of an indicator with its unit: "35%", "35% van de gezinnen", "12,5 dagen", "7,5 (score 1-10)". */
export function amountText(value: number, { kind, unit }: Measured, language: Language): string {
  const number = valueText(value, { kind, unit }, language);
  const rest = unit.replace(/^%/, "").trim();
  if (rest === "") return number;
  return kind === "score" || kind === "scale" ? `${number} (${rest})` : `${number} ${rest}`;
}
