import type { Axis } from "../../../workbook/types";

/** Where a value axis begins and ends, and the values that get a label. */
export interface Scale {
  min: number;
  max: number;
  ticks: number[];
}

/** Steps that people count in. */
const NICE = [1, 2, 2.5, 5, 10];
const WANTED_TICKS = 6;

/**
 * Chooses a scale as Excel does: from zero, unless the values lie close together far from it; ends on whole steps.
 * What the axis sets itself (`min`, `max`, `majorUnit`) is kept to the letter.
 */
export function scale(values: readonly number[], axis: Axis): Scale {
  const lowest = Math.min(0, ...values);
  const highest = Math.max(...values, lowest === 0 && values.every((value) => value <= 0) ? 1 : -Infinity, 0);
  const from = axis.min ?? lowest;
  const to = axis.max ?? Math.max(highest, from + Number.EPSILON);
  const step = axis.majorUnit ?? niceStep((to - from || 1) / WANTED_TICKS);
  const min = axis.min ?? Math.floor(from / step) * step;
  const max = axis.max ?? topOf(to, min, step);
  const count = Math.floor((max - min) / step + 1e-9);
  // Multiplied, not added up, so that 0.1 + 0.2 does not show.
  return { min, max, ticks: Array.from({ length: count + 1 }, (_, index) => round(min + index * step)) };
}

/** A bar does not touch the top of its chart: a value on the last step gets one more. */
function topOf(highest: number, min: number, step: number): number {
  const steps = Math.ceil((highest - min) / step - 1e-9);
  const top = min + Math.max(steps, 1) * step;
  return round(top === highest && highest !== 0 && highest !== 1 ? top + step : top);
}

function niceStep(rough: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  return magnitude * (NICE.find((nice) => nice * magnitude >= rough - 1e-12) ?? 10);
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
