import type { Frequency } from "../network";
import { readQuarter } from "../quarter";

/**
 * Whether a figure is due in a quarter ("2026-K2"): every quarter, the second and fourth (half-year), or the fourth (year).
 * An indicator without a frequency, and a quarter that cannot be read, count as quarterly.
 */
export function isDue(quarter: string, frequency: Frequency | undefined): boolean {
  const read = readQuarter(quarter);
  return !read.ok || read.value.number % quartersBetween(frequency) === 0;
}

/** How many quarters lie before the moment that was due before this one: in 2026-K3 of a half-yearly figure it is 1, in K2 and K4 it is 2. */
export function quartersBack(quarter: string, frequency: Frequency | undefined): number {
  const read = readQuarter(quarter);
  const between = quartersBetween(frequency);
  return read.ok ? read.value.number % between || between : between;
}

function quartersBetween(frequency: Frequency | undefined): 1 | 2 | 4 {
  return frequency === "year" ? 4 : frequency === "halfYear" ? 2 : 1;
}
