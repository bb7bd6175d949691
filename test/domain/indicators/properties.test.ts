import fc from "fast-check";
import { aggregate, isWeighed } from "../../../src/domain/indicators/aggregate";
import { figures } from "../../../src/domain/indicators/figures";
import type { QuarterFigure } from "../../../src/domain/indicators/series";
import { judge, statuses } from "../../../src/domain/indicators/status";
import type { Aggregation, Indicator, Measurement, Network } from "../../../src/domain/network";
import { usualSettings } from "../../../src/domain/settings";
import { number, parties, quarters, randomNetwork, rowsOf } from "./randomNetwork";

/** What must hold for figures of any network, whatever people typed. */

type Told = [Indicator, QuarterFigure];

const everyQuarter = (network: Network): Told[] => figures(network).flatMap(({ indicator, quarters: each }) => each.map((figure): Told => [indicator, figure]));

test("the order of the rows changes nothing", () => {
  const shuffled = fc.constantFrom<Aggregation>("sum", "mean", "weighted", "last", "cumulative").chain(randomNetwork).chain((network) => (
    fc.shuffledSubarray([...network.measurements], { minLength: network.measurements.length }).map((measurements) => [network, { ...network, measurements }] as const)));
  fc.assert(fc.property(shuffled, ([network, other]) => { expect(figures(other)).toEqual(figures(network)); }));
});

test("empty is not zero: a row without value, numerator and denominator changes no figure, wherever it is put in", () => {
  const empty = fc.record({ indicator: fc.constantFrom("Het getal", "Een ander"), organisation: fc.constantFrom(...parties), quarter: fc.constantFrom(...quarters) });
  const added = fc.record({ network: randomNetwork(), empty, at: fc.nat(30), blank: fc.constantFrom(undefined, "notMeasured" as const, "later" as const) });
  fc.assert(fc.property(added, ({ network, empty: row, at, blank }) => {
    const nothing: Measurement = { ...row, id: "x", place: { table: "measurements", row: 99 }, value: undefined, numerator: undefined, denominator: undefined, blank, note: "" };
    expect(figures({ ...network, measurements: network.measurements.toSpliced(at, 0, nothing) })).toEqual(figures(network));
  }));
});

/** The ways of adding up, done once more in the plainest way. */
const plain: Record<"sum" | "mean" | "last", (values: readonly number[]) => number | undefined> = {
  sum: (values) => (values.length === 0 ? undefined : total(values)),
  mean: (values) => (values.length === 0 ? undefined : total(values) / values.length),
  last: (values) => (values.length === 0 ? undefined : total(values) / values.length),
};

function total(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** The values of an indicator in a quarter; out of nobody is no share. */
function valuesOf(network: Network, { name, kind, aggregation }: Indicator, quarter: string): number[] {
  const isShare = kind === "percentage" || aggregation === "weighted";
  return rowsOf(network, name, quarter).filter(({ denominator }) => !isShare || denominator !== 0).flatMap(({ value }) => value ?? []);
}

test.each(["sum", "mean", "last"] as const)("the %s is that of the values that are there, and it is said how many they are", (way) => {
  fc.assert(fc.property(randomNetwork(way), (network) => {
    for (const [indicator, { quarter, value, measured }] of everyQuarter(network)) {
      const values = valuesOf(network, indicator, quarter);
      expect([value, measured]).toEqual([plain[way](values), values.length]);
    }
  }));
});

test("a total over the period is the baseline and all values up to the quarter; a quarter without any has none", () => {
  fc.assert(fc.property(randomNetwork("cumulative"), (network) => {
    for (const [indicator, { quarter, value, parts }] of everyQuarter(network)) {
      const upTo = quarters.slice(0, quarters.indexOf(quarter as typeof quarters[number]) + 1).map((one) => valuesOf(network, indicator, one));
      const here = upTo.at(-1) ?? [];
      expect(value).toEqual(here.length === 0 ? undefined : (indicator.baseline ?? 0) + total(upTo.flat()));
      expect(parts.added).toEqual(plain.sum(here));
    }
  }));
});

test("a weighted mean is all numerators over all denominators; where nobody can be weighed, the mean of the values", () => {
  fc.assert(fc.property(randomNetwork("weighted"), (network) => {
    for (const [indicator, { quarter, value, measured }] of everyQuarter(network)) {
      const { name, kind } = indicator;
      const rows = rowsOf(network, name, quarter);
      let [numerators, denominators, weighed] = [0, 0, 0];
      for (const { numerator, denominator = 0 } of rows) {
        if (numerator === undefined || denominator === 0) continue;
        numerators += numerator;
        denominators += denominator;
        weighed++;
      }
      const values = valuesOf(network, indicator, quarter);
      const mean = weighed > 0 ? (kind === "percentage" ? 100 : 1) * numerators / denominators : plain.mean(values);
      expect([value, measured]).toEqual([mean, weighed || values.length]);
    }
  }));
});

test("a weighted mean lies between the lowest and the highest of its parts, and equals theirs where they are the same", () => {
  const part = fc.record({ denominator: fc.integer({ min: 1, max: 500 }), share: fc.integer({ min: 0, max: 100 }) });
  fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
    const rows = parts.map(({ denominator, share }) => ({ value: undefined, numerator: share * denominator / 100, denominator }));
    const value = aggregate(rows, { aggregation: "weighted", kind: "percentage" }).value ?? NaN;
    const shares = parts.map(({ share }) => share);
    expect(value).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9);
    expect(value).toBeLessThanOrEqual(Math.max(...shares) + 1e-9);
  }));
});

