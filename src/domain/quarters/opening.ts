import { isDue } from "../indicators/due";
import { expectedParties } from "../indicators/expected";
import type { Network } from "../network";
import { sameName } from "../names";

/** A row that is asked for: who delivers which indicator, by the names that stand in their own tables. */
export interface AskedRow {
  indicator: string;
  organisation: string;
}

/** What opening a quarter adds. */
export interface Opening {
  /** In the order of the indicators, and of the parties under each. */
  added: readonly AskedRow[];
  /** How many of the rows that are asked for are there already. */
  present: number;
  /** How many organisations and indicators the added rows are for. */
  organisations: number;
  indicators: number;
  /** How many parties take part and are asked for nothing, for each indicator names others. */
  unasked: number;
}

type Rows = Pick<Network, "indicators" | "stakeholders" | "measurements">;

/** The rows that a quarter ("2026-K1") asks for: every indicator that is due, of every party that delivers it. */
export function askedIn({ indicators, stakeholders }: Pick<Network, "indicators" | "stakeholders">, quarter: string): AskedRow[] {
  const due = indicators.filter(({ name, frequency }) => name !== "" && isDue(quarter, frequency));
  return due.flatMap((indicator) => expectedParties({ stakeholders }, indicator).map((organisation) => ({ indicator: indicator.name, organisation })));
}

/**
 * What is still to be added so that every row of a quarter is there. A row of the same indicator and organisation, however they are
 * spelled and whatever it holds, is there already: opening twice adds nothing.
 */
export function opening({ indicators, stakeholders, measurements }: Rows, quarter: string): Opening {
  const keyOf = ({ indicator, organisation }: AskedRow) => `${sameName(indicator)}\n${sameName(organisation)}`;
  const there = new Set(measurements.filter((row) => row.quarter === quarter).map(keyOf));
  const asked = new Map(askedIn({ indicators, stakeholders }, quarter).map((row) => [keyOf(row), row]));
  const parties = new Set([...asked.values()].map(({ organisation }) => sameName(organisation)));
  const added = [...asked].flatMap(([key, row]) => (there.has(key) ? [] : [row]));
  return {
    added,
    present: asked.size - added.length,
    organisations: new Set(added.map(({ organisation }) => organisation)).size,
    indicators: new Set(added.map(({ indicator }) => indicator)).size,
    unasked: stakeholders.filter(({ organisation, status }) => organisation !== "" && status === "confirmed" && !parties.has(sameName(organisation))).length,
  };
}
