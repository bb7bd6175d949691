import type { Language } from "../../messages";
import { readDate } from "./date";
import { readNumber } from "./number";

/** A day and a month alone are a day of the year in which somebody looks; which year that is makes no difference here. */
const someYear = 2026;
const dayAndMonth = /^(\d{1,2})[-/](\d{1,2})$/;
const fraction = /^([+-]?)(\d+) (\d+)\/([1-9]\d*)$/;
const time = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;
/** What a formula gives rather than a text, in either language of the product. */
const values = /^(?:true|false|waar|onwaar|#(?:n\/a|n\/b|ref!|verw!|name\?|naam\?|value!|waarde!|div\/0!|deel\/0!|null!|leeg!|num!|getal!))$/i;

/**
 * By what number COUNTIFS and SUMIFS take a text that is looked for, and every text beside it: “007” is 7 and “1-2” the first of February.
 * Undefined where it stays a text (ClosedXML, "Add selection criteria logic for functions", where Excel was tried).
 */
export function countedAs(text: string, language: Language): number | undefined {
  const typed = text.trim();
  const short = dayAndMonth.exec(typed);
  if (short) return readDate(`${typed.replaceAll("/", "-")}-${someYear}`, language)?.serial;
  const parts = fraction.exec(typed);
  if (parts) return Number(`${parts[1]}1`) * (Number(parts[2]) + Number(parts[3]) / Number(parts[4]));
  const clock = time.exec(typed);
  if (clock) return (Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0)) / 86_400;
  const number = readNumber(typed, language);
  if (number) return typed.endsWith("%") ? number.value / 100 : number.value;
  return readDate(typed, language)?.serial;
}

/** Whether COUNTIFS and SUMIFS look for a truth value or an error where this text is meant, and so never find it. */
export function isValueWord(text: string): boolean {
  return values.test(text.trim());
}
