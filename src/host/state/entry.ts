import type { Profile } from "../profile";
import type { Scalar } from "./cells";

/** What a text becomes when it is entered in a cell, and the number format that comes with it. */
export interface Entry {
  value: Scalar;
  numberFormat?: string;
}

/** How a culture writes numbers and dates. */
interface Notation {
  number: RegExp;
  thousands: string;
  /** Whether the day stands before the month. */
  dayFirst: boolean;
  true: string;
  false: string;
  date: string;
}

const notations: Record<Profile["culture"], Notation> = {
  "en-US": { number: numberPattern(".", ","), thousands: ",", dayFirst: false, true: "TRUE", false: "FALSE", date: "m/d/yyyy" },
  "nl-NL": { number: numberPattern(",", "."), thousands: ".", dayFirst: true, true: "WAAR", false: "ONWAAR", date: "m/d/yyyy" },
};

/**
 * What a text that is not a formula means in a culture: a number, a percentage, a date, a truth value, or just the text.
 * `values` and `formulas` of Office.js are always read as "en-US"; what a person types in the culture of the profile.
 */
export function readEntry(text: string, culture: Profile["culture"]): Entry {
  const notation = notations[culture];
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === notation.true) return { value: true };
  if (upper === notation.false) return { value: false };
  return readNumber(trimmed, notation) ?? readDate(trimmed, notation) ?? { value: text };
}

function readNumber(text: string, { number, thousands }: Notation): Entry | undefined {
  const match = number.exec(text);
  if (!match) return undefined;
  const [, open, sign, currency, whole = "", fraction = "", exponent, percent, close] = match;
  if (whole + fraction === "" || (open === undefined) !== (close === undefined)) return undefined;
  const digits = `${whole.replaceAll(thousands, "")}.${fraction}e${exponent ?? 0}`;
  const size = Number(digits) / (percent ? 100 : 1);
  const value = sign === "-" || open ? -size : size;
  if (percent) return { value, numberFormat: fraction ? "0.00%" : "0%" };
  if (currency) return { value, numberFormat: currency === "€" ? "€ #,##0.00" : "$#,##0.00" };
  if (whole.includes(thousands)) return { value, numberFormat: fraction ? "#,##0.00" : "#,##0" };
  return { value };
}

function readDate(text: string, { dayFirst, date }: Notation): Entry | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1), iso[3] ? date : "mmm-yy");
  const parts = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (!parts) return undefined;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  const year = parts[3] === undefined ? new Date().getFullYear() : Number(parts[3]) + (parts[3].length === 4 ? 0 : Number(parts[3]) < 30 ? 2000 : 1900);
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return serial(year, month, day, parts[3] === undefined ? "d-mmm" : date);
}

/** The serial number of a date, or nothing where there is no such day. Day 60 (29 February 1900) exists in Excel alone. */
function serial(year: number, month: number, day: number, numberFormat: string): Entry | undefined {
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  if (year < 1900 || year > 9999 || made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return undefined;
  const days = Math.round(time / 86400000) + 25569;
  return { value: days <= 60 ? days - 1 : days, numberFormat };
}

/** A number with its sign, currency, thousands, decimals, exponent, percent sign, or brackets for a minus. */
function numberPattern(decimal: string, thousands: string): RegExp {
  const whole = `\\d{1,3}(?:\\${thousands}\\d{3})+|\\d+`;
  return new RegExp(`^(\\()?([-+])?\\s?([$€])?\\s?(${whole})?(?:\\${decimal}(\\d*))?(?:[eE]([-+]?\\d+))?\\s?(%)?(\\))?$`);
}
