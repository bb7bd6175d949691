import fc from "fast-check";
import { story } from "../../../src/domain/board/story";
import type { Story } from "../../../src/domain/board/told";
import type { Network } from "../../../src/domain/network";
import { serial } from "../../../src/domain/quarter";
import { usualSettings } from "../../../src/domain/settings";
import { action, indicator, measurement, network } from "./network";

function told(change: Partial<Network>, quarter = "2026-K2"): Story {
  const outcome = story(network(change), quarter, { name: "Netwerk Noord", region: "Noord" });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

const parties = ["Gemeente", "GGD", "School"];
/** Values of the three parties in a quarter. */
const delivered = (name: string, quarter: string, values: readonly (number | undefined)[]) =>
  values.flatMap((value, i) => (value === undefined ? [] : [measurement(name, parties[i]!, quarter, value)]));

test("a quarter of another plan is refused with what to do", () => {
  expect(story(network(), "2031-K1", { name: "", region: "" })).toEqual({
    ok: false, problem: { code: "quarterNotInPlan", details: { quarter: "2031-K1", first: "2026-K1", last: "2026-K4" } },
  });
});

test("what needs the board first stands first, and asks for a decision with what is being done about it", () => {
  const { indicators, decisions, counts } = told({
    indicators: [indicator("goed"), indicator("slecht"), indicator("slecht, hoge prioriteit", { priority: "high" }), indicator("zonder streefwaarde", { target: undefined })],
    measurements: ["goed", "zonder streefwaarde"].flatMap((name) => delivered(name, "2026-K2", [30, 20, 10]))
      .concat(["slecht", "slecht, hoge prioriteit"].flatMap((name) => delivered(name, "2026-K2", [6, 5, 5]))),
    actions: [action("Bel iedereen", { indicator: "Slecht" }), action("Klaar", { indicator: "slecht", status: "done" })],
  });
  expect(indicators.map(({ name, status }) => [name, status])).toEqual([
    ["slecht, hoge prioriteit", "offCourse"], ["slecht", "offCourse"], ["goed", "onCourse"], ["zonder streefwaarde", "noVerdict"],
  ]);
  expect(decisions.map(({ indicator: { name }, actions }) => [name, actions.map((one) => one.action)])).toEqual([["slecht, hoge prioriteit", []], ["slecht", ["Bel iedereen"]]]);
  expect(counts).toMatchObject({ onCourse: 1, judged: 3 });
});

test.each([
  ["a count below the bound", [1, 2, 1], { is: "small" }],
  ["a count of nobody", [0, 0, 0], { is: "small" }],
  ["a count on the bound", [5], { is: "value", value: 5 }],
  ["a count on the bound of three parties: with its own part each sees that the others are few", [2, 2, 1], { is: "withheld" }],
  ["a count of two parties of which one is small: the other could take its own part off", [12, 3], { is: "withheld" }],
  ["a count of two parties that are both large enough", [12, 9], { is: "value", value: 21 }],
  ["a count of three parties of which one is small: nobody has all parts but one", [12, 9, 3], { is: "value", value: 24 }],
  ["a count of three parties of which two are small: the large one could see that the others are few", [50, 1, 2], { is: "withheld" }],
  ["a count of one party", [12], { is: "value", value: 12 }],
  ["nothing measured", [], { is: "none" }],
])("%s: %j gives %j", (_, values, value) => {
  expect(told({ indicators: [indicator("a")], measurements: delivered("a", "2026-K2", values) }).indicators[0]?.value).toEqual(value);
});

test.each([
  ["over enough people", 30, 60, { is: "value", value: 50 }],
  ["that tells of a few", 3, 60, { is: "withheld" }],
  ["that leaves a few", 58, 60, { is: "withheld" }],
  ["over a few", 2, 4, { is: "withheld" }],
])("a share %s: %i of %i gives %j", (_, numerator, denominator, value) => {
  const share = indicator("a", { kind: "percentage", unit: "%", aggregation: "weighted" });
  const row = measurement("a", "GGD", "2026-K2", (100 * numerator) / denominator, { numerator, denominator });
  expect(told({ indicators: [share], measurements: [row] }).indicators[0]?.value).toEqual(value);
});

test("a share is withheld too where the parties' own shares are averaged, by what they said it goes over", () => {
  const share = indicator("a", { kind: "percentage", unit: "%", aggregation: "mean" });
  const row = (organisation: string, numerator: number, denominator: number) => measurement("a", organisation, "2026-K2", (100 * numerator) / denominator, { numerator, denominator });
  const value = (...rows: ReturnType<typeof row>[]) => told({ indicators: [share], measurements: rows }).indicators[0]?.value;
  expect(value(row("GGD", 2, 20), row("School", 1, 10))).toEqual({ is: "withheld" });
  expect(value(row("GGD", 10, 20), row("School", 5, 10))).toEqual({ is: "value", value: 50 });
});

test("a party that delivered in two rows is one party: it can take both off", () => {
  const rows = [...delivered("a", "2026-K2", [10, 3]), measurement("a", "gemeente", "2026-K2", 40)];
  expect(told({ indicators: [indicator("a")], measurements: rows }).indicators[0]?.value).toEqual({ is: "withheld" });
});

test("a change is told only where both values are: from one value and the change follows the other", () => {
  const change = (before: number[], now: number[]) => told({
    indicators: [indicator("a")], measurements: [...delivered("a", "2026-K1", before), ...delivered("a", "2026-K2", now)],
  }).indicators[0]?.change;
  expect(change([10, 10, 10], [10, 10, 13])).toBe(3);
  expect(change([1, 1, 1], [10, 10, 13])).toBeUndefined();
  expect(change([10, 10, 10], [1, 1, 1])).toBeUndefined();
});

test("a small count has a verdict only where every small count would have the same", () => {
  const status = (target: number, value: number) => told({
    indicators: [indicator("a", { direction: "lower", baseline: undefined, target })], measurements: delivered("a", "2026-K2", [value]),
  }).indicators[0]?.status;
  expect(status(20, 4)).toBe("onCourse");
  expect([status(3, 4), status(3, 1)]).toEqual(["noVerdict", "noVerdict"]);
});

test("a baseline that is a small count is not told; a target is what people want, and is", () => {
  const [one] = told({ indicators: [indicator("a", { baseline: 2, target: 4 })] }).indicators;
  expect(one).toMatchObject({ baseline: { is: "small" }, target: 4 });
});

test("what was a count when a quarter was closed is protected as one, whatever the indicator is now", () => {
  const closed = [{
    id: "", place: { table: "indicators" as const, row: 0 }, quarter: "2026-K1", indicator: "a", indicatorId: "a", kind: "count" as const, unit: "huishoudens", direction: "higher" as const,
    aggregation: "sum" as const, frequency: "quarter" as const, baseline: undefined, target: 50, margin: undefined, value: 3, measured: 1, expected: 3,
  }];
  const { indicators } = told({
    indicators: [indicator("a", { kind: "score", unit: "score 1-10" })], closed, measurements: [...delivered("a", "2026-K1", [3]), ...delivered("a", "2026-K2", [7, 7, 7])],
  });
  expect(indicators[0]?.points.map(({ value, isBreak }) => [value.is, isBreak])).toEqual([["small", false], ["value", true]]);
  expect(indicators[0]?.change).toBeUndefined();
});

test("a half-yearly figure is told of its own quarter", () => {
  const half = indicator("a", { frequency: "halfYear" });
  const [one] = told({ indicators: [half], measurements: delivered("a", "2026-K2", [10, 10, 10]) }, "2026-K3").indicators;
  expect(one).toMatchObject({ quarter: "2026-K2", value: { is: "value", value: 30 } });
});

test("actions: done in the quarter, late today, and what comes until the next quarter ends", () => {
  const day = (month: number, date: number) => serial(2026, month, date);
  const { actions } = told({
    actions: [
      action("klaar", { status: "done", end: day(4, 30) }), action("eerder klaar", { status: "done", end: day(3, 31) }),
      action("laat", { end: day(5, 19) }), action("vandaag", { end: day(5, 20) }), action("volgend kwartaal", { end: day(9, 30) }), action("ver weg", { end: day(10, 1) }),
      action("gestopt", { status: "stopped", end: day(5, 1) }), action("zonder datum"),
    ],
  });
  const names = (list: Story["actions"]["done"]) => list.map((one) => one.action);
  expect({ done: names(actions.done), late: names(actions.late), next: names(actions.next), counts: actions.counts })
    .toEqual({ done: ["klaar"], late: ["laat"], next: ["vandaag", "volgend kwartaal"], counts: { done: 2, late: 1, running: 4, notBegun: 0 } });
});

test("who said why there is no value has delivered; who said nothing, or was never asked, has not", () => {
  const { missing, counts } = told({
    indicators: [indicator("a"), indicator("b", { reporters: ["GGD", "School"] }), indicator("jaar", { frequency: "year" })],
    measurements: [
      ...delivered("a", "2026-K2", [8, 9]), measurement("b", "GGD", "2026-K2", undefined, { blank: "belowBound" }), measurement("b", "School", "2026-K2"),
    ],
  });
  expect(missing).toEqual([{ organisation: "School", indicators: ["a", "b"] }]);
  expect(counts).toMatchObject({ delivered: 2, parties: 3 });
});

test("an indicator counts who delivered as the network does: a reason counts, on both sides", () => {
  const { indicators, counts, missing } = told({
    indicators: [indicator("a")], measurements: [...delivered("a", "2026-K2", [8, 9]), measurement("a", "School", "2026-K2", undefined, { blank: "belowBound" })],
  });
  expect(indicators[0]).toMatchObject({ delivered: 3, asked: 3, missing: [] });
  expect([counts.delivered, counts.parties, missing]).toEqual([3, 3, []]);
});

test("the counts add up to what there is, whatever the network holds", () => {
  const status = fc.constantFrom("done", "running", "notStarted", "stopped", undefined);
  const end = fc.option(fc.integer({ min: serial(2026, 1, 1), max: serial(2026, 12, 31) }), { nil: undefined });
  const figure = fc.record({ target: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }), value: fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined }) });
  fc.assert(fc.property(fc.array(fc.tuple(status, end)), fc.array(figure, { maxLength: 6 }), (rows, figures) => {
    const { counts, actions, indicators, decisions } = told({
      actions: rows.map(([one, day], i) => action(`actie ${i}`, { status: one, end: day })),
      indicators: figures.map(({ target }, i) => indicator(`i${i}`, { target })),
      measurements: figures.flatMap(({ value }, i) => delivered(`i${i}`, "2026-K2", [value])),
    });
    const { done, late, running, notBegun } = actions.counts;
    expect(done + late + running + notBegun).toBe(rows.filter(([one]) => one !== "stopped").length);
    expect(counts.judged + counts.withoutTarget + counts.unjudged).toBe(indicators.length);
    expect(counts.onCourse + decisions.length).toBe(counts.judged);
  }));
});

