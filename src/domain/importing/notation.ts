import { stepOf, type Steps } from "../steps";
import { isBlank, type GivenCell } from "./ownList";

/** How a list writes numbers and days, as far as its own cells give it away. One cell alone can often mean two things. */
export interface Notation {
  /** The sign before decimals. */
  decimal?: "," | ".";
  /** Whether the day stands before the month; “mixed” where cells contradict each other: then only what can mean one day is read. */
  dayFirst?: boolean | "mixed";
  /** Progress is written as 35, not as 0.35. */
  hundred: boolean;
  /** Some percentages of the list have their sign and others are below one without it: 0.4 can be 0.4 % or 40 %. */
  mixedShares?: true;
}

/** A number with both signs, or with one that cannot stand before thousands: then the last sign is the decimal one. */
const mixed = /^[^\d]*\d{1,3}(?:[.,]\d{3})+([.,])\d+\D*$/;
const single = /^[^\d]*\d+([.,])(?:\d{1,2}|\d{4,})\D*$/;
const percent = /^[+-]?\d[\d.,]*\s*(?:%|procent|percent)$/i;
const days = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](?:\d{4}|\d{2})\b/;

/** What the cells of one column give away. */
interface Evidence {
  decimals: ReadonlySet<"," | ".">;
  dayFirst: ReadonlySet<boolean>;
  hundred: boolean;
  /** Cells that have a percent sign, or are shown with one; and numbers below one without it. */
  signed: boolean;
  below: boolean;
}

/**
 * The notation of each column of a list. Whoever made the list wrote numbers and days in one way, so a column that gives nothing away
 * follows the others; one that does goes by its own cells. Some cells in each step.
 * @param dates for each column whether it holds days: in those “3.4.2026” is no number
 */
export function* notationsOf(columns: readonly (readonly GivenCell[])[], dates: readonly boolean[]): Steps<Notation[]> {
  const own: Evidence[] = [];
  for (const [place, cells] of columns.entries()) own.push(yield* evidenceIn(cells, dates[place] ?? false));
  const listDecimal = only(own.flatMap(({ decimals }) => [...decimals]));
  const listDayFirst = new Set(own.flatMap(({ dayFirst }) => [...dayFirst]));
  const isMixed = own.some(({ signed }) => signed) && own.some(({ below }) => below);
  return own.map(({ decimals, dayFirst, hundred }): Notation => {
    const decimal = decimals.size > 0 ? only(decimals) : listDecimal;
    const order = agreed(dayFirst.size > 0 ? dayFirst : listDayFirst);
    return { hundred, ...(decimal ? { decimal } : {}), ...(order === undefined ? {} : { dayFirst: order }), ...(isMixed ? { mixedShares: true } : {}) };
  });
}

/** Cells that are looked at in one step. */
const together = 2000;

function* evidenceIn(cells: readonly GivenCell[], isDate: boolean): Steps<Evidence> {
  const enough = stepOf(together);
  const decimals = new Set<"," | ".">();
  const dayFirst = new Set<boolean>();
  let [hundred, signed, below] = [false, false, false];
  for (const cell of cells) {
    if (enough()) yield;
    if (isBlank(cell)) continue;
    if (typeof cell === "number" && cell > 1) hundred = true;
    if (typeof cell === "object" && cell !== null && "share" in cell) signed = true;
    if (!isDate && isFraction(cell)) below = true;
    if (typeof cell !== "string") continue;
    const text = cell.trim();
    if (percent.test(text)) signed = true;
    const decimal = (mixed.exec(text) ?? single.exec(text))?.[1];
    if (!isDate && (decimal === "," || decimal === ".")) decimals.add(decimal);
    if (/^\d+(?:[.,]\d+)?$/.test(text) && Number(text.replace(",", ".")) > 1) hundred = true;
    const [, first = "", second = ""] = (isDate && days.exec(text)) || [];
    if (Number(first) > 12) dayFirst.add(true);
    if (Number(second) > 12) dayFirst.add(false);
  }
  return { decimals, dayFirst, hundred, signed, below };
}

/** Whether a cell is a number between nought and one, without a percent sign. */
export function isFraction(cell: GivenCell): boolean {
  if (typeof cell === "string") return /^\s*0?[.,]\d*[1-9]\d*\s*$/.test(cell);
  return typeof cell === "number" && cell > 0 && cell < 1;
}

/** The one thing that all say; undefined where they say several or none. */
function only<Said>(said: Iterable<Said>): Said | undefined {
  const [first, ...others] = new Set(said);
  return others.length === 0 ? first : undefined;
}

function agreed(said: ReadonlySet<boolean>): boolean | "mixed" | undefined {
  return said.size > 1 ? "mixed" : only(said);
}
