/** Where the marks of an axis with values stand. */
export interface Ticks {
  min: number;
  max: number;
  values: number[];
}

/**
 * Three to six marks at round numbers (1, 2, 2.5 or 5 times a power of ten) around every value, with zero among them:
 * an axis that begins elsewhere makes a small change look large.
 */
export function ticks(values: readonly number[]): Ticks {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const rough = (high - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? rough;
  const [first, last] = [Math.floor(low / step), Math.max(Math.ceil(high / step), Math.floor(low / step) + 1)];
  // Multiplied and not added up, so that 0.1 + 0.2 does not come out as 0.30000000000000004.
  const marks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
  return { min: marks[0] ?? 0, max: marks.at(-1) ?? 1, values: marks };
}

/** As many labels of quarters fit beside each other in the narrowest pane. */
const labelsThatFit = 4;

/** Which quarters (from 0) get a label: all, every second, every first of a year, of two years, ... */
export function labelled(count: number): number[] {
  const step = [1, 2, 4, 8, 16].find((one) => Math.ceil(count / one) <= labelsThatFit) ?? count;
  return Array.from({ length: count }, (_, i) => i).filter((i) => i % step === 0);
}
