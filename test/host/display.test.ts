import { formatNumber } from "../../src/host/state/display";
import { serial } from "../../src/domain/quarter";

const day = serial(2026, 3, 9);

test.each([
  ["d-m-yyyy", "nl-NL", "9-3-2026"],
  ["mmm yyyy", "nl-NL", "mrt 2026"],
  ["mmmm", "nl-NL", "maart"],
  ["mmm yyyy", "en-US", "Mar 2026"],
  ["m/d/yyyy", "nl-NL", "9-3-2026"],
] as const)("a day by %s shows in %s as %s", (code, culture, shown) => {
  expect(formatNumber(day, code, culture)).toBe(shown);
});

test.each([
  [0.355, "0%", "nl-NL", "36%"],
  [1234.5, "#,##0.00", "nl-NL", "1.234,50"],
  [1234.5, "#,##0.00", "en-US", "1,234.50"],
  [1.5, "General", "nl-NL", "1,5"],
] as const)("%p by %s shows in %s as %s", (value, code, culture, shown) => {
  expect(formatNumber(value, code, culture)).toBe(shown);
});
