/** One thing that is measured, with the number that it should not pass. */
export interface Figure {
  figure: string;
  unit: string;
  goal: number;
  /** Gives the number; throws where it cannot be measured. */
  measure(): Promise<number>;
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