test("the network is told at the last half-year by then, and what succeeded in the quarter", () => {
  const relation = (moment: string, quality: "strong" | "hardly") => ({
    id: "", place: { table: "relations" as const, row: 0 }, first: "GGD", second: "School", moment, quality, goesWell: "", inTheWay: "", missing: "", action: "",
  });
  const success = (text: string, date: number) => ({ id: "", place: { table: "successes" as const, row: 0 }, success: text, date, theme: "", parties: [] });
  const { map, successes } = told({
    relations: [relation("2026-H1", "strong"), relation("2026-H2", "hardly")],
    successes: [success("Gelukt", serial(2026, 5, 1)), success("Eerder gelukt", serial(2026, 3, 1)), success("Bij 2 gezinnen hielp het", serial(2026, 5, 2))],
  });
  expect(map).toMatchObject({ moment: "2026-H1", lines: [{ first: "GGD", second: "School", quality: "strong" }], parties: [{ name: "GGD" }, { name: "School" }] });
  expect(successes).toEqual(["Gelukt"]);
});

describe("notes", () => {
  const noted = (values: readonly number[], ...notes: string[]) => told({
    indicators: [indicator("a")], measurements: values.map((value, i) => measurement("a", parties[i]!, "2026-K2", value, { note: notes[i] ?? "" })),
  });

  test("are told with who wrote them", () => {
    expect(noted([20, 20, 20], "De nieuwe werkwijze helpt.").notes).toEqual([{ indicator: "a", organisation: "Gemeente", text: "De nieuwe werkwijze helpt." }]);
  });

  test("that tell a small count or seem to speak of a person are kept out and counted", () => {
    expect(noted([20, 20, 20], "Het gaat om 3 gezinnen.", "Bel 06-12345678", "Prima")).toMatchObject({ notes: [{ text: "Prima" }], notesKeptOut: 2 });
  });

  test("that tell any count are kept out where a party's part is small: with the sum and the other parts it follows", () => {
    expect(noted([12, 9, 3], "Bij ons waren het er 12.", "Wij zagen 9 gezinnen", "Rustig kwartaal")).toMatchObject({ notes: [{ text: "Rustig kwartaal" }], notesKeptOut: 2 });
  });
});

