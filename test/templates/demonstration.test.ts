import fc from "fast-check";
import { firstDay, lastDay, addQuarters, readQuarter, quartersFrom, serial, writeQuarter, type Quarter } from "../../src/domain/quarter";
import { demonstration, templates } from "../../src/templates";
import { commonLists } from "../../src/workbook/lists";
import type { RowData } from "../../src/workbook/content";
import { column, columnsOf, gapsIn, idsOf, mistakesIn } from "./rows";
import { inDutch } from "./words";

const today = serial(2026, 5, 20);
const example = demonstration(today);
const { stakeholders = [], agreements = [], actions = [], indicators = [], measurements = [] } = example.rows;
const { quarters = [], closedValues = [], corrections = [] } = example.rows;
const template = templates[example.template];

/** Any day of twenty years, as an Excel serial number. */
const anyDay = fc.integer({ min: serial(2024, 1, 1), max: serial(2043, 12, 31) });

const first = (from: string): Quarter => {
  const read = readQuarter(from);
  if (!read.ok) throw new Error(`the example begins in ${from}`);
  return read.value;
};
const count = (rows: readonly RowData[], test: (row: RowData) => boolean) => rows.filter(test).length;
const late = (row: RowData) => row.status === "running" && Number(row.end) < today;
const soon = (row: RowData) => row.status === "running" && Number(row.end) >= today && Number(row.end) <= today + 14;

test("a network with everything in it: 14 parties, an agreement on every subject, 30 actions, 12 indicators, 6 quarters", () => {
  expect(stakeholders).toHaveLength(14);
  expect(new Set(column(agreements, "subject"))).toEqual(new Set(idsOf(template?.lists.agreementSubject ?? [])));
  expect(actions).toHaveLength(30);
  expect(indicators).toHaveLength(12);
  expect(new Set(column(measurements, "quarter")).size).toBe(6);
});

test("every value fits its column, and every party, indicator and list value that is named exists", () => {
  if (!template) throw new Error("the example follows a step plan that is not there");
  const planned = quartersFrom(first(example.from), example.quarters).map(writeQuarter);
  expect(mistakesIn(example.rows, template, planned)).toEqual([]);
});

test("no required cell is empty, so that the example shows how it is meant", () => {
  const gaps = [
    ...gapsIn("stakeholders", stakeholders), ...gapsIn("agreements", agreements), ...gapsIn("actions", actions),
    ...gapsIn("indicators", indicators), ...gapsIn("measurements", measurements), ...gapsIn("quarters", quarters), ...gapsIn("corrections", corrections),
  ];
  expect(gaps).toEqual([]);
});

test("a plan that a board signs has a text of its own for each part of which no other sheet knows enough", () => {
  const written = new Set((example.rows.approach ?? []).filter(({ text }) => text !== undefined).map(({ id }) => id));
  const fromElsewhere = ["parties", "contributions", "information", "timeline", "signing"].map((part) => `approach.${part}`);
  expect((template?.rows.approach ?? []).map(({ id }) => id).filter((id) => !written.has(id) && !fromElsewhere.includes(String(id)))).toEqual([]);
});

test("what is known of each party is filled in; only who has not decided has no date of confirmation", () => {
  const texts = columnsOf("stakeholders").filter(({ kind, id }) => kind.is !== "id" && kind.is !== "formula" && id !== "confirmed");
  for (const party of stakeholders as readonly RowData[]) {
    expect(texts.filter(({ id }) => party[id] === undefined).map(({ id }) => id)).toEqual([]);
    expect("confirmed" in party).toBe(party.status === "confirmed" || party.status === "left");
  }
});

test("every state occurs: of parties, agreements and actions, and every circle, role, kind, direction, frequency and way to aggregate but for a total over the period", () => {
  expect(new Set(column(stakeholders, "status"))).toEqual(new Set(idsOf(commonLists.partyStatus)));
  expect(new Set(column(stakeholders, "circle"))).toEqual(new Set(idsOf(commonLists.circle)));
  expect(new Set(column(stakeholders, "role"))).toEqual(new Set(idsOf(commonLists.role)));
  expect(new Set(column(agreements, "status"))).toEqual(new Set(idsOf(commonLists.agreementStatus)));
  expect(new Set(column(actions, "status"))).toEqual(new Set(idsOf(commonLists.actionStatus)));
  expect(new Set(column(actions, "level"))).toEqual(new Set(idsOf(commonLists.level)));
  expect(new Set(column(actions, "theme"))).toEqual(new Set(idsOf(template?.lists.theme ?? [])));
  expect(new Set(column(indicators, "kind"))).toEqual(new Set(idsOf(commonLists.indicatorKind)));
  expect(new Set(column(indicators, "direction"))).toEqual(new Set(idsOf(commonLists.direction)));
  expect(new Set(column(indicators, "frequency"))).toEqual(new Set(idsOf(commonLists.frequency)));
  expect(new Set(column(indicators, "aggregation"))).toEqual(new Set(idsOf(commonLists.aggregation).filter((id) => id !== "cumulative")));
});

test("the core group has five to seven parties", () => {
  expect(count(stakeholders, (party) => party.circle === "core")).toBeGreaterThanOrEqual(5);
  expect(count(stakeholders, (party) => party.circle === "core")).toBeLessThanOrEqual(7);
});

test("actions run on time, nearly late and late; several have two or three parties responsible", () => {
  expect(count(actions, late)).toBe(3);
  expect(count(actions, soon)).toBe(3);
  expect(count(actions, (row) => row.status === "running" && Number(row.end) > today + 14)).toBeGreaterThanOrEqual(5);
  const responsible = actions.map((row) => (Array.isArray(row.responsible) ? row.responsible.length : 0));
  expect(new Set(responsible)).toEqual(new Set([1, 2, 3]));
});

