import type { Language } from "../../messages";
import type { CellValue, ListId } from "../schema";
import { cleaned } from "../reading/cleaned";
import { readDate } from "../reading/date";
import { writeEntry } from "../reading/entry";
import { readNumber } from "../reading/number";
import { isoDay, serial } from "../quarter";
import { isFraction, type Notation } from "./notation";
import { isBlank, type GivenCell } from "./ownList";
import type { TargetKind } from "./target";

/** What reading a cell needs to know of the workbook and of the column that the cell stands in. */
export interface CellReading {
  language: Language;
  /** Days that the workbook's dates lag behind the calendar of 1900. */
  lag: number;
  notation: Notation;
  /** Whether the numbers of the row are percentages, or may be. */
  isShare?: boolean;
  /** The item of a list that a word means, as the workbook writes it; undefined where it means none. */
  item: (list: ListId, word: string) => string | undefined;
}

/**
 * A cell of a list as it would stand in a column. What can only mean one thing is read; what cannot is left as the text that it is,
 * so that the rules say what is wrong with it. Never a formula: text stays text.
 */
export function readCell(cell: GivenCell, kind: TargetKind, reading: CellReading): CellValue {
  if (isBlank(cell)) return null;
  switch (kind.is) {
    case "date": return readDay(cell, reading);
    case "number": return readAmount(cell, reading);
    case "progress": return readProgress(cell, reading);
    case "entry": return typeof cell === "number" ? cell : textOf(cell, reading);
    case "list": return itemOf(cell, kind.list, reading);
    case "text": case "name": case "parties": case "reference": case "id": return textOf(cell, reading) || null;
  }
}

/** A cell as text: invisible signs gone, numbers and days as people write them. */
function textOf(cell: GivenCell, { language }: CellReading): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return { nl: cell ? "Ja" : "Nee", en: cell ? "Yes" : "No" }[language];
  if (typeof cell === "number") return writeEntry(cell, language);
  if (typeof cell === "object") return "day" in cell ? dayText(cell.day, language) : `${writeEntry(Number((cell.share * 100).toPrecision(12)), language)}%`;
  // What no file can hold, what a list brings along without anybody seeing it, and what keeps a spreadsheet from taking it for a formula.
  return cleaned(cell.replace(/\r\n?/g, "\n").replace(/\p{Surrogate}|[\uFFFE\uFFFF]/gu, "")).replace(/^'(?=[=+\-@])/, "");
}

/** A day as people type it: "19-8-2026"; in English "2026-08-19", which means one day everywhere. */
function dayText(day: number, language: Language): string {
  const [year = "", month = "", date = ""] = isoDay(day).split("-");
  return language === "nl" ? `${Number(date)}-${Number(month)}-${year}` : `${year}-${month}-${date}`;
}

function itemOf(cell: GivenCell, list: ListId, reading: CellReading): CellValue {
  const text = textOf(cell, reading);
  return reading.item(list, text) ?? (text || null);
}

/** A date is one of the days from 2000 up to 2100 where a list gives no more than a number. */
const [firstSerial, lastSerial] = [serial(2000, 1, 1), serial(2100, 1, 1)];
const clock = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/;
const inNumbers = /^\d{1,2}[-/. ]\d{1,2}[-/. ](?:\d{4}|\d{2})$/;

function readDay(cell: GivenCell, reading: CellReading): CellValue {
  const { language, lag, notation: { dayFirst } } = reading;
  if (typeof cell === "number") return cell >= firstSerial && cell < lastSerial ? Math.floor(cell) - lag : cell;
  if (typeof cell === "object" && cell !== null && "day" in cell) return Math.floor(cell.day) - lag;
  const text = textOf(cell, reading);
  if (/^\d{5}$/.test(text) && Number(text) >= firstSerial && Number(text) < lastSerial) return Number(text) - lag;
  const bare = text.replace(clock, "");
  if (dayFirst === "mixed" && canBeTwoDays(bare)) return text;
  const read = readDate(bare, typeof dayFirst !== "boolean" ? language : dayFirst ? "nl" : "en");
  // Where the order of day and month is known, a year of two digits is all that makes a date in numbers unsure: it is of this century.
  const isKnown = (dayFirst !== undefined || language === "nl") && inNumbers.test(bare);
  return read && (read.sure || isKnown) ? read.serial - lag : text;
}

/** Whether day and month of a date in numbers can be swapped into another day. */
export function canBeTwoDays(text: string): boolean {
  if (!inNumbers.test(text)) return false;
  const [first = 0, second = 0] = text.split(/[-/. ]/).map(Number);
  return first !== second && first <= 12 && second <= 12;
}

const currency = /^(?:€|\$|£|EUR)\s*|\s*(?:€|EUR)$/gi;

/** A number; where a column of the workbook counts percentages they are the number before the sign: 35 is 35 %. What can be two is left as text. */
function readAmount(cell: GivenCell, reading: CellReading): CellValue {
  if (reading.isShare && reading.notation.mixedShares && isFraction(cell)) return textOf(cell, reading);
  if (typeof cell === "number") return cell;
  if (typeof cell === "object" && cell !== null && "share" in cell) return Number((cell.share * 100).toPrecision(12));
  const text = textOf(cell, reading);
  return numberIn(text.replace(currency, ""), reading) ?? text;
}

/** A fraction of one. */
function readProgress(cell: GivenCell, reading: CellReading): CellValue {
  const { hundred } = reading.notation;
  // Where others are written as 35, 0.4 can be 0.4 % or 40 %.
  if (hundred && isFraction(cell)) return textOf(cell, reading);
  const fraction = (value: number) => (hundred ? Number((value / 100).toPrecision(12)) : value);
  if (typeof cell === "number") return fraction(cell);
  if (typeof cell === "object" && cell !== null && "share" in cell) return cell.share;
  const text = textOf(cell, reading);
  const bare = text.replace(/\s*(?:%|procent|percent)$/i, "");
  const value = numberIn(bare, reading);
  return value === undefined ? text : bare !== text ? Number((value / 100).toPrecision(12)) : fraction(value);
}

function numberIn(text: string, { language, notation: { decimal } }: CellReading): number | undefined {
  const read = readNumber(text, decimal === undefined ? language : decimal === "," ? "nl" : "en");
  return read && (read.sure || decimal !== undefined) ? read.value : undefined;
}
