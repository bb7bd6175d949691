import type { Indicator } from "../../domain/network";
import type { Language } from "../../messages";
import { agreedText, measuredText } from "../../messages/numbers";

type Measured = Pick<Indicator, "kind" | "unit" | "target">;

/** What was measured, where its unit stands elsewhere: "35%" or "12,5". A percentage is the number before the sign. */
export function valueText(value: number, indicator: Measured, language: Language): string {
  return `${measuredText(value, indicator, language)}${sign(indicator)}`;
}

/** A target or margin in the same way, as it was agreed. */
export function targetText(value: number, indicator: Measured, language: Language): string {
  return `${agreedText(value, language)}${sign(indicator)}`;
}

/** A value or target with the indicator's unit behind it: "35%", "35% van de gezinnen", "12,5 dagen", "7,5 (score 1-10)". */
export function inUnit(text: string, { kind, unit }: Measured): string {
  const rest = unit.replace(/^%/, "").trim();
  if (rest === "") return text;
  return kind === "score" || kind === "scale" ? `${text} (${rest})` : `${text} ${rest}`;
}

/** How far a value moved, with its sign; never nothing where it did move. */
export function changeText(change: number, { kind }: Measured, language: Language): string {
  return measuredText(change, { kind, target: 0 }, language, "exceptZero");
}

function sign({ kind, unit }: Measured): string {
  return unit.startsWith("%") || (kind === "percentage" && unit === "") ? "%" : "";
}
