import type { Profile } from "../profile";
import { dutchErrors } from "../formula/dutch";
import { type Cell, valueOf } from "./cells";

const months: Record<Profile["culture"], string[]> = {
  "nl-NL": ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
  "en-US": ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};
const days: Record<Profile["culture"], string[]> = {
  "nl-NL": ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"],
  "en-US": ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};

/** A month in three letters; Dutch shortens one of them in its own way (maart is mrt). */
function short(month: string): string {
  return month === "maart" ? "mrt" : month.slice(0, 3);
}

/** What a cell shows: its value by its number format, in the notation of the culture. Column widths play no part. */
export function displayed(cell: Cell | undefined, numberFormat: string, culture: Profile["culture"]): string {
  const value = valueOf(cell);
  if (typeof value === "boolean") return culture === "nl-NL" ? (value ? "WAAR" : "ONWAAR") : String(value).toUpperCase();
  if (typeof value === "string") return cell?.error && culture === "nl-NL" ? dutchErrors[value] ?? value : textSection(value, numberFormat);
  return formatNumber(value, numberFormat, culture);
}

function textSection(value: string, format: string): string {
  const section = format.split(";")[3] ?? (format.includes("@") ? format : "@");
  return section.replace(/"([^"]*)"|\\(.)|@/g, (part, quoted, escaped) => (part === "@" ? value : quoted ?? escaped ?? ""));
}

/** A number by a number format in en-US codes. */
export function formatNumber(value: number, numberFormat: string, culture: Profile["culture"]): string {
  const sections = numberFormat.split(";");
  const negative = value < 0 && sections.length > 1;
  const chosen = (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? "General";
  const section = systemDate(chosen, culture).replace(/\[(?:\$[^\]]*|[A-Za-z]+\d*|[<>=][^\]]*)\]/g, "");
  const size = negative ? -value : value;
  if (/^general$/i.test(section.trim())) return general(size, culture);
  if (/[ymdhs]/i.test(section.replace(/"[^"]*"|\\./g, ""))) return formatDate(size, section, culture);
  return formatDigits(size, section, culture);
}

/** The short date of the system: `numberFormat` says m/d/yyyy everywhere, people see it in their own order. */
function systemDate(code: string, culture: Profile["culture"]): string {
  return culture === "nl-NL" && code === "m/d/yyyy" ? "d-m-yyyy" : code;
}

function general(value: number, culture: Profile["culture"]): string {
  const text = Number.isInteger(value) && Math.abs(value) < 1e11 ? String(value) : String(Number(value.toPrecision(10)));
  return culture === "nl-NL" ? text.replace(".", ",") : text;
}

function formatDigits(value: number, section: string, culture: Profile["culture"]): string {
  const literal = /"[^"]*"|\\.|_./g;
  const pattern = /[#0?][#0?,.]*/.exec(section.replace(literal, (part) => "\u0001".repeat(part.length)));
  const plain = (text: string) => text.replace(/_./g, " ").replace(/"([^"]*)"|\\(.)/g, (_, quoted, escaped) => quoted ?? escaped).replace(/\*./g, "");
  if (!pattern) return plain(section);
  const digits = pattern[0];
  const [whole = "", fraction = ""] = digits.split(".");
  const scaled = section.includes("%") ? value * 100 : value;
  const least = (fraction.match(/0/g) ?? []).length;
  const most = Math.max(least, (fraction.match(/[0#?]/g) ?? []).length);
  const formatted = formatter(culture, whole.includes(","), Math.max(1, (whole.match(/0/g) ?? []).length), least, most).format(scaled);
  return plain(section.slice(0, pattern.index)) + formatted + plain(section.slice(pattern.index + digits.length));
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Making a formatter takes long; there are few. */
function formatter(culture: string, useGrouping: boolean, whole: number, least: number, most: number): Intl.NumberFormat {
  const key = [culture, useGrouping, whole, least, most].join();
  const made = formatters.get(key) ?? new Intl.NumberFormat(culture, {
    useGrouping, minimumIntegerDigits: whole, minimumFractionDigits: least, maximumFractionDigits: most,
  });
  formatters.set(key, made);
  return made;
}

function formatDate(value: number, section: string, culture: Profile["culture"]): string {
  const date = new Date(Math.round((value - 25569) * 86400000));
  const month = months[culture][date.getUTCMonth()] ?? "";
  const day = days[culture][date.getUTCDay()] ?? "";
  const pad = (number: number, length: number) => String(number).padStart(length, "0");
  let afterHour = false;
  return section.replace(/"([^"]*)"|\\(.)|y+|m+|d+|h+|s+|AM\/PM/gi, (part, quoted, escaped) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped;
    const code = part.toLowerCase();
    const length = code.length;
    if (code[0] === "y") return length > 2 ? String(date.getUTCFullYear()) : pad(date.getUTCFullYear() % 100, 2);
    if (code[0] === "d") return length > 3 ? day : length === 3 ? day.slice(0, culture === "nl-NL" ? 2 : 3) : pad(date.getUTCDate(), length);
    if (code[0] === "h") { afterHour = true; return pad(date.getUTCHours(), length); }
    if (code[0] === "s") return pad(date.getUTCSeconds(), length);
    if (code[0] !== "m") return date.getUTCHours() < 12 ? "AM" : "PM";
    if (afterHour) return pad(date.getUTCMinutes(), length);
    return length > 3 ? month : length === 3 ? short(month) : pad(date.getUTCMonth() + 1, length);
  });
}
