import type { Improvement } from "../../src/domain/improvements";
import type { Action, Agreement, Indicator, Measurement, Network, PlanStep, Stakeholder } from "../../src/domain/network";
import { usualSettings } from "../../src/domain/settings";

/** Rows of a small network; what a case does not say is empty. */
export interface Rows {
  stakeholders?: readonly Partial<Stakeholder>[];
  agreements?: readonly Partial<Agreement>[];
  actions?: readonly Partial<Action>[];
  indicators?: readonly Partial<Indicator>[];
  measurements?: readonly Partial<Measurement>[];
  improvements?: readonly Partial<Improvement>[];
  steps?: readonly Partial<PlanStep>[];
}

/** A network of these rows in a plan of four quarters, on a day (Excel's serial number); each row stands where it stands in its list. */
export function network({ stakeholders = [], agreements = [], actions = [], indicators = [], measurements = [], improvements = [], steps = [] }: Rows, today = 46_000): Network {
  return {
    language: "nl", today, settings: usualSettings, quarters: ["2026-K1", "2026-K2", "2026-K3", "2026-K4"], quarterStates: [], closed: [], closedValues: [], corrections: [], relations: [], successes: [], cycles: [], sessions: [], lists: {}, approach: [], mandates: [], signatures: [],
    improvements: improvements.map((row, i) => ({ id: "", place: { table: "findings", row: i }, text: "", parties: [], level: "", theme: "", ...row })),
    steps: steps.map((row, i) => ({
      id: "", place: { table: "steps", row: i }, step: "", level: undefined, ask: "", result: "", sheet: "", status: undefined, who: [],
      reached: undefined, next: "", ...row,
    })),
    stakeholders: stakeholders.map((row, i) => ({
      id: "", place: { table: "stakeholders", row: i }, organisation: "", contact: "", function: "", domain: "", circle: undefined, role: undefined,
      implements: undefined, contribution: "", mandate: "",
      confirmed: undefined, status: "confirmed", ...row,
    })),
    agreements: agreements.map((row, i) => ({
      id: "", place: { table: "agreements", row: i }, subject: "", agreement: "", parties: [], owner: "",
      start: undefined, review: undefined, status: undefined, confirmedBy: [], ...row,
    })),
    actions: actions.map((row, i) => ({
      id: "", place: { table: "actions", row: i }, action: "", goal: "", responsible: [], start: undefined, end: undefined, level: undefined,
      theme: "", parties: [], status: undefined, progress: undefined, indicator: "", source: "", sourceId: "", note: "", means: "", ...row,
    })),
    indicators: indicators.map((row, i) => ({
      id: "", place: { table: "indicators", row: i }, name: "", theme: "", kind: undefined, unit: "", direction: undefined,
      baseline: undefined, target: undefined, margin: undefined, targetDate: undefined, source: "", method: "", frequency: undefined, owner: "",
      reporters: [], aggregation: undefined, priority: undefined, ...row,
    })),
    measurements: measurements.map((row, i) => ({
      id: "", place: { table: "measurements", row: i }, indicator: "", organisation: "", quarter: "", value: undefined,
      numerator: undefined, denominator: undefined, blank: undefined, note: "", ...row,
    })),
  };
}
