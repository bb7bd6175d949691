import fc from "fast-check";
import { writeQuarter, type Quarter } from "../../../src/domain/quarter";
import { readAnyQuarter } from "../../../src/domain/reading/anyQuarter";
import { readDate } from "../../../src/domain/reading/date";
import { missedRange, otherUnit } from "../../../src/domain/reading/expectedRange";
import { distanceWithin, nearest } from "../../../src/domain/reading/nearest";
import { readNumber } from "../../../src/domain/reading/number";
import { day } from "../../cases/case";

test.each([["nl", "nl-NL"], ["en", "en-GB"]] as const)("every number as %s writes it is read back", (language, locale) => {
  fc.assert(fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.nat(3), fc.boolean(), (digits, places, grouped) => {
    const value = digits / 10 ** places;
    const text = value.toLocaleString(locale, { useGrouping: grouped, minimumFractionDigits: places, maximumFractionDigits: places });
    // Nothing below zero is nothing too.
    expect((readNumber(text, language)?.value ?? NaN) + 0).toBe(value + 0);
  }));
});

test.each([
  ["1234", 1234, true], ["1.234,5", 1234.5, true], ["1,234.5", 1234.5, true], ["0,35", 0.35, true], ["0.350", 0.35, true], ["-3", -3, true], ["\u22123,5", -3.5, true], ["1 234 567", 1234567, true],
  ["1.234.567", 1234567, true], ["1.234", 1234, false], ["1,234", 1.234, false], ["35 %", 35, true],
] as const)("%s is read in a Dutch workbook", (text, value, sure) => {
  expect(readNumber(text, "nl")).toEqual({ value, sure });
});

test.each(["", "ongeveer 40", "1,2,3", "1.2.3", "12-3", "1.23.456", "40 uur", "1e5", "1".repeat(5000)])("%p is no number", (text) => {
  expect(readNumber(text, "nl")).toBeUndefined();
});

test("in a column of percentages 35% is a fraction and a bare 35 is for people to say", () => {
  expect(readNumber("35%", "nl", "fraction")).toEqual({ value: 0.35, sure: true });
  expect(readNumber("0,35", "nl", "fraction")).toEqual({ value: 0.35, sure: true });
  expect(readNumber("35", "nl", "fraction")).toEqual({ value: 35, sure: false });
});

test("every day in every usual notation is read back", () => {
  const months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
  fc.assert(fc.property(fc.integer({ min: day(2000, 1, 1), max: day(2099, 12, 31) }), (serial) => {
    const at = new Date((serial - 25_569) * 86_400_000);
    const [y, m, d] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
    for (const text of [`${d}-${m}-${y}`, `${d}/${m}/${y}`, `${d}.${m}.${y}`, at.toISOString().slice(0, 10), `${d} ${months[m - 1]} ${y}`, `${d} ${months[m - 1]!.slice(0, 3)}. ${y}`]) {
      if (text.includes("maa")) continue;
      expect([text, readDate(text, "nl")]).toEqual([text, { serial, sure: true }]);
    }
  }));
});

test.each([["9/1/2026", false], ["9/13/2026", true], ["5/5/2026", true], ["aug 2025", false]])("in an English workbook %s is certain: %s", (text, sure) => {
  expect(readDate(text, "en")?.sure).toBe(sure);
});

test.each(["31-2-2026", "na de zomer", "2026-13-01", "1-2", "12", "32 mei 2026"])("%s is no date", (text) => {
  expect(readDate(text, "nl")).toBeUndefined();
});

test("every quarter in every usual notation is read back", () => {
  fc.assert(fc.property(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 4 }), (year, number) => {
    const quarter = { year, number } as Quarter;
    for (const text of [writeQuarter(quarter), `${year} Q${number}`, `Q${number} ${year}`, `K${number}-${year}`, `kwartaal ${number} ${year}`, `${number}e kwartaal ${year}`, `${number}e kwartaal van ${year}`, `${year}k${number}`]) {
      expect([text, readAnyQuarter(text)]).toEqual([text, quarter]);
    }
  }));
  for (const text of ["2026-1", "2026-K5", "K1", "1-2026", "2026"]) expect(readAnyQuarter(text)).toBeUndefined();
});

test("distance: the same is nothing, one letter is one, and there and back is as far", () => {
  fc.assert(fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
    expect(distanceWithin(a, a, 20)).toBe(0);
    expect(distanceWithin(a, b, 20)).toBe(distanceWithin(b, a, 20));
    expect(distanceWithin(a, `${a}x`, 20)).toBe(1);
    for (const bound of [0, 1, 3]) expect(distanceWithin(a, b, bound)).toBe(Math.min(distanceWithin(a, b, 20), distanceWithin(a, b, 20) > bound ? distanceWithin(a, b, bound) : Infinity));
  }));
});

test("the nearest name, and none where two are as near or none is near", () => {
  const names = ["GGD Noord", "GGD Zuid", "Gemeente Noord", "Veilig Thuis"];
  expect(nearest("Veilig Tuis", names)).toBe("Veilig Thuis");
  expect(nearest("gemeente nord", names)).toBe("Gemeente Noord");
  expect(nearest("Zwembad", names)).toBeUndefined();
  expect(nearest("Team Aa", ["Team Ab", "Team Ac"])).toBeUndefined();
});

test("what is expected of a row of figures is robust and needs four values", () => {
  expect(missedRange(100, [1, 2, 3])).toBeUndefined();
  expect(missedRange(100, [1, 2, 3, 4])).toBeDefined();
  // One earlier slip does not hide the next.
  expect(missedRange(410, [39, 40, 42, 44, 405])).toBeDefined();
  expect(missedRange(8, [7, 7, 7, 7])).toBeUndefined();
  expect(otherUnit(0.35, [34, 36, 40])).toBe(true);
  expect(otherUnit(35, [0.34, 0.36, 0.4])).toBe(true);
  expect(otherUnit(1, [1, 2, 1])).toBe(false);
});
