import fc from "fast-check";
import { figures } from "../../../src/domain/indicators/figures";
import type { ClosedFigure, Network } from "../../../src/domain/network";
import { charted } from "../../../src/taskpane/progress/view/chart/charted";
import { lines } from "../../../src/taskpane/progress/view/chart/lines";
import { labelled, ticks } from "../../../src/taskpane/progress/view/chart/ticks";
import { network } from "../../domain/network";

const quarters = ["2026-K1", "2026-K2", "2026-K3", "2026-K4"];

/** What is drawn of an indicator with these values a quarter, and with what else is said of the network. */
function drawn(values: readonly (number | undefined)[], change: Partial<Network> = {}, frequency: "quarter" | "halfYear" = "quarter") {
  const there = network({
    stakeholders: [{ organisation: "GGD" }],
    indicators: [{ id: "in1", name: "Wachttijd", kind: "days", unit: "dagen", direction: "lower", baseline: 40, target: 20, aggregation: "mean", frequency }],
    measurements: values.map((value, i) => ({ indicator: "Wachttijd", organisation: "GGD", quarter: quarters[i]!, value })),
  });
  const [series] = figures({ ...there, ...change });
  return lines(charted(series!, "nl"));
}

/** Between which values no line is drawn: "2026-K1 | 2026-K3". */
function gaps(all: ReturnType<typeof lines>): string[] {
  const values = all.at(-1)!;
  const quarterOf = (index: number) => values.data[index]?.xAxisCalloutData;
  return (values.gaps ?? []).map(({ startIndex, endIndex }) => `${quarterOf(startIndex)} | ${quarterOf(endIndex)}`);
}

/** The quarter closed with another definition than the indicator has now. */
const closed = (quarter: string, then: Partial<ClosedFigure>): ClosedFigure => ({
  id: "c1", place: { table: "closed", row: 0 }, quarter, indicator: "Wachttijd", indicatorId: "in1", kind: "days", unit: "dagen", direction: "lower", aggregation: "mean",
  frequency: "quarter", baseline: 40, target: 20, margin: undefined, value: 38, measured: 1, expected: 1, ...then,
});

test("values are joined by a line, and a hole is no value of nought", () => {
  const all = drawn([38, 36, undefined, 30]);
  expect(all.at(-1)!.data.map(({ x, y }) => [x, y])).toEqual([[0, 38], [1, 36], [3, 30]]);
  expect(gaps(all)).toEqual(["2026-K2 | 2026-K4"]);
});

test("a quarter in which nothing was asked is no hole", () => {
  expect(gaps(drawn([undefined, 36, undefined, 30], {}, "halfYear"))).toEqual([]);
});

test("a changed definition breaks the line", () => {
  expect(gaps(drawn([38, 36, 33, 30], { closed: [closed("2026-K1", { unit: "weken" })] }))).toEqual(["2026-K1 | 2026-K2"]);
});

test("another target breaks the line too, and steps where it changed", () => {
  const all = drawn([38, 36, 33, 30], { closed: [closed("2026-K1", { target: 25 })] });
  expect(gaps(all)).toEqual(["2026-K1 | 2026-K2"]);
  const targets = all.filter(({ legend }) => legend === "Streefwaarde").map(({ data }) => data.map(({ x, y }) => [x, y]));
  expect(targets).toEqual([[[-0.5, 25], [0.5, 25]], [[0.5, 20], [3.5, 20]]]);
});

test("the marks of an axis are a few round numbers around every value, nought among them", () => {
  expect(ticks([38, 20])).toEqual({ min: 0, max: 40, values: [0, 10, 20, 30, 40] });
  expect(ticks([0.1, 0.3]).values).toEqual([0, 0.1, 0.2, 0.3]);
  fc.assert(fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 8 }), (values) => {
    const { min, max, values: marks } = ticks(values);
    expect(min).toBeLessThanOrEqual(Math.min(0, ...values));
    expect(max).toBeGreaterThanOrEqual(Math.max(0, ...values));
    expect(marks).toContain(0);
    expect(marks.length).toBeGreaterThanOrEqual(2);
    expect(marks.length).toBeLessThanOrEqual(7);
  }));
});

test.each([[1, [0]], [4, [0, 1, 2, 3]], [8, [0, 2, 4, 6]], [20, [0, 8, 16]]])("of %i quarters these get a label: %j", (count, places) => {
  expect(labelled(count)).toEqual(places);
});
