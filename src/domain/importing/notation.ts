import { isBlank, type GivenCell } from "./ownList";

/** How one column of a list writes numbers and days, as far as its own cells give it away. One cell alone can often mean two things. */
export interface Notation {
  /** The sign before decimals. */
  decimal?: "," | ".";
  /** Whether the day stands before the month. */
  dayFirst?: boolean;
  /** Progress is written as 35, not as 0.35. */
  hundred: boolean;
}

/** A number with both signs, or with one that cannot stand before thousands: then the last sign is the decimal one. */
const mixed = /^[^\d]*\d{1,3}(?:[.,]\d{3})+([.,])\d+\D*$/;
const single = /^[^\d]*\d+([.,])(?:\d{1,2}|\d{4,})\D*$/;
const days = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](?:\d{4}|\d{2})\b/;

/** Looks at all cells of a column together. What they contradict each other in, is left open. */
export function notationOf(cells: readonly GivenCell[]): Notation {
  const decimals = new Set<string>();
  const orders = new Set<boolean>();
  let hundred = false;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (typeof cell === "number" && cell > 1) hundred = true;
    if (typeof cell !== "string") continue;
    const text = cell.trim();
    const decimal = (mixed.exec(text) ?? single.exec(text))?.[1];
    if (decimal) decimals.add(decimal);
    if (/^\d+(?:[.,]\d+)?$/.test(text) && Number(text.replace(",", ".")) > 1) hundred = true;
    const [, first = "", second = ""] = days.exec(text) ?? [];
    if (Number(first) > 12) orders.add(true);
    if (Number(second) > 12) orders.add(false);
  }
  const [decimal, otherDecimal] = decimals;
  const [dayFirst, otherOrder] = orders;
  return {
    hundred,
    ...(otherDecimal === undefined && (decimal === "," || decimal === ".") ? { decimal } : {}),
    ...(dayFirst !== undefined && otherOrder === undefined ? { dayFirst } : {}),
  };
}
