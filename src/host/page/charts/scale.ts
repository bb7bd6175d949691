import type { Axis } from "../../../workbook/types";

/** Where a value axis begins and ends, and the values that get a label. */
export interface Scale {
  min: number;
  max: number;
  ticks: number[];
}

/** Steps that people count in. */
const NICE = [1, 2, 5, 10];
const WANTED_TICKS = 6;
/** How far off a whole step rounding may be. */
const NEARLY = 1e-9;

/**
 * Chooses a scale as Excel does: it holds zero and every value, and ends on whole steps; from 0 to 1 where there is nothing to show.
 * What the axis sets itself (`min`, `max`, `majorUnit`) is kept to the letter.
 */
export function scale(values: readonly number[], axis: Axis): Scale {
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  const from = axis.min ?? lowest;
  const to = axis.max ?? (highest > from ? highest : from + 1);
  const step = axis.majorUnit ?? niceStep((to - from) / WANTED_TICKS);
  const min = axis.min ?? round(Math.floor(from / step) * step);
  const max = axis.max ?? topOf(to, min, step);
  const count = Math.floor((max - min) / step + NEARLY);
  // Multiplied, not added up, so that 0.1 + 0.2 does not show.
  return { min, max, ticks: Array.from({ length: count + 1 }, (_, index) => round(min + index * step)) };
}

/** The first whole step at or over a value; a bar that would touch the top gets a step more, but a whole (1) stays the top. */
function topOf(highest: number, min: number, step: number): number {
  const top = round(min + Math.max(Math.ceil((highest - min) / step - NEARLY), 1) * step);
  return top === highest && highest !== 0 && highest !== 1 ? round(top + step) : top;
}

function niceStep(rough: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  return magnitude * (NICE.find((nice) => nice * magnitude >= rough * (1 - NEARLY)) ?? 10);
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
