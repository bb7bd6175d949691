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
  /** The months, of which the first three letters will do, or the short word that stands behind a bar. */
  months: readonly string[];
}

const notations: Record<Profile["culture"], Notation> = {
  "en-US": { number: numberPattern(".", ","), thousands: ",", dayFirst: false, true: "TRUE", false: "FALSE", date: "m/d/yyyy", months: "january february march april may june july august september october november december".split(" ") },
  "nl-NL": { number: numberPattern(",", "."), thousands: ".", dayFirst: true, true: "WAAR", false: "ONWAAR", date: "m/d/yyyy", months: "januari februari maart|mrt april mei juni juli augustus september oktober november december".split(" ") },
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
  return readNumber(trimmed, notation) ?? readFraction(trimmed) ?? readTime(trimmed) ?? readDate(trimmed, notation) ?? readNamedDate(trimmed, notation) ?? { value: text };
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

/** A whole number and a fraction: "1 1/2". */
function readFraction(text: string): Entry | undefined {
  const [, sign, whole, above, below] = /^([-+])?(\d+) (\d+)\/([1-9]\d*)$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const size = Number(whole) + Number(above) / Number(below);
  return { value: sign === "-" ? -size : size, numberFormat: (below?.length ?? 0) > 1 ? "# ??/??" : "# ?/?" };
}

/** A time of the day is a part of a day: "14:00". */
function readTime(text: string): Entry | undefined {
  const [, hours, minutes, seconds] = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23) return undefined;
  return { value: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86400, numberFormat: seconds === undefined ? "h:mm" : "h:mm:ss" };
}

/** A date with the name of its month: "5 mrt", "5 maart 2026", "maart 2026". */
function readNamedDate(text: string, { months }: Notation): Entry | undefined {
  const [, day, name = "", year] = /^(?:(\d{1,2})[ -]?)?([a-z]{3,9})\.?(?:[ -](\d{4}|\d{2}))?$/i.exec(text) ?? [];
  const month = name === "" ? -1 : months.findIndex((one) => one.split("|").some((word) => word === name.toLowerCase() || word.slice(0, 3) === name.toLowerCase()));
  if (month < 0 || (day === undefined && year?.length !== 4)) return undefined;
  const inYear = year === undefined ? new Date().getFullYear() : Number(year) + (year.length === 4 ? 0 : Number(year) < 30 ? 2000 : 1900);
  return serial(inYear, month + 1, Number(day ?? 1), day === undefined ? "mmm-yy" : year === undefined ? "d-mmm" : "d-mmm-yy");
}

function readDate(text: string, { dayFirst, date }: Notation): Entry | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1), iso[3] ? date : "mmm-yy");
  const [, monthOnly, ofYear] = /^(\d{1,2})[-/](\d{4})$/.exec(text) ?? [];
  if (monthOnly) return serial(Number(ofYear), Number(monthOnly), 1, "mmm-yy");
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
