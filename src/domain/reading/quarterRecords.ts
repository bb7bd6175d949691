import type { Language } from "../../messages";
import type {
  Aggregation, BlankReason, ClosedFigure, ClosedValue, CorrectedField, Correction, Direction, Frequency, IndicatorKind, QuarterRecord,
} from "../network";
import { writeEntry } from "./entry";
import type { readRecords } from "./records";

type Records = ReturnType<typeof readRecords>;

/** The quarters of the plan, each with its state and deadline. */
export function quarterStates({ text, date, item, every }: Records): QuarterRecord[] {
  const [id, quarter, deadline, openedOn, closedOn] = [text("id"), text("quarter"), date("deadline"), date("openedOn"), date("closedOn")];
  const state = item<NonNullable<QuarterRecord["state"]>>("state", "quarterState");
  return every((row, place) => ({
    id: id(row), place, quarter: quarter(row), state: state(row), deadline: deadline(row), openedOn: openedOn(row), closedOn: closedOn(row),
  }));
}

/** What was true of each indicator when its quarter was closed. */
export function closed({ text, number, item, every }: Records): ClosedFigure[] {
  const [id, quarter, indicator, indicatorId, unit] = [text("id"), text("quarter"), text("indicator"), text("indicatorId"), text("unit")];
  const [baseline, target, margin] = [number("baseline"), number("target"), number("margin")];
  const [value, measured, expected] = [number("value"), number("measured"), number("expected")];
  const kind = item<IndicatorKind>("kind", "indicatorKind");
  const direction = item<Direction>("direction", "direction");
  const aggregation = item<Aggregation>("aggregation", "aggregation");
  const frequency = item<Frequency>("frequency", "frequency");
  return every((row, place) => ({
    id: id(row), place, quarter: quarter(row), indicator: indicator(row), indicatorId: indicatorId(row), kind: kind(row), unit: unit(row),
    direction: direction(row), aggregation: aggregation(row), frequency: frequency(row), baseline: baseline(row), target: target(row),
    margin: margin(row), value: value(row), measured: measured(row), expected: expected(row),
  }));
}

/** The measurements as they were when their quarter was closed. */
export function closedValues({ text, number, item, every }: Records): ClosedValue[] {
  const [id, measurement, indicator, organisation, quarter] = [text("id"), text("measurement"), text("indicator"), text("organisation"), text("quarter")];
  const [value, numerator, denominator] = [number("value"), number("numerator"), number("denominator")];
  const blank = item<BlankReason>("blank", "blankReason");
  return every((row, place) => ({
    id: id(row), place, measurement: measurement(row), indicator: indicator(row), organisation: organisation(row), quarter: quarter(row),
    value: value(row), numerator: numerator(row), denominator: denominator(row), blank: blank(row),
  }));
}

/** The log of what was changed after closing, oldest first. */
export function corrections({ text, date, cell, item, every }: Records, language: Language): Correction[] {
  const [id, day, quarter, indicator, organisation] = [text("id"), date("date"), text("quarter"), text("indicator"), text("organisation")];
  const [from, to, reason, measurement] = [cell("from"), cell("to"), text("reason"), text("measurement")];
  const field = item<CorrectedField>("field", "correctedField");
  return every((row, place) => ({
    id: id(row), place, date: day(row), quarter: quarter(row), indicator: indicator(row), organisation: organisation(row), field: field(row),
    from: writeEntry(from(row), language), to: writeEntry(to(row), language), reason: reason(row), measurement: measurement(row),
  }));
}