test("a done action is complete, one that has not started has no progress", () => {
  expect(actions.filter((row) => row.status === "done" && (row.progress !== 1 || Number(row.end) > today))).toEqual([]);
  expect(actions.filter((row) => row.status === "notStarted" && row.progress !== 0)).toEqual([]);
});

test("no organisation measures the same twice, and who stopped measures no more", () => {
  const keys = measurements.map((row) => JSON.stringify([row.indicator, row.organisation, row.quarter]));
  expect(new Set(keys).size).toBe(keys.length);
});

test("there are holes: in closed quarters with a reason, in the open one because the figure has yet to come", () => {
  const empty = measurements.filter((row) => row.value === undefined);
  expect(empty.length).toBeGreaterThan(1);
  const unexplained = empty.filter((row) => row.blank === undefined && row.note === undefined);
  expect(unexplained.length).toBeGreaterThan(1);
  expect(new Set(column(unexplained, "quarter"))).toEqual(new Set(column(quarters.filter((row) => row.state === "open"), "quarter")));
});

test("five quarters are closed, the newest measured one waits for its last figures, and the rest is not open yet", () => {
  expect(column(quarters, "state")).toEqual([...Array<string>(5).fill("closed"), "open", "planned", "planned"]);
  const inClosed = measurements.filter((row) => quarters.some((one) => one.quarter === row.quarter && one.state === "closed"));
  expect(column(closedValues, "measurement")).toEqual(column(inClosed, "id"));
});

test("what was recorded at closing is what stands there now, also of the one figure that was corrected with a reason", () => {
  const byId = new Map(measurements.map((row) => [row.id, row]));
  expect(closedValues.filter((row) => row.value !== byId.get(String(row.measurement))?.value)).toEqual([]);
  expect(corrections).toHaveLength(1);
  for (const { from, to } of corrections) expect(from).not.toBe(to);
  expect(corrections.map((row) => byId.get(String(row.measurement))?.value)).toEqual(column(corrections, "to"));
});

test("on whatever day it is made, what is past was opened, asked and closed in that order, and the open deadline is yet to come", () => {
  fc.assert(fc.property(anyDay, (day) => (demonstration(day).rows.quarters ?? []).every(({ state, openedOn, deadline, closedOn }) => (
    state === "closed" ? Number(openedOn) < Number(deadline) && Number(deadline) < Number(closedOn) && Number(closedOn) <= day
      : state === "planned" || (Number(openedOn) <= day && Number(deadline) > day)
  ))));
});

test("a percentage is its numerator of its denominator; nothing is measured at moments when it is not asked", () => {
  const kinds = new Map(indicators.map((row) => [row.name, row]));
  for (const row of measurements) {
    const indicator = kinds.get(row.indicator ?? "");
    if (indicator?.kind === "percentage" && row.value !== undefined)
      expect(row.value).toBeCloseTo((100 * Number(row.numerator)) / Number(row.denominator), 1);
    const quarter = Number(String(row.quarter).at(-1));
    if (indicator?.frequency === "halfYear") expect([2, 4]).toContain(quarter);
    if (indicator?.frequency === "year") expect(quarter).toBe(4);
  }
});

test("no number of people or cases is so small that it points to someone: none, or five and more", () => {
  const counts = new Set(indicators.filter((row) => row.kind === "count").map((row) => row.name));
  const small = (value: unknown) => typeof value === "number" && value > 0 && value < 5;
  expect(measurements.filter((row) => (counts.has(row.indicator ?? "") && small(row.value)) || small(row.numerator) || small(row.denominator))).toEqual([]);
});

test("contacts are teams with a work address that can never exist", () => {
  for (const party of stakeholders as readonly RowData[]) {
    expect(party.contactDetails).toMatch(/^[a-z]+@[a-z]+\.example$/);
    expect(inDutch(party.contact as string)).not.toMatch(/\b(de heer|mevrouw|dhr|mw|drs|dr)\b/i);
  }
});

test("on whatever day it is made, the plan runs eight quarters and today lies in the seventh", () => {
  fc.assert(fc.property(anyDay, (day) => {
    const { from, quarters } = demonstration(day);
    const seventh = addQuarters(first(from), 6);
    return quarters === 8 && firstDay(seventh) <= day && day <= lastDay(seventh);
  }));
});

test("on whatever day it is made, every date of an action lies in the plan and no action ends before it starts", () => {
  fc.assert(fc.property(anyDay, (day) => {
    const { from, quarters, rows } = demonstration(day);
    const start = firstDay(first(from));
    const end = lastDay(addQuarters(first(from), quarters - 1));
    return (rows.actions ?? []).every((row) => start <= Number(row.start) && Number(row.start) <= Number(row.end) && Number(row.end) <= end);
  }));
});

test("on whatever day it is made, an agreement is reviewed after it starts and whatever was confirmed lies in the past", () => {
  fc.assert(fc.property(anyDay, (day) => {
    const { rows } = demonstration(day);
    return (rows.agreements ?? []).every((row) => Number(row.start) < Number(row.review) && (row.status === "draft" || Number(row.start) <= day))
      && (rows.stakeholders ?? []).every((row) => row.confirmed === undefined || Number(row.confirmed) <= day);
  }));
});

test("on whatever day it is made, the newest quarter is measured for most indicators and the story is the same", () => {
  fc.assert(fc.property(anyDay, (day) => {
    const { from, rows } = demonstration(day);
    const newest = writeQuarter(addQuarters(first(from), 5));
    const fresh = new Set((rows.measurements ?? []).filter((row) => row.quarter === newest).map((row) => inDutch(row.indicator as string)));
    return fresh.size >= 5;
  }));
});

test("the same day gives the same example", () => {
  expect(demonstration(today)).toEqual(example);
});
