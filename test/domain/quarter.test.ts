import fc from "fast-check";
import { addQuarters, firstDay, isoDay, lastDay, quarterOf, quartersFrom, readQuarter, serial, writeQuarter } from "../../src/domain/quarter";

describe("a quarter", () => {
  test.each([
    ["2026-K1", "2026-K1"],
    [" 2026-k4 ", "2026-K4"],
  ])("%p is read as %s", (text, expected) => {
    const read = readQuarter(text);
    expect(read.ok && writeQuarter(read.value)).toBe(expected);
  });

  test.each(["2026-K5", "2026-K0", "K1 2026", "2026 Q1", "26-K1", "", "=2026-K1", "2026-K1-K2"])("%p is refused with a sentence, not guessed", (text) => {
    expect(readQuarter(text)).toMatchObject({ ok: false, problem: { code: "quarterUnreadable" } });
  });

  test("the quarter after the fourth is the first of the next year", () => {
    expect(quartersFrom({ year: 2026, number: 3 }, 4).map(writeQuarter)).toEqual(["2026-K3", "2026-K4", "2027-K1", "2027-K2"]);
  });

  test("going on and back by as many quarters ends where it began", () => {
    const quarter = fc.record({ year: fc.integer({ min: 2000, max: 2090 }), number: fc.constantFrom(1, 2, 3, 4) as fc.Arbitrary<1 | 2 | 3 | 4> });
    fc.assert(fc.property(quarter, fc.integer({ min: -40, max: 40 }), (from, count) => {
      expect(addQuarters(addQuarters(from, count), -count)).toEqual(from);
    }));
  });

  test("a day falls in the quarter whose first and last day lie around it", () => {
    fc.assert(fc.property(fc.integer({ min: 36_526, max: 73_050 }), (day) => {
      const quarter = quarterOf(day);
      expect(firstDay(quarter)).toBeLessThanOrEqual(day);
      expect(lastDay(quarter)).toBeGreaterThanOrEqual(day);
    }));
  });

  test("its days follow on the quarter before, in Excel's serial numbers", () => {
    expect(serial(2000, 1, 1)).toBe(36526);
    expect(isoDay(36526)).toBe("2000-01-01");
    expect(firstDay({ year: 2026, number: 1 })).toBe(serial(2026, 1, 1));
    expect(lastDay({ year: 2026, number: 1 })).toBe(serial(2026, 3, 31));
    expect(firstDay({ year: 2026, number: 2 })).toBe(lastDay({ year: 2026, number: 1 }) + 1);
  });
});
