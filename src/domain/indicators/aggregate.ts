import type { Indicator, Measurement } from "../network";

/** What a measurement counts by. */
type Measured = Pick<Measurement, "value" | "numerator" | "denominator">;

/** What the measurements of one indicator in one quarter amount to. */
export interface Aggregate<Row = Measurement> {
  /** One value in the indicator's unit; undefined where nothing was measured: empty is not zero. */
  value: number | undefined;
  /** The measurements that it was made of. */
  counted: readonly Row[];
  /** Sums over them, of a weighted mean. */
  numerator?: number;
  denominator?: number;
}

/**
 * Makes one value of the organisations' values:
 *
 *   sum         all values together
 *   mean        their sum over their number; also where the indicator does not say
 *   weighted    the sum of the numerators over that of the denominators, times 100 for a percentage;
 *               where no organisation gave both, the mean of the values
 *   last        the one value that was given; where several were, nobody can tell which came last, and they are averaged
 *   cumulative  all values of this quarter together; totals.ts adds up the quarters
 *
 * Of a weighted mean only organisations with numerator and denominator count, so that none is weighed as nothing. Out of nobody is no
 * share: where the denominator of a share is nought, the row gives no value. The order of the rows changes nothing.
 */
export function aggregate<Row extends Measured>(measurements: readonly Row[], { aggregation, kind }: Pick<Indicator, "aggregation" | "kind">): Aggregate<Row> {
  if (aggregation === "weighted") {
    const counted = measurements.filter(isWeighed);
    const denominator = sum(counted, (one) => one.denominator);
    if (denominator > 0) {
      const numerator = sum(counted, (one) => one.numerator);
      return { value: (kind === "percentage" ? 100 * numerator : numerator) / denominator, counted, numerator, denominator };
    }
  }
  const isShare = aggregation === "weighted" || kind === "percentage";
  const counted = measurements.filter(({ value, denominator }) => value !== undefined && !(isShare && denominator === 0));
  if (counted.length === 0) return { value: undefined, counted };
  const total = sum(counted, ({ value }) => value);
  return { value: isSummed(aggregation) ? total : total / counted.length, counted };
}

/** Whether the organisations' values of a quarter are put together, so that none of them has a target of its own. */
export function isSummed(aggregation: Indicator["aggregation"]): boolean {
  return aggregation === "sum" || aggregation === "cumulative";
}

/** Whether a measurement can be weighed: it has a numerator, and a denominator above nought. */
export function isWeighed({ numerator, denominator }: Pick<Measurement, "numerator" | "denominator">): boolean {
  return numerator !== undefined && denominator !== undefined && denominator > 0;
}

function sum<Row>(measurements: readonly Row[], of: (one: Row) => number | undefined): number {
  return measurements.reduce((total, one) => total + (of(one) ?? 0), 0);
}
