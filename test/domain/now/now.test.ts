import type { PlanStep } from "../../../src/domain/network";
import { networkNow } from "../../../src/domain/now/network";
import { organisationNow } from "../../../src/domain/now/organisation";
import { stepsNow, stepsOf } from "../../../src/domain/now/steps";
import { network } from "../network";
import { halfway, whole } from "../../taskpane/quarter/network";

/** Steps as lines: name, level, status, who sees to it. */
const steps = (lines: readonly (readonly [string, PlanStep["level"], PlanStep["status"], ...string[]])[]) => (
  network({ steps: lines.map(([step, level, status, ...who]) => ({ step, level, status, who })) }).steps
);

const namesOf = (some: readonly PlanStep[]) => some.map(({ step }) => step).join(", ");

test.each<[string, (PlanStep["status"])[], string, string | undefined, number]>([
  ["nobody began", [undefined, "notStarted", undefined], "1", "2", 0],
  ["the first is done", ["done", "notStarted", "notStarted"], "2", "3", 1],
  ["two at a time", ["done", "running", "notStarted", "running", "notStarted"], "2, 4", "5", 1],
  ["one was passed over: it is still to be done, after what comes next", ["notStarted", "running", "notStarted"], "2", "3", 0],
  ["the last one is busy and one was passed over", ["notStarted", "running"], "2", undefined, 0],
  ["what is not needed is behind", ["skipped", "done", "running"], "3", undefined, 2],
  ["all is done", ["done", "done"], "", undefined, 2],
  ["there is no step plan", [], "", undefined, 0],
])("where people are: %s", (_, statuses, current, after, behind) => {
  const now = stepsNow(steps(statuses.map((status, i) => [String(i + 1), "network", status])));
  expect([namesOf(now.current), now.after?.step, now.behind, now.all]).toEqual([current, after, behind, statuses.length]);
});

test.each<[string, (PlanStep["status"])[], string | undefined]>([
  ["the last one is busy and one was passed over", ["notStarted", "running"], "1"],
  ["what was passed over is not needed", ["skipped", "running"], undefined],
  ["something comes after: that is told instead", ["notStarted", "running", "notStarted"], undefined],
])("a step that was passed over is not told as what comes then: %s", (_, statuses, passedOver) => {
  expect(stepsNow(steps(statuses.map((status, i) => [String(i + 1), "network", status]))).passedOver?.step).toBe(passedOver);
});

test("what comes then is another step: one that is taken by the network and in each organisation is not told twice", () => {
  const twice = steps([["1. Draagvlak\n(Leidraad, verkenning)", "network", "running"], ["1. Draagvlak\n(Leidraad, in de organisatie)", "organisation", "notStarted"], ["2. Doel", "network", "notStarted"]]);
  expect(stepsNow(twice).after?.step).toBe("2. Doel");
  expect(stepsNow(twice.slice(0, 2)).after).toBeUndefined();
});

test("an organisation has the steps that name it, and those within an organisation that name nobody", () => {
  const all = steps([
    ["Draagvlak", "organisation", "done"], ["Draagvlak samen", "network", "running"], ["Coördinator", "organisation", "running", "Politie"],
    ["Werkgroep", "network", "notStarted", "ggd noord", "Politie"],
  ]);
  expect(namesOf(stepsOf(all, "GGD Noord"))).toBe("Draagvlak, Werkgroep");
  expect(namesOf(stepsOf(all, "Politie"))).toBe("Draagvlak, Coördinator, Werkgroep");
});

test("an organisation sees its own open actions, what is late first, and the figures that it still has to deliver", () => {
  const { today } = halfway;
  const { actions } = network({ actions: [
    { action: "Zonder einde", responsible: ["GGD Noord"] }, { action: "Volgende maand", responsible: ["GGD Noord"], end: today + 30, status: "running" },
    { action: "Te laat", responsible: ["Politie", "ggd noord"], end: today - 1, status: "running" },
    { action: "Klaar", responsible: ["GGD Noord"], end: today - 9, status: "done" }, { action: "Van een ander", responsible: ["Politie"], end: today },
  ] });
  const now = organisationNow({ ...halfway, actions }, "GGD Noord");
  expect(now.actions.map(({ action }) => action)).toEqual(["Te laat", "Volgende maand", "Zonder einde"]);
  expect(now.figures).toEqual([{ quarter: "2026-K4", deadline: expect.any(Number) as number, late: false, missing: 1, expected: 2 }]);
  expect(organisationNow(halfway, "Politie").figures).toEqual([]);
});

test("the network sees who still has to deliver, what is late, and what waits for an answer; where all came in, that the quarter can be closed", () => {
  const { today } = halfway;
  const { actions, agreements, stakeholders } = network({
    stakeholders: [{ status: "confirmed" }, { status: "approached" }, { status: "interested" }, { status: "left" }],
    actions: [{ action: "Te laat", end: today - 1, status: "running" }, { action: "Klaar", end: today - 1, status: "done" }],
    agreements: [{ review: today }, { review: today - 1, status: "ended" }, { review: today - 1, status: "agreed" }],
  });
  const improvements = [{ id: "b1", place: { table: "findings", row: 0 } as const, text: "Vaker trainen", parties: [], level: "", theme: "" }];
  expect(networkNow({ ...halfway, actions, agreements, improvements })).toEqual([
    { is: "deliveries", quarter: "2026-K4", number: 2, deadline: expect.any(Number) as number, late: false },
    { is: "lateActions", number: 1 }, { is: "reviews", number: 1, row: 2 }, { is: "improvements", number: 1 },
  ]);
  expect(networkNow({ ...whole, stakeholders })).toEqual([{ is: "closing", quarter: "2026-K4" }, { is: "unconfirmed", number: 2, row: 1 }]);
});

test("a quarter that has begun is to be opened, where there is something to measure and none is open", () => {
  const quarterStates = halfway.quarterStates.map((record) => (record.state === "open" ? { ...record, state: "planned" as const } : record));
  expect(networkNow({ ...halfway, quarterStates })).toEqual([{ is: "opening", quarter: "2026-K4" }]);
  expect(networkNow({ ...halfway, quarterStates, indicators: [] })).toEqual([]);
});
