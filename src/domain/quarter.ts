import { failure, success, type Outcome } from "./outcome";

/** A quarter of a calendar year; `number` is 1 to 4. Written as 2026-K1. */
export interface Quarter {
  year: number;
  number: 1 | 2 | 3 | 4;
}

/**
 * Reads the one notation that the workbook uses, "2026-K1", with outer spaces and a small k forgiven.
 * Everything else ("2026-K5", "K1 2026", "2026 Q1") is a problem, not a guess: the text becomes a key in the workbook.
 */
export function readQuarter(text: string): Outcome<Quarter> {
  const match = /^\s*(20\d{2})-[Kk]([1-4])\s*$/.exec(text);
  if (!match) return failure("quarterUnreadable", { text: text.trim() });
  return success({ year: Number(match[1]), number: Number(match[2]) as Quarter["number"] });
}

/** "2026-K1" */
export function writeQuarter({ year, number }: Quarter): string {
  return `${year}-K${number}`;
}

/** The half-year of a quarter: "2026-H1". */
export function halfYearOf({ year, number }: Quarter): string {
  return `${year}-H${number <= 2 ? 1 : 2}`;
}

/** The quarter that many quarters later; a negative count goes back. */
export function addQuarters({ year, number }: Quarter, count: number): Quarter {
  const index = year * 4 + (number - 1) + count;
  return { year: Math.floor(index / 4), number: ((((index % 4) + 4) % 4) + 1) as Quarter["number"] };
}

/** `count` quarters in a row, the given one first. */
export function quartersFrom(first: Quarter, count: number): Quarter[] {
  return Array.from({ length: count }, (_, i) => addQuarters(first, i));
}

/** The first day of a quarter as Excel's serial number (1900 system, days). */
export function firstDay({ year, number }: Quarter): number {
  return serial(year, (number - 1) * 3 + 1, 1);
}

/** The last day of a quarter as Excel's serial number. */
export function lastDay(quarter: Quarter): number {
  return firstDay(addQuarters(quarter, 1)) - 1;
}

/** The quarter that a day falls in; the day is Excel's serial number (25569 is 1 January 1970). */
export function quarterOf(day: number): Quarter {
  const date = new Date((day - 25_569) * 86_400_000);
  return { year: date.getUTCFullYear(), number: (Math.floor(date.getUTCMonth() / 3) + 1) as Quarter["number"] };
}

/** Excel's serial number of a date; month and day from 1. 2000-01-01 is 36526. */
export function serial(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
}

/** The date of Excel's serial number as "2026-01-31". */
export function isoDay(day: number): string {
  return new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

/** The year of a date that is Excel's serial number. */
export function yearOf(date: number): number {
  return new Date((date - 25_569) * 86_400_000).getUTCFullYear();
}
