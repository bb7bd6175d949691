import type { Scale } from "./scale";

export interface PlotBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A plotting area with a category axis and a value axis, whichever way they lie. */
export interface Plot {
  box: PlotBox;
  /** Bars lie: categories run down, values run right. */
  lying: boolean;
  count: number;
  /** Width of one category's band in pixels. */
  band: number;
  /** Where category i begins along its axis. */
  start(index: number): number;
  /** Where a value stands along its axis. */
  at(value: number): number;
  /** Whether a value lies within the axis: a point outside it is not drawn. */
  holds(value: number): boolean;
}

/**
 * Lays the axes into a box. Lying bars count from the bottom up, as in Excel, unless `reversed`;
 * standing columns from the left, unless `reversed`.
 */
export function layPlot(box: PlotBox, lying: boolean, count: number, scale: Scale, reversed: boolean): Plot {
  const length = lying ? box.bottom - box.top : box.right - box.left;
  const band = length / Math.max(count, 1);
  const backwards = lying !== reversed;
  const origin = lying ? box.top : box.left;
  const share = (value: number): number => (value - scale.min) / (scale.max - scale.min || 1);
  return {
    box,
    lying,
    count,
    band,
    start: (index) => origin + band * (backwards ? count - 1 - index : index),
    holds: (value) => value >= scale.min && value <= scale.max,
    at: (value) => (lying ? box.left + share(value) * (box.right - box.left) : box.bottom - share(value) * (box.bottom - box.top)),
  };
}
