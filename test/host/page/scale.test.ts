import fc from "fast-check";
import { scale } from "../../../src/host/page/charts/scale";

describe("a value axis", () => {
  it.each([
    { values: [3, 7, 4], ends: [0, 8], ticks: [0, 2, 4, 6, 8] },
    { values: [0.35, 0.8], ends: [0, 1], ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] },
    { values: [-4, 12], ends: [-5, 15], ticks: [-5, 0, 5, 10, 15] },
    { values: [], ends: [0, 1], ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] },
  ])("of $values runs over $ends in whole steps", ({ values, ends, ticks }) => {
    const chosen = scale(values, {});
    expect([chosen.min, chosen.max]).toEqual(ends);
    expect(chosen.ticks).toEqual(ticks);
  });

  it("keeps to the letter what the chart sets: a timeline of days, a label each quarter", () => {
    expect(scale([46023, 46100], { min: 46023, max: 46388, majorUnit: 91 })).toEqual({
      min: 46023, max: 46388, ticks: [46023, 46114, 46205, 46296, 46387],
    });
  });

  it("holds every value and zero, with a handful of labels", () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((value) => value === 0 || Math.abs(value) > 1e-6), { minLength: 1 }), (values) => {
      const { min, max, ticks } = scale(values, {});
      expect(min).toBeLessThanOrEqual(Math.min(0, ...values));
      expect(max + (max - min) * 1e-8).toBeGreaterThanOrEqual(Math.max(0, ...values));
      expect(max).toBeGreaterThan(min);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(12);
    }));
  });
});
