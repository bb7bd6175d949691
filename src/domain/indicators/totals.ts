import type { Aggregation } from "../network";
import { addsOn, type Definition } from "./definition";

/** A quarter with what was measured in it alone. */
interface Measured {
  definition: Definition;
  /** Undefined where nothing was measured: empty is not zero. */
  total: { value: number | undefined };
}

/** Whether an indicator is a total over the period of the plan ("telt op over de looptijd"). */
export function isCumulative({ aggregation }: { aggregation?: Aggregation | undefined }): boolean {
  return aggregation === "cumulative";
}

/**
 * The value of each quarter: what was measured in it, or, of an indicator that adds up over the period, what it began with and all that
 * was measured since, up to this quarter. A total begins at the baseline, as its course does, or at nought where there is none; it begins
 * again where something else is measured. A quarter in which nothing was measured has no value, and the next goes on.
 * @param moments the quarters of the plan in order
 */
export function totals(moments: readonly Measured[]): (number | undefined)[] {
  let sum = 0;
  return moments.map(({ definition, total }, place) => {
    const before = moments[place - 1];
    if (before && !addsOn(before.definition, definition)) sum = 0;
    sum += total.value ?? 0;
    return total.value === undefined || !isCumulative(definition) ? total.value : (definition.baseline ?? 0) + sum;
  });
}
