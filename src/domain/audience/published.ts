import type { IndicatorKind } from "../network";

/** A count that was published before: of which indicator (its id) in which quarter, and what it said then. */
export interface Published {
  indicator: string;
  quarter: string;
  value: number;
}

/**
 * Whether a count may be published beside what was published of it before. Two copies side by side tell the difference, and a difference
 * below the bound is a small count: of the one household that came too late, say. The same count again tells nothing new.
 */
export function mayFollow(earlier: readonly Published[], { indicator, quarter, value }: Published, kind: IndicatorKind | undefined, bound: number): boolean {
  if (kind !== undefined && kind !== "count") return true;
  return earlier.every((one) => one.indicator !== indicator || one.quarter !== quarter || one.value === value || Math.abs(one.value - value) >= bound);
}
