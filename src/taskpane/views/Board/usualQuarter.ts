import type { Network } from "../../../domain/network";

/** The quarter that a board most likely wants: the last one with a measurement, or else the first; undefined without quarters. */
export function usualQuarter({ quarters, measurements }: Pick<Network, "quarters" | "measurements">): string | undefined {
  const measured = new Set(measurements.filter(({ value }) => value !== undefined).map(({ quarter }) => quarter));
  return quarters.findLast((quarter) => measured.has(quarter)) ?? quarters[0];
}
