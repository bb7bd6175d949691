import type { Measurement } from "../network";
import { isWeighed } from "./aggregate";
import { rememberingKey } from "./sameText";

/**
 * What the parties' parts of one figure tell of how few people it goes over, whatever the bound is. Undefined where nothing can be said:
 * it is recorded with a closed quarter, and asked for small numbers alone (smallNumbers.ts).
 */
export interface Parts {
  /** What is left of the sum once the party with the largest part takes its own off; only of more than one party. */
  rest?: number | undefined;
  /** The smallest value in a row. */
  smallest?: number | undefined;
  /** All denominators together. */
  people?: number | undefined;
  /** The least of those who did, those who did not, and all, over the rows with numerator and denominator. */
  fewest?: number | undefined;
}

/** What a quarter added to a total over the period; undefined of what is no total. */
export interface AddedCount {
  added?: number | undefined;
}

/** What a party delivered. */
type Part = Pick<Measurement, "organisation" | "value" | "numerator" | "denominator">;

/** What the rows of one indicator in one quarter tell of it. A party that stands twice is one party. */
export function partsOf(rows: readonly Part[]): Parts {
  const key = rememberingKey();
  const own = new Map<string, number>();
  for (const { organisation, value } of rows) if (value !== undefined) own.set(key(organisation), (own.get(key(organisation)) ?? 0) + value);
  const values = rows.flatMap(({ value }) => value ?? []);
  const over = rows.flatMap(({ denominator }) => denominator ?? []);
  const weighed = rows.filter(isWeighed);
  const [did, all] = [total(weighed.map(({ numerator }) => numerator ?? 0)), total(weighed.map(({ denominator }) => denominator ?? 0))];
  return {
    rest: own.size > 1 ? total([...own.values()]) - Math.max(...own.values()) : undefined,
    smallest: values.length > 0 ? Math.min(...values) : undefined,
    people: over.length > 0 ? total(over) : undefined,
    fewest: weighed.length > 0 ? Math.min(did, all - did, all) : undefined,
  };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
