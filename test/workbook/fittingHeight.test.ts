import fc from "fast-check";
import { fittingHeight } from "../../src/workbook/planning/fittingHeight";

const oneLine = fittingHeight(["kort"], [100]);

test("an empty row is one line high", () => {
  expect(fittingHeight([null, ""], [100, 100])).toBe(oneLine);
});

test("the longest cell decides, and lines break between words", () => {
  const three = fittingHeight(["Jeugdbescherming Voorbeeldregio; Ervaringspanel", "kort"], [100, 100]);
  expect(three).toBeGreaterThan(2 * (oneLine - 5));
  expect(fittingHeight(["kort", "Jeugdbescherming Voorbeeldregio; Ervaringspanel"], [100, 100])).toBe(three);
});

test("a line break is a line", () => {
  expect(fittingHeight(["a\nb\nc"], [100])).toBeGreaterThan(fittingHeight(["a\nb"], [100]));
});

test("more text or less room never makes a row lower, and no row is higher than Excel's highest", () => {
  fc.assert(fc.property(fc.string({ maxLength: 3000 }), fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 400 }), (text, more, width) => {
    const height = fittingHeight([text], [width]);
    expect(height).toBeLessThanOrEqual(409);
    expect(fittingHeight([`${text} ${more}`], [width])).toBeGreaterThanOrEqual(height);
  }));
});
