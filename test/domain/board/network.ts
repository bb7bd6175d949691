import type { Action, Indicator, Measurement, Network, Stakeholder } from "../../../src/domain/network";
import { quartersFrom, serial, writeQuarter } from "../../../src/domain/quarter";
import { usualSettings } from "../../../src/domain/settings";

/** An indicator that counts households, higher is better, from 10 to 50; and what is otherwise in it. */
export function indicator(name: string, change: Partial<Indicator> = {}): Indicator {
  return {
    id: name, place: { table: "indicators", row: 0 }, name, theme: "", kind: "count", unit: "huishoudens", direction: "higher",
    baseline: 10, target: 50, margin: undefined, targetDate: undefined, source: "", method: "", frequency: "quarter", owner: "", reporters: [],
    aggregation: "sum", priority: "normal", ...change,
  };
}

/** A party that takes part. */
export function party(organisation: string): Stakeholder {
  return {
    id: organisation, place: { table: "stakeholders", row: 0 }, organisation, contact: "", function: "", implements: undefined, contribution: "", mandate: "", domain: "", circle: "core", role: "content", confirmed: undefined, status: "confirmed",
  };
}

/** What a party delivered: a value and, if given, the rest. */
export function measurement(indicator: string, organisation: string, quarter: string, value?: number, change: Partial<Measurement> = {}): Measurement {
  return {
    id: "", place: { table: "measurements", row: 0 }, indicator, organisation, quarter, value, numerator: undefined, denominator: undefined, blank: undefined, note: "", ...change,
  };
}

/** An action that runs. */
export function action(name: string, change: Partial<Action> = {}): Action {
  return {
    id: name, place: { table: "actions", row: 0 }, action: name, goal: "", responsible: ["GGD"], start: undefined, end: undefined, level: "network", theme: "",
    parties: [], status: "running", progress: undefined, indicator: "", source: "", sourceId: "", note: "", means: "", ...change,
  };
}

/** A network of three parties in its second quarter of four: 20 May 2026. */
export function network(change: Partial<Network> = {}): Network {
  return {
    language: "nl", today: serial(2026, 5, 20), settings: usualSettings,
    quarters: quartersFrom({ year: 2026, number: 1 }, 4).map(writeQuarter),
    stakeholders: ["Gemeente", "GGD", "School"].map(party),
    agreements: [], actions: [], indicators: [], measurements: [], relations: [], successes: [], cycles: [], sessions: [], improvements: [], steps: [], approach: [], mandates: [], signatures: [], lists: {}, quarterStates: [], closed: [], closedValues: [], corrections: [], ...change,
  };
}
