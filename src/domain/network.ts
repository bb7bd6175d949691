import type { Language } from "../messages";
import type { ListValue, TableKey } from "./checked";
import type { Improvement } from "./improvements";
import type { Relation } from "./networkMap/relation";
import type { Settings } from "./settings";

/**
 * What a network's workbook says, as plain records: what figures, charts and reports are made from.
 *
 * Columns stand under the ids of the sheets' definitions. Texts are as people typed them, "" where nothing stands.
 * A list that is the same in every workbook gives the id of its item (undefined where nothing of the list stands there);
 * a list that a template fills and people extend (theme, domain, subject of an agreement) gives its text.
 * Dates are Excel's serial numbers; an empty number is undefined and never 0; percentages are the number before the sign (35 is 35 %).
 */
export interface Network {
  language: Language;
  /** Excel's serial number of the day. */
  today: number;
  settings: Settings;
  /** The quarters of the plan in order, "2026-K1". */
  quarters: readonly string[];
  stakeholders: readonly Stakeholder[];
  agreements: readonly Agreement[];
  actions: readonly Action[];
  indicators: readonly Indicator[];
  measurements: readonly Measurement[];
  relations: readonly Relation[];
  improvements: readonly Improvement[];
  /** The step plan as it is worked through; empty where the workbook has none. */
  steps: readonly PlanStep[];
  /** The values of each list, by its id. */
  lists: Readonly<Record<string, readonly ListValue[]>>;
  /** Every quarter of the plan with its state and deadline. */
  quarterStates: readonly QuarterRecord[];
  closed: readonly ClosedFigure[];
  closedValues: readonly ClosedValue[];
  corrections: readonly Correction[];
}

/** Where a record stands: its table, and its place in it from 0, blank rows counted. */
export interface Place {
  table: TableKey;
  row: number;
}

/** What a step of the step plan asks at one level, and how far people are with it. */
export interface PlanStep {
  id: string;
  place: Place;
  /** "1. Draagvlak", with its step plan or phase in brackets on a second line where there is more than one. */
  step: string;
  level: "organisation" | "network" | undefined;
  ask: string;
  result: string;
  /** The sheet where it happens, under the name that it had when the step was written there. */
  sheet: string;
  status: "notStarted" | "running" | "done" | "skipped" | undefined;
  /** The parties that see to it. */
  who: readonly string[];
  /** Day on which the result was reached. */
  reached: number | undefined;
  /** What people noted as the next thing to do. */
  next: string;
}

export interface Stakeholder {
  id: string;
  place: Place;
  organisation: string;
  contact: string;
  domain: string;
  circle: "core" | "project" | "outer" | undefined;
  role: "content" | "deciding" | "influencing" | undefined;
  /** Day on which taking part was confirmed. */
  confirmed: number | undefined;
  status: "approached" | "interested" | "confirmed" | "left" | undefined;
}

export interface Agreement {
  id: string;
  place: Place;
  subject: string;
  agreement: string;
  parties: readonly string[];
  owner: string;
  start: number | undefined;
  review: number | undefined;
  status: "draft" | "agreed" | "confirmed" | "ended" | undefined;
  confirmedBy: readonly string[];
}

export interface Action {
  id: string;
  place: Place;
  action: string;
  goal: string;
  responsible: readonly string[];
  start: number | undefined;
  end: number | undefined;
  level: "organisation" | "network" | undefined;
  theme: string;
  parties: readonly string[];
  status: "notStarted" | "running" | "done" | "stopped" | undefined;
  /** A fraction of one. */
  progress: number | undefined;
  /** Name of the indicator that shows whether it works. */
  indicator: string;
  source: string;
  /** Id of the row that it came from. */
  sourceId: string;
  note: string;
}

export type IndicatorKind = "count" | "percentage" | "average" | "score" | "days" | "scale";
export type Direction = "higher" | "lower" | "band";
export type Frequency = "quarter" | "halfYear" | "year";
export type Aggregation = "sum" | "mean" | "weighted" | "last";
export type BlankReason = "notMeasured" | "notApplicable" | "later" | "belowBound";

export interface Indicator {
  id: string;
  place: Place;
  name: string;
  theme: string;
  kind: IndicatorKind | undefined;
  unit: string;
  direction: Direction | undefined;
  baseline: number | undefined;
  target: number | undefined;
  /** How far from the target is still fine, in the indicator's own unit. */
  margin: number | undefined;
  targetDate: number | undefined;
  source: string;
  frequency: Frequency | undefined;
  owner: string;
  /** The parties that deliver the figure; none means every party that takes part. */
  reporters: readonly string[];
  aggregation: Aggregation | undefined;
  priority: "high" | "normal" | "low" | undefined;
}

export interface Measurement {
  id: string;
  place: Place;
  indicator: string;
  organisation: string;
  /** "2026-K1" */
  quarter: string;
  value: number | undefined;
  numerator: number | undefined;
  denominator: number | undefined;
  /** Why there is no value. */
  blank: BlankReason | undefined;
  note: string;
}

/** What an indicator was when a quarter was closed: its definition then, and the network's figure. */
export interface ClosedFigure {
  id: string;
  place: Place;
  /** "2026-K1" */
  quarter: string;
  /** Its name then. */
  indicator: string;
  indicatorId: string;
  kind: IndicatorKind | undefined;
  unit: string;
  direction: Direction | undefined;
  aggregation: Aggregation | undefined;
  frequency: Frequency | undefined;
  baseline: number | undefined;
  target: number | undefined;
  margin: number | undefined;
  /** Of the whole network. */
  value: number | undefined;
  measured: number | undefined;
  expected: number | undefined;
}

/** In which state a quarter of the plan is. */
export interface QuarterRecord {
  id: string;
  place: Place;
  /** "2026-K1" */
  quarter: string;
  state: "planned" | "open" | "closed" | undefined;
  /** Last day for delivering. */
  deadline: number | undefined;
  openedOn: number | undefined;
  closedOn: number | undefined;
}

/** A measurement as it was when its quarter was closed. */
export interface ClosedValue extends Pick<Measurement, "id" | "place" | "indicator" | "organisation" | "quarter" | "value" | "numerator" | "denominator" | "blank"> {
  /** Id of the measurement. */
  measurement: string;
}

/** What of a measurement can be corrected; "row" is all of it: a row that came or went after closing. */
export type CorrectedField = "value" | "numerator" | "denominator" | "blank" | "row";

/** One change of a closed quarter, with its reason. */
export interface Correction {
  id: string;
  place: Place;
  date: number | undefined;
  /** "2026-K1" */
  quarter: string;
  indicator: string;
  organisation: string;
  field: CorrectedField | undefined;
  /** What stood there and what stands there since, as people write it in the workbook's language; "" where nothing does. */
  from: string;
  to: string;
  reason: string;
  /** Id of the measurement. */
  measurement: string;
}
