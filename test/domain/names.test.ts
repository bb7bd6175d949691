import fc from "fast-check";
import { alike, sameName, splitNames } from "../../src/domain/names";

test.each([
  ["GGD Noord", "ggd  noord "],
  ["Coöperatie Zorg", "cooperatie zorg"],
  ["Café\u00A0Ons", "CAFE ONS"],
])("“%s” and “%s” are one name in two spellings", (one, other) => {
  expect(sameName(one)).toBe(sameName(other));
});

test.each([
  ["Wachttijd < 4 weken", "Wachttijd > 4 weken"],
  ["Wachttijd ≤ 4 weken", "Wachttijd < 4 weken"],
  ["Jongeren 18+", "Jongeren 18-"],
  ["Team 18", "Team 18+"],
  ["Doel 1.1", "Doel 11"],
  ["1,5 uur", "15 uur"],
  ["1.000 jongeren", "1000 jongeren"],
  ["% bereikt", "bereikt"],
  ["Moeder & kind", "Moeder en kind"],
  ["m²", "m2"],
  ["🌱", "🌳"],
])("“%s” and “%s” are two names", (one, other) => {
  expect(sameName(one)).not.toBe(sameName(other));
});

test.each([["G.G.D. Noord", "GGD Noord"], ["GGD-Noord", "ggd noord"], ["St. Jan (Noord)", "St Jan Noord"], ["Moeder & kind", "Moeder en kind"]])("“%s” looks like “%s”", (one, other) => {
  expect(alike(one)).toBe(alike(other));
});

test.each([["Team 18+", "Team 18-"], ["Doel 1.1", "Doel 11"], ["Wachttijd < 4 weken", "Wachttijd > 4 weken"], ["1-2 keer", "12 keer"], ["80 %", "80"]])("“%s” does not look like “%s”", (one, other) => {
  expect(alike(one)).not.toBe(alike(other));
});

test("whatever signs a name holds, two that differ in one of them alone are two", () => {
  const sign = fc.constantFrom(..."<>≤≥=+-–.,;:%&/()'*?~!#@");
  fc.assert(fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), sign, sign, (before, after, one, other) => {
    fc.pre(one !== other);
    expect(sameName(`${before}${one}${after}`)).not.toBe(sameName(`${before}${other}${after}`));
  }));
});

test("capitals, accents and superfluous spaces never make another name", () => {
  fc.assert(fc.property(fc.array(fc.constantFrom("ggd", "noord", "18+", "<4", "één", "&", "crème"), { minLength: 1 }), (words) => {
    const plain = words.join(" ");
    expect(sameName(`  ${words.join("   ").toUpperCase()} `)).toBe(sameName(plain));
    expect(sameName(plain.normalize("NFD"))).toBe(sameName(plain));
  }));
});

test("names in one cell are separated by semicolons", () => {
  expect(splitNames(" GGD Noord;Politie ; ;")).toEqual(["GGD Noord", "Politie"]);
});
