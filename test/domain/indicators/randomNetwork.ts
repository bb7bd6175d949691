import fc from "fast-check";
import type { Aggregation, Indicator, Measurement, Network } from "../../../src/domain/network";
import { network } from "../network";

export const parties = ["GGD", "Gemeente", "Jeugdzorg", "School"] as const;
export const quarters = ["2026-K1", "2026-K2", "2026-K3", "2026-K4"] as const;

/** A number that a computer holds exactly, so that the order of adding cannot show: eighths. */
export const number = fc.integer({ min: -800, max: 8000 }).map((eighths) => eighths / 8);
const perhaps = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const people = fc.integer({ min: 0, max: 400 });

/** A row of measurements of one of two indicators, with or without value, numerator, denominator and reason; now and then written otherwise. */
const measurement: fc.Arbitrary<Partial<Measurement>> = fc.record({
  indicator: fc.constantFrom("Het getal", "het GETAL", "Een ander"), organisation: fc.constantFrom(...parties, "ggd", "Iemand anders"),
  quarter: fc.constantFrom(...quarters, "2026-k2", "2031-K1"),
  value: perhaps(number), numerator: perhaps(people), denominator: perhaps(people),
  blank: perhaps(fc.constantFrom("notMeasured", "notApplicable", "later", "belowBound")),
});

const indicator: fc.Arbitrary<Partial<Indicator>> = fc.record({
  kind: perhaps(fc.constantFrom("count", "percentage", "average", "score", "days", "scale")),
  direction: perhaps(fc.constantFrom("higher", "lower", "band")),
  frequency: perhaps(fc.constantFrom("quarter", "halfYear", "year")),
  aggregation: perhaps(fc.constantFrom("sum", "mean", "weighted", "last", "cumulative")),
  baseline: perhaps(number), target: perhaps(number), margin: perhaps(number.map(Math.abs)),
  reporters: fc.subarray([...parties]),
});

/** A network of two indicators with any measurements, in any way of adding up unless one is named. */
export function randomNetwork(aggregation?: Aggregation): fc.Arbitrary<Network> {
  return fc.record({ first: indicator, second: indicator, measurements: fc.array(measurement, { maxLength: 30 }) }).map(({ first, second, measurements }) => {
    const way = aggregation && { aggregation };
    return network({
      stakeholders: parties.map((organisation) => ({ organisation })),
      indicators: [{ ...first, ...way, id: "i1", name: "Het getal" }, { ...second, ...way, id: "i2", name: "Een ander" }],
      measurements,
    });
  });
}

/** The rows of an indicator in a quarter, looked up in the plainest way. */
export function rowsOf({ measurements }: Network, indicator: string, quarter: string): Measurement[] {
  const same = (a: string, b: string) => a.toUpperCase() === b.toUpperCase();
  return measurements.filter((row) => same(row.indicator, indicator) && same(row.quarter, quarter));
}
