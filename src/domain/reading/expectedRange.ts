/**
 * Where a next value is expected, from earlier values of the same row of figures.
 *
 * The middle is the median and the spread is the median absolute deviation, times 1.4826 so that it equals the standard deviation
 * of a normal distribution (Rousseeuw and Croux, "Alternatives to the median absolute deviation", JASA 88, 1993). Expected is within
 * 3.5 times that spread of the median (Iglewicz and Hoaglin, "How to detect and handle outliers", ASQC, 1993). Unlike mean and
 * standard deviation, one slip among a few values does not widen the bound enough to hide itself.
 *
 * Few values that happen to be alike would make the spread nothing, so it has a floor: a tenth of the median, or a half where the
 * median is small (a score that goes from 7 to 8 is no slip). With fewer than four earlier values nothing is expected.
 */
export interface Range {
  low: number;
  high: number;
}

const fewest = 4;
const toStandardDeviation = 1.4826;
const times = 3.5;
const relativeFloor = 0.1;
const absoluteFloor = 0.5;

/**
 * The range that the earlier values expect, where a value lies outside it; undefined where it lies within, or nothing is expected.
 * @param earlier in the order of their size
 */
export function missedRange(value: number, earlier: readonly number[]): Range | undefined {
  if (earlier.length < fewest) return undefined;
  const middle = median(earlier);
  const away = Math.abs(value - middle);
  const floor = Math.max(Math.abs(middle) * relativeFloor, absoluteFloor);
  // The usual case, which needs no deviation.
  if (away <= floor * times) return undefined;
  const deviation = median(earlier.map((one) => Math.abs(one - middle)).sort(ascending));
  const spread = Math.max(deviation * toStandardDeviation, floor);
  return away <= spread * times ? undefined : { low: middle - spread * times, high: middle + spread * times };
}

/** The middle one of some numbers in the order of their size, or the mean of the two in the middle. */
export function median(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[half]];
  return (low + high) / 2;
}

/** Puts numbers in the order of their size. */
export function ascending(a: number, b: number): number {
  return a - b;
}

/** How much larger or smaller than the others a value must be to be in another unit: a percentage is a hundred times its fraction. */
const unitFactor = 100;
const unitRoom = 2.5;
const fewestOthers = 3;

/**
 * Whether a value seems to be a fraction among percentages or the other way round: the others lie together, and times or divided
 * by a hundred it lies among them. From three other values on.
 */
export function otherUnit(value: number, others: readonly number[]): boolean {
  if (others.length < fewestOthers || value <= 0 || others.some((other) => other <= 0)) return false;
  // Without a fraction on either side there is nothing to compare.
  if (value > 1 && others.every((other) => other > 1)) return false;
  const middle = median([...others].sort(ascending));
  const scaled = value <= 1 ? value * unitFactor : value / unitFactor;
  return (value <= 1 || middle <= 1) && scaled >= middle / unitRoom && scaled <= middle * unitRoom;
}

/**
 * Whether a percentage seems to be a fraction among numbers that are none: times a hundred it lies among them. One that is no fraction is enough to
 * compare with.
 * @param all every value of the indicator, its target and baseline
 */
export function fractionAmong(all: readonly number[]): (value: number) => boolean {
  const others = all.filter((one) => one > 1).sort(ascending);
  if (others.length === 0) return () => false;
  const middle = median(others);
  return (value) => value > 0 && value <= 1 && value * unitFactor >= middle / unitRoom && value * unitFactor <= middle * unitRoom;
}