test("nothing in a story is a count below the bound, nor lets one be worked out, whatever was measured", () => {
  const count = fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined });
  const quarters = ["2026-K1", "2026-K2"];
  fc.assert(fc.property(fc.array(count, { minLength: 6, maxLength: 6 }), fc.integer({ min: 1, max: 9 }), fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }), (values, bound, baseline) => {
    const rows = quarters.flatMap((quarter, i) => delivered("a", quarter, values.slice(3 * i, 3 * i + 3)));
    const { indicators: [one], counts } = told({ settings: { ...usualSettings, smallNumberBound: bound }, indicators: [indicator("a", { baseline })], measurements: rows });
    if (!one) throw new Error("no indicator");
    const shown = [one.value, one.baseline, ...one.points.map(({ value }) => value)];
    for (const figure of shown) if (figure.is === "value") expect(figure.value).toBeGreaterThanOrEqual(bound);
    quarters.forEach((quarter, i) => {
      const parts = rows.filter((row) => row.quarter === quarter).map(({ value }) => value ?? 0);
      const point = one.points[i]?.value;
      // What a party knows of the others by taking its own part off.
      if (point?.is === "value" && parts.length > 1) for (const own of parts) expect(point.value - own).toBeGreaterThanOrEqual(bound);
    });
    if (one.change !== undefined) expect(one.points.map(({ value }) => value.is)).toEqual(["value", "value"]);
    expect(counts.judged).toBe(one.status === "noVerdict" ? 0 : 1);
  }));
});
