import { aggregate } from "../../../src/domain/indicators/aggregate";
import type { Aggregation, Measurement } from "../../../src/domain/network";
import { closing, deliveries, isAnswered, unanswered } from "../../../src/domain/quarters";
import { story } from "../../../src/domain/board/story";
import { indicator, measurement, network } from "../board/network";

/** A measurement as people see it: value, numerator, denominator, reason. */
type Said = readonly [value?: number, numerator?: number, denominator?: number, blank?: Measurement["blank"]];

test.each<[string, Aggregation, Said, boolean]>([
  ["a value", "weighted", [35], true],
  ["nought", "sum", [0], true],
  ["a reason", "mean", [undefined, undefined, undefined, "later"], true],
  ["nothing", "weighted", [], false],
  ["numerator and denominator of a weighted mean", "weighted", [undefined, 7, 20], true],
  ["none of many", "weighted", [undefined, 0, 20], true],
  ["a numerator alone", "weighted", [undefined, 7], false],
  ["a denominator alone", "weighted", [undefined, undefined, 20], false],
  ["a part of nothing", "weighted", [undefined, 0, 0], false],
  ["numerator and denominator where the values themselves count", "mean", [undefined, 7, 20], false],
])("%s (%s) answers: %j is %s, and what is in the figure is answered", (_, aggregation, [value, numerator, denominator, blank], answered) => {
  const share = indicator("Veilig", { kind: "percentage", aggregation });
  const row = measurement("veilig", "GGD", "2026-K2", value, { numerator, denominator, blank });
  expect(isAnswered(row, share)).toBe(answered);
  if (blank === undefined) expect(aggregate([row], share).counted).toHaveLength(answered ? 1 : 0);

  // By this one rule: who has delivered, what is in the way of closing, and what a board hears.
  const there = network({ indicators: [{ ...share, reporters: ["GGD"] }], measurements: [row] });
  expect(deliveries(there, "2026-K2")).toMatchObject([{ organisation: "GGD", filled: answered ? 1 : 0, state: answered ? "complete" : "nothing" }]);
  expect(unanswered(there, "2026-K2")).toHaveLength(answered ? 0 : 1);
  expect(story(there, "2026-K2", { name: "", region: "" })).toMatchObject({ value: { counts: { delivered: answered ? 1 : 0, parties: 1 } } });
});

test("what is recorded of a weighted mean is what its rows come to, with and without a value of their own", () => {
  const share = indicator("Veilig", { kind: "percentage", aggregation: "weighted" });
  const rows = [measurement("Veilig", "GGD", "2026-K2", undefined, { numerator: 30, denominator: 60 }), measurement("Veilig", "School", "2026-K2", 40, { numerator: 8, denominator: 20 })];
  expect(closing(network({ indicators: [share], measurements: rows }), "2026-K2").figures).toMatchObject([{ value: 47.5, measured: 2, expected: 3 }]);
});
