import type { Language } from "./index";
import { locales } from "./numbers";

/** "1 januari 2027", "1 jan 2027" and "1-1-2027": in running text, where room is short, and in a table. */
const forms = {
  whole: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "short", year: "numeric" },
  table: { day: "numeric", month: "numeric", year: "numeric" },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

/** A day as people read it. Excel's serial number in, of the 1900 system from March 1900 on. */
export function dayText(serial: number, language: Language, form: keyof typeof forms = "whole"): string {
  return new Intl.DateTimeFormat(locales[language], { ...forms[form], timeZone: "UTC" }).format(new Date((serial - 25_569) * 86_400_000));
}
