import type { CheckedWorkbook, TableKey } from "./checked";
import type {
  Action, Aggregation, Agreement, BlankReason, Direction, Frequency, Indicator, IndicatorKind, Measurement, Network, PlanStep, Stakeholder,
} from "./network";
import type { Quality, Relation } from "./networkMap/relation";
import { improvements } from "./improvements";
import { closed, closedValues, corrections, quarterStates } from "./reading/quarterRecords";
import { readRecords } from "./reading/records";
import { usualSettings } from "./settings";

/**
 * Makes plain records of a workbook that was read. A table or column that is not there gives no records or empty values:
 * that it is missing is a finding of the check. Rows in which people put nothing are left out.
 */
export function toNetwork(book: CheckedWorkbook): Network {
  const table = (key: TableKey) => readRecords(book, key);
  return {
    language: book.language,
    today: book.today,
    settings: book.settings ?? usualSettings,
    quarters: (book.lists.quarter ?? []).map(({ text }) => text),
    stakeholders: stakeholders(table("stakeholders")),
    agreements: agreements(table("agreements")),
    actions: actions(table("actions")),
    indicators: indicators(table("indicators")),
    measurements: measurements(table("measurements")),
    relations: relations(table("relations")),
    improvements: improvements(book),
    steps: steps(table("steps")),
    lists: book.lists,
    quarterStates: quarterStates(table("quarters")),
    closed: closed(table("closed")),
    closedValues: closedValues(table("closedValues")),
    corrections: corrections(table("corrections"), book.language),
  };
}

type Records = ReturnType<typeof readRecords>;

function stakeholders({ text, date, item, every }: Records): Stakeholder[] {
  const [id, organisation, contact, domain] = [text("id"), text("organisation"), text("contact"), text("domain")];
  const circle = item<NonNullable<Stakeholder["circle"]>>("circle", "circle");
  const role = item<NonNullable<Stakeholder["role"]>>("role", "role");
  const status = item<NonNullable<Stakeholder["status"]>>("status", "partyStatus");
  const confirmed = date("confirmed");
  return every((row, place) => ({
    id: id(row), place, organisation: organisation(row), contact: contact(row), domain: domain(row),
    circle: circle(row), role: role(row), confirmed: confirmed(row), status: status(row),
  }));
}

function agreements({ text, date, parties, item, every }: Records): Agreement[] {
  const [id, subject, agreement, owner] = [text("id"), text("subject"), text("agreement"), text("owner")];
  const [start, review, named, confirmedBy] = [date("start"), date("review"), parties("parties"), parties("confirmedBy")];
  const status = item<NonNullable<Agreement["status"]>>("status", "agreementStatus");
  return every((row, place) => ({
    id: id(row), place, subject: subject(row), agreement: agreement(row), parties: named(row), owner: owner(row),
    start: start(row), review: review(row), status: status(row), confirmedBy: confirmedBy(row),
  }));
}

function actions({ text, number, date, parties, item, every }: Records): Action[] {
  const [id, action, goal, theme] = [text("id"), text("action"), text("goal"), text("theme")];
  const [indicator, source, sourceId, note] = [text("indicator"), text("source"), text("sourceId"), text("note")];
  const [responsible, others, start, end, progress] = [parties("responsible"), parties("parties"), date("start"), date("end"), number("progress")];
  const level = item<NonNullable<Action["level"]>>("level", "level");
  const status = item<NonNullable<Action["status"]>>("status", "actionStatus");
  return every((row, place) => ({
    id: id(row), place, action: action(row), goal: goal(row), responsible: responsible(row), start: start(row), end: end(row),
    level: level(row), theme: theme(row), parties: others(row), status: status(row), progress: progress(row),
    indicator: indicator(row), source: source(row), sourceId: sourceId(row), note: note(row),
  }));
}

function indicators({ text, number, date, parties, item, every }: Records): Indicator[] {
  const [id, name, theme, unit, source, owner] = [text("id"), text("name"), text("theme"), text("unit"), text("source"), text("owner")];
  const [baseline, target, margin, targetDate] = [number("baseline"), number("target"), number("margin"), date("targetDate")];
  const reporters = parties("reporters");
  const kind = item<IndicatorKind>("kind", "indicatorKind");
  const direction = item<Direction>("direction", "direction");
  const frequency = item<Frequency>("frequency", "frequency");
  const aggregation = item<Aggregation>("aggregation", "aggregation");
  const priority = item<NonNullable<Indicator["priority"]>>("priority", "priority");
  return every((row, place) => ({
    id: id(row), place, name: name(row), theme: theme(row), kind: kind(row), unit: unit(row), direction: direction(row),
    baseline: baseline(row), target: target(row), margin: margin(row), targetDate: targetDate(row), source: source(row),
    frequency: frequency(row), owner: owner(row), reporters: reporters(row), aggregation: aggregation(row), priority: priority(row),
  }));
}

function measurements({ text, number, item, every }: Records): Measurement[] {
  const [id, indicator, organisation, quarter, note] = [text("id"), text("indicator"), text("organisation"), text("quarter"), text("note")];
  const [value, numerator, denominator] = [number("value"), number("numerator"), number("denominator")];
  const blank = item<BlankReason>("blank", "blankReason");
  return every((row, place) => ({
    id: id(row), place, indicator: indicator(row), organisation: organisation(row), quarter: quarter(row),
    value: value(row), numerator: numerator(row), denominator: denominator(row), blank: blank(row), note: note(row),
  }));
}

function relations({ text, item, every }: Records): Relation[] {
  const [id, first, second, moment] = [text("id"), text("first"), text("second"), text("moment")];
  const [goesWell, inTheWay, missing, action] = [text("goesWell"), text("inTheWay"), text("missing"), text("action")];
  const quality = item<Quality>("quality", "relationQuality");
  return every((row, place) => ({
    id: id(row), place, first: first(row), second: second(row), moment: moment(row), quality: quality(row),
    goesWell: goesWell(row), inTheWay: inTheWay(row), missing: missing(row), action: action(row),
  }));
}

function steps({ text, date, parties, item, every }: Records): PlanStep[] {
  const [id, step, ask, result, sheet, next] = [text("id"), text("step"), text("ask"), text("result"), text("place"), text("next")];
  const [who, reached] = [parties("who"), date("reached")];
  const level = item<NonNullable<PlanStep["level"]>>("level", "level");
  const status = item<NonNullable<PlanStep["status"]>>("status", "stepStatus");
  return every((row, place) => ({
    id: id(row), place, step: step(row), level: level(row), ask: ask(row), result: result(row), sheet: sheet(row),
    status: status(row), who: who(row), reached: reached(row), next: next(row).trim(),
  }));
}
