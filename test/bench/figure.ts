/**
 * What kind of number a figure is: a count comes out the same each time; a ratio holds two pieces of work against each other in the same
 * run, so that the machine hardly matters; a time is of this machine.
 */
export type Kind = "count" | "ratio" | "time";

/** One thing that is measured, with the number that it should not pass. */
export interface Figure {
  figure: string;
  kind: Kind;
  unit: string;
  goal: number;
  /** The number is one that it should not fall below. */
  atLeast?: boolean;
  /** What was reached while the goal is still out of reach: to be worse than this is a step back. */
  reached?: number;
  /** The test that fails where the goal is missed, from the folder of the tests: who has just run it need not measure this again. */
  heldBy?: string;
  /** Gives the number; throws where it cannot be measured. */
  measure(): Promise<number>;
}

/** What came of a figure: the middle of what was measured, and how far the measurements lie apart. */
export interface Measured {
  value: number;
  spread: number;
}

/** How often a figure that differs from time to time is measured. */
const times = 5;

/** Measures a figure: a count once, the others five times. */
export async function measured({ kind, measure }: Figure): Promise<Measured> {
  const values: number[] = [];
  for (let i = 0; i < (kind === "count" ? 1 : times); i++) values.push(await measure());
  return { value: median(values), spread: Math.max(...values) - Math.min(...values) };
}

/** Whether a figure is worse than a bound by more than its measurements lie apart. */
export function misses({ atLeast }: Pick<Figure, "atLeast">, { value, spread }: Measured, bound: number): boolean {
  return atLeast ? value + spread < bound : value - spread > bound;
}

/** The middle of a series of numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

/** How many seconds a piece of work takes. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
