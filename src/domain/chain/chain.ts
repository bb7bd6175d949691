import { improvementTables, originsOf, type Improvement } from "../improvements";
import type { Action, Agreement, Indicator, Measurement, Network } from "../network";
import type { RecordPlace } from "../reading/recordColumns";
import { sourcesOf } from "./sources";
import { sameName } from "../names";

/** Kinds of rows that hang together. */
export const chainKinds = ["indicators", "actions", "agreements", "improvements"] as const;

export type ChainKind = (typeof chainKinds)[number];

/** Tables of which a row can be asked what hangs on it. Improvements stand in several, such as the baseline and the client journey. */
const chainTables = ["indicators", "actions", "agreements", ...improvementTables] as const;

export type ChainTable = (typeof chainTables)[number];

/** Of which kind the rows of a table are. */
export function kindOf(table: ChainTable): ChainKind {
  return chainKinds.find((kind) => kind === table) ?? "improvements";
}

/** A row of which is asked what hangs on it: known by its id, and by its place (from 0) as long as it has none. */
export interface Subject {
  table: ChainTable;
  id: string;
  row: number;
}

/** A row that can hang on others. */
export type Linkable = Indicator | Action | Agreement | Improvement;

/** What hangs on a row, and what it hangs on: only what columns say by name or id, never what looks alike. */
export interface Chain {
  subject: Linkable;
  indicators: readonly Indicator[];
  actions: readonly Action[];
  agreements: readonly Agreement[];
  improvements: readonly Improvement[];
  /** Measurements of the subject, where that is an indicator. */
  measurements: readonly Measurement[];
}

/**
 * What hangs on a row.
 * - An indicator: the actions that are linked to it, and the agreements and improvements that those come from.
 * - An action: its indicator, and the agreements that its source names or the improvement that it came of.
 * - An agreement: the actions whose source names it, and the indicators of those.
 * - An improvement: the actions that came of it, and the indicators of those.
 * @returns undefined where the row is not there any more
 */
export function chain(network: Network, subject: Subject): Chain | undefined {
  const agreementsOf = sourcesOf(network.agreements);
  const improvementsOf = originsOf(network.improvements);
  const indicatorOf = byName(network.indicators);
  const agreementsFrom = (actions: readonly Action[]) => distinct(actions.flatMap(({ source }) => agreementsOf(source)));
  const indicatorsOf = (actions: readonly Action[]) => distinct(actions.flatMap(({ indicator }) => indicatorOf(indicator)));
  const improvementsFrom = (actions: readonly Action[]) => distinct(actions.flatMap(improvementsOf));
  switch (subject.table) {
    case "indicators": {
      const indicator = find(network.indicators, subject);
      if (!indicator) return undefined;
      const actions = network.actions.filter((action) => indicatorOf(action.indicator).includes(indicator));
      const measurements = network.measurements.filter((measurement) => sameName(measurement.indicator) === sameName(indicator.name));
      return { subject: indicator, indicators: [], actions, agreements: agreementsFrom(actions), improvements: improvementsFrom(actions), measurements };
    }
    case "actions": {
      const action = find(network.actions, subject);
      return action && {
        subject: action, indicators: indicatorsOf([action]), actions: [], agreements: agreementsFrom([action]), improvements: improvementsFrom([action]), measurements: [],
      };
    }
    case "agreements": {
      const agreement = find(network.agreements, subject);
      if (!agreement) return undefined;
      const actions = network.actions.filter(({ source }) => agreementsOf(source).includes(agreement));
      return { subject: agreement, indicators: indicatorsOf(actions), actions, agreements: [], improvements: [], measurements: [] };
    }
    default: {
      const improvement = find(network.improvements.filter(({ place }) => place.table === subject.table), subject);
      if (!improvement) return undefined;
      const actions = network.actions.filter((action) => improvementsOf(action).includes(improvement));
      return { subject: improvement, indicators: indicatorsOf(actions), actions, agreements: [], improvements: [], measurements: [] };
    }
  }
}

/** The subject that a row of one of these tables is; undefined for a row of another table. */
export function subjectOf({ id, place: { table, row } }: { id: string; place: RecordPlace }): Subject | undefined {
  const known = chainTables.find((one) => one === table);
  return known && { table: known, id, row };
}

function find<Row extends { id: string; place: RecordPlace }>(rows: readonly Row[], { id, row }: Subject): Row | undefined {
  const here = rows.find(({ place }) => place.row === row);
  // A row that was sorted or moved is found by its id; of rows that were copied with their id, the one that stands here is meant.
  if (id === "" || here?.id === id) return here;
  return rows.find((one) => one.id === id);
}

/** Indicators by name in any spelling; a name that several rows have tells none of them. */
function byName(indicators: readonly Indicator[]): (name: string) => Indicator[] {
  const named = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const key = sameName(indicator.name);
    named.set(key, [...named.get(key) ?? [], indicator]);
  }
  return (name) => {
    const found = name === "" ? [] : named.get(sameName(name)) ?? [];
    return found.length === 1 ? found : [];
  };
}

function distinct<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}
