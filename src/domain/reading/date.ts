import type { Language } from "../../messages";
import { serial } from "../quarter";

/** A date that was typed as text. `sure`: it can mean no other day. */
export interface ReadDate {
  /** Excel's serial number. */
  serial: number;
  sure: boolean;
}

/** By the first three letters, Dutch and English; “mrt” is Dutch for maart. */
const months: Readonly<Record<string, number>> = {
  jan: 1, feb: 2, mrt: 3, maa: 3, mar: 3, apr: 4, mei: 5, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, okt: 10, oct: 10, nov: 11, dec: 12,
};
const monthWord = "(jan(?:uari|uary)?|feb(?:ruari|ruary)?|mrt|maart|mar(?:ch)?|apr(?:il)?|mei|may|juni?|june|juli?|july|aug(?:ustus|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
/** No date is longer: “woensdag 24 september 2025”. */
const longest = 40;
const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T[\d:.]+Z?)?$/;
const withWord = new RegExp(`^(?:(?:ma|di|wo|do|vr|za|zo)[a-z]*\\.? )?(\\d{1,2})(?:e|st|nd|rd|th)?[- .]${monthWord}\\.?[- ,.]+(\\d{4})$`, "i");
const wordFirst = new RegExp(`^${monthWord}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, "i");
const monthAlone = new RegExp(`^${monthWord}\\.?[- ](\\d{4})$`, "i");

/**
 * Reads a date that was typed as text: "19-8-2025", "2025-08-19", "19 augustus 2025", "aug 2025". Undefined where it is no day that exists.
 * Not sure: a year of two digits, a month without a day (its first day is given), and in an English workbook a day and month that can be swapped.
 */
export function readDate(text: string, language: Language): ReadDate | undefined {
  const typed = text.trim();
  if (typed.length > longest) return undefined;
  const plain = numbers.exec(typed);
  if (plain) return readNumbers(Number(plain[1]), Number(plain[2]), plain[3] ?? "", language);
  const iso = yearFirst.exec(typed);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), true);
  const word = withWord.exec(typed);
  if (word) return day(Number(word[3]), month(word[2]), Number(word[1]), true);
  const american = wordFirst.exec(typed);
  if (american) return day(Number(american[3]), month(american[1]), Number(american[2]), true);
  const alone = monthAlone.exec(typed);
  return alone ? day(Number(alone[2]), month(alone[1]), 1, false) : undefined;
}

/** In Dutch the day always comes first; in English it depends on the country, unless one of the two can be no month. */
function readNumbers(first: number, second: number, year: string, language: Language): ReadDate | undefined {
  const full = year.length === 4 ? Number(year) : 2000 + Number(year);
  const sureYear = year.length === 4;
  if (language === "nl") return day(full, second, first, sureYear);
  const [dayFirst, monthFirst] = [day(full, second, first, sureYear), day(full, first, second, sureYear)];
  if (!dayFirst || !monthFirst) return dayFirst ?? monthFirst;
  return { ...monthFirst, sure: sureYear && dayFirst.serial === monthFirst.serial };
}

function month(word = ""): number {
  return months[word.slice(0, 3).toLowerCase()] ?? 0;
}

function day(year: number, monthNumber: number, dayNumber: number, sure: boolean): ReadDate | undefined {
  const at = new Date(Date.UTC(year, monthNumber - 1, dayNumber));
  const exists = year >= 1900 && year <= 2199 && at.getUTCMonth() === monthNumber - 1 && at.getUTCDate() === dayNumber;
  return exists ? { serial: serial(year, monthNumber, dayNumber), sure } : undefined;
}
