import type { Language } from "./index";

/** How people of a language write numbers and days. */
export const locales: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

/** Differences smaller than this are none, as in the workbook's formulas. */
const finest = 9;

/** What is measured, as far as writing it goes: the kind of its indicator. */
export interface MeasuredAs {
  kind?: string;
  /** What the value is held against, where something is. */
  target?: number;
}

/**
 * Writes what was measured, rounded: a percentage whole, a score in one decimal, and anything else in two decimals below ten, one below
 * a thousand and none above. It gets as many more as it takes to stay on its own side of the target: 59,96 beside 60 is no 60.
 */
export function measuredText(value: number, written: MeasuredAs, language: Language, sign: "auto" | "exceptZero" = "auto"): string {
  return format(rounded(value, written), language, sign);
}

/** The same as a number, for where a chart holds it. */
export function rounded(value: number, { kind, target }: MeasuredAs): number {
  for (let decimals = usual(value, kind); decimals < finest; decimals++) {
    const found = toDecimals(value, decimals);
    if (target === undefined || Math.sign(toDecimals(found - target, finest)) === Math.sign(toDecimals(value - target, finest))) return found;
  }
  return toDecimals(value, finest);
}

/** Writes a number as it was agreed or counted, such as a target: never rounded, but for what computing leaves behind the ninth decimal. */
export function agreedText(value: number, language: Language): string {
  return format(toDecimals(value, finest), language, "auto");
}

function usual(value: number, kind: string | undefined): number {
  if (kind === "percentage") return 0;
  if (kind === "score") return 1;
  const size = Math.abs(value);
  return size < 10 ? 2 : size < 1000 ? 1 : 0;
}

/** Without the minus of a zero. */
function toDecimals(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}

function format(value: number, language: Language, signDisplay: "auto" | "exceptZero"): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: finest, signDisplay }).format(value);
}