test("what organisations have by themselves adds up to what the network has", () => {
  const once = fc.uniqueArray(fc.tuple(fc.constantFrom(...parties), fc.constantFrom(...quarters), number), { selector: ([party, quarter]) => `${party} ${quarter}` });
  fc.assert(fc.property(randomNetwork("sum"), once, (network, delivered) => {
    const measurements = delivered.map(([organisation, quarter, value], row): Measurement => (
      { id: `m${row}`, place: { table: "measurements", row }, indicator: "Het getal", organisation, quarter, value, numerator: undefined, denominator: undefined, blank: undefined, note: "" }));
    const whole = figures({ ...network, measurements })[0]?.quarters;
    const own = parties.map((organisation) => figures({ ...network, measurements }, { organisation })[0]?.quarters);
    quarters.forEach((_, place) => {
      const values = own.flatMap((each) => each?.[place]?.value ?? []);
      expect(whole?.[place]?.value).toEqual(plain.sum(values));
      expect(whole?.[place]?.measured).toBe(values.length);
    });
  }));
});

test("a value is asked of a half-yearly indicator in the second and fourth quarter, of a yearly one in the fourth, and one that stands elsewhere is shown", () => {
  const due: Record<string, readonly string[]> = { quarter: quarters, halfYear: ["2026-K2", "2026-K4"], year: ["2026-K4"] };
  fc.assert(fc.property(randomNetwork(), (network) => {
    for (const [indicator, { quarter, isDue, value, measured, expected, missing }] of everyQuarter(network)) {
      const { name, aggregation, frequency = "quarter" } = indicator;
      expect(isDue).toBe(due[frequency]?.includes(quarter));
      if (!isDue) expect([expected, missing]).toEqual([measured, []]);
      const given = valuesOf(network, indicator, quarter).length > 0 || rowsOf(network, name, quarter).some((row) => aggregation === "weighted" && isWeighed(row));
      expect(value !== undefined).toBe(given);
    }
  }));
});

test("nobody is counted for more than was asked, and who is missing was asked and gave nothing", () => {
  fc.assert(fc.property(randomNetwork(), (network) => {
    for (const [{ name, aggregation, reporters }, { quarter, measured, expected, missing }] of everyQuarter(network)) {
      expect(measured).toBeLessThanOrEqual(expected);
      const asked = reporters.length > 0 ? reporters : parties;
      expect(asked).toEqual(expect.arrayContaining([...missing]));
      const given = rowsOf(network, name, quarter).filter((row) => (aggregation === "weighted" ? isWeighed(row) : row.value !== undefined));
      expect(given.filter(({ organisation }) => missing.includes(organisation))).toEqual([]);
    }
  }));
});

describe("a better value never has a worse status", () => {
  const rank = (value: number, definition: Parameters<typeof judge>[1], travelled: number) => statuses.indexOf(judge(value, definition, travelled, usualSettings));
  const judged = fc.record({ baseline: fc.option(number, { nil: undefined }), target: number, margin: number.map(Math.abs), one: number, other: number, travelled: fc.double({ min: 0, max: 1, noNaN: true }) });

  test.each([["higher", (value: number) => -value], ["lower", (value: number) => value]] as const)("%s is better", (direction, cost) => {
    fc.assert(fc.property(judged, ({ baseline, target, margin, one, other, travelled }) => {
      const [better, worse] = cost(one) <= cost(other) ? [one, other] : [other, one];
      const definition = { direction, baseline, target, margin };
      expect(rank(better, definition, travelled)).toBeLessThanOrEqual(rank(worse, definition, travelled));
      expect(judge(target, definition, travelled, usualSettings)).toBe("onCourse");
    }));
  });

  test("nearer to the middle of a band is better, and within its margin it is on course", () => {
    fc.assert(fc.property(judged, ({ baseline, target, margin, one, other, travelled }) => {
      const [better, worse] = Math.abs(one - target) <= Math.abs(other - target) ? [one, other] : [other, one];
      const definition = { direction: "band", baseline, target, margin } as const;
      expect(rank(better, definition, travelled)).toBeLessThanOrEqual(rank(worse, definition, travelled));
      if (Math.abs(better - target) <= margin) expect(rank(better, definition, travelled)).toBe(0);
    }));
  });

  test("as time passes the same value never looks better", () => {
    const passing = fc.record({ judged, direction: fc.constantFrom("higher" as const, "lower" as const, "band" as const), later: fc.double({ min: 0, max: 1, noNaN: true }) });
    fc.assert(fc.property(passing, ({ judged: { baseline, target, margin, one, travelled }, direction, later }) => {
      const definition = { direction, baseline, target, margin };
      const [early, late] = [travelled, later].sort((a, b) => a - b) as [number, number];
      expect(rank(one, definition, early)).toBeLessThanOrEqual(rank(one, definition, late));
    }));
  });
});
