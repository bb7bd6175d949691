import fc from "fast-check";
import { requests } from "../../../src/excel/writing/requests";
import type { WriteStep } from "../../../src/excel/writing/step";

const steps = (sizes: number[]): WriteStep[] => sizes.map((bytes, i) => ({ sheet: String(i), bytes, run: () => undefined }));
const size = (batch: WriteStep[]) => batch.reduce((sum, { bytes }) => sum + bytes, 0);

test("nothing to do is no request, a little is one, much is two so that there is a moment to stop", () => {
  expect(requests([])).toEqual([]);
  expect(requests(steps([10_000, 20_000]))).toHaveLength(1);
  expect(requests(steps(Array.from({ length: 500 }, () => 1000)))).toHaveLength(2);
});

test("no request passes the limit, and every step is done once, in order", () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 200 })), (sizes) => {
    const all = steps(sizes);
    const batches = requests(all, 200);
    expect(batches.flat()).toEqual(all);
    expect(batches.every((batch) => size(batch) <= 200)).toBe(true);
  }));
});

test("a step that is too large for any request has one to itself", () => {
  expect(requests(steps([10, 300, 10]), 200).map(size)).toContain(300);
});
