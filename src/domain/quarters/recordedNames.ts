import { sameName } from "../names";
import type { Network } from "../network";

/** The names in a row of measurements, or in what was recorded of it. */
export interface RowNames {
  indicator: string;
  organisation: string;
}

/** What the rest of a workbook tells of the names in a record. */
export interface NamesNow {
  /** What the indicator that was recorded under a name in a quarter is called now; undefined where nothing was recorded of it, or it is gone. */
  indicator(quarter: string, name: string): string | undefined;
  /** Whether a party of that name is among the stakeholders. */
  isParty(name: string): boolean;
  /** Whether anything of a party of that name was recorded. */
  wasParty(name: string): boolean;
}

/**
 * The names that the row of a record should have now. An indicator is known by its id, so a new name of it is no change of the row. Of a
 * party only its name was recorded: where no stakeholder has that any more, the row names one that has, and nothing was recorded under
 * that name, the party was renamed.
 */
export function namesFor(record: RowNames & { quarter: string }, row: RowNames, now: NamesNow): RowNames {
  const isRenamed = !now.isParty(record.organisation) && now.isParty(row.organisation) && !now.wasParty(row.organisation);
  return { indicator: now.indicator(record.quarter, record.indicator) ?? record.indicator, organisation: isRenamed ? row.organisation : record.organisation };
}

/** The same for the records of a network. */
export function namesNow({ closed, closedValues, indicators, stakeholders }: Pick<Network, "closed" | "closedValues" | "indicators" | "stakeholders">): NamesNow {
  const ids = new Map(closed.map(({ quarter, indicator, indicatorId }) => [`${quarter}\n${sameName(indicator)}`, indicatorId]));
  const names = new Map(indicators.filter(({ id }) => id !== "").map(({ id, name }) => [id, name]));
  const [parties, recorded] = [stakeholders, closedValues].map((rows) => new Set(rows.map(({ organisation }) => sameName(organisation))));
  return {
    indicator: (quarter, name) => names.get(ids.get(`${quarter}\n${sameName(name)}`) ?? ""),
    isParty: (name) => parties?.has(sameName(name)) === true,
    wasParty: (name) => recorded?.has(sameName(name)) === true,
  };
}
