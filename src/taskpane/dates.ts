import { serial } from "../domain/quarter";
import type { Language } from "../messages";

const locales: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

/** An Excel serial as a date to read, such as "1 januari 2027". Serials of the 1900 system from March 1900 on. */
export function dayText(serial: number, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(new Date((serial - 25_569) * 86_400_000));
}

/** An Excel serial as a short date to read, such as "1 jan 2027". */
export function shortDayText(serial: number, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  return format.format(new Date((serial - 25_569) * 86_400_000));
}

/** A day on this computer's calendar as Excel's serial number. */
export function excelDay(day: Date): number {
  return serial(day.getFullYear(), day.getMonth() + 1, day.getDate());
}

/** What a field for dates holds as an Excel serial; undefined while it holds no whole date. */
export function fromDateInput(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year && month && day ? serial(Number(year), Number(month), Number(day)) : undefined;
}
