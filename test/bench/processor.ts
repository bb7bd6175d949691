/** Milliseconds of the processor that a piece of work takes: on a busy machine the clock measures its other work. */
export function spent(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The same of work that waits in between. */
export async function spentOver(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export function repeat(times: number, work: () => void): void {
  for (let i = 0; i < times; i++) work();
}

export function rounds(count: number, measure: () => number): number[] {
  return Array.from({ length: count }, measure);
}

/** The round that other work on the machine disturbed least. */
export function least(numbers: readonly number[]): number {
  return Math.min(...numbers);
}
