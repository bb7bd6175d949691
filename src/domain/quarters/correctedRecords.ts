import { isDue } from "../indicators/due";
import { expectedParties } from "../indicators/expected";
import { rememberingKey } from "../indicators/sameText";
import type { ClosedValue, Measurement, Network } from "../network";
import { excused, outcomeOf, type RecordedFigure } from "./closing";
import type { AnswerRecorded, Recorded } from "./correcting";
import type { RowNames } from "./recordedNames";

/** What was recorded of a quarter, once a measurement of it is corrected. */
export interface CorrectedRecords {
  /** Of the measurement; with its id and place where it was recorded before. */
  value: Omit<ClosedValue, "id" | "place">;
  /** Of the indicators that the row counted for and counts for now: what came out. None where no indicator is known by the name. */
  figures: RecordedFigure[];
}

/**
 * What a correction of a measurement makes of the records of its closed quarter: the figures of that quarter come from those. The names
 * are those that were recorded, unless the correction is of the names: then the row counts elsewhere from now on. A row that came after
 * closing is recorded from now on.
 * @param renamed the names that are corrected, as they become
 */
export function correctedRecords(network: Network, row: Measurement, becomes: Pick<Recorded, AnswerRecorded>, renamed: Partial<RowNames> = {}): CorrectedRecords {
  const key = rememberingKey();
  const { quarter } = row;
  const before = network.closedValues.find((one) => one.measurement === row.id);
  const { indicator, organisation } = { ...(before ?? row), ...renamed };
  const { value, numerator, denominator, blank } = becomes;
  const record = { measurement: row.id, indicator, organisation, quarter, value, numerator, denominator, blank };
  const rows = [...network.closedValues.filter((one) => one.quarter === quarter && one.measurement !== row.id), record]
    .map(({ measurement, ...rest }): Measurement => ({ ...rest, id: measurement, place: row.place, note: "" }));
  const names = new Map([before?.indicator ?? indicator, indicator].map((name) => [key(name), name]));
  return { value: record, figures: [...names.values()].flatMap((name) => figureOf(network, quarter, name, rows.filter((one) => key(one.indicator) === key(name))) ?? []) };
}

/** What comes out of these rows for an indicator: by the definition that was recorded, or of one of which nothing was, by that of now. */
function figureOf(network: Network, quarter: string, name: string, rows: readonly Measurement[]): RecordedFigure | undefined {
  const key = rememberingKey();
  const figure = network.closed.find((one) => one.quarter === quarter && key(one.indicator) === key(name));
  if (figure) {
    const { id: _, place: __, ...then } = figure;
    const asked = network.closedValues.filter((one) => one.quarter === quarter && key(one.indicator) === key(name));
    return { ...then, ...outcomeOf(figure, rows, (figure.expected ?? 0) + excused(asked)) };
  }
  const now = network.indicators.find((one) => key(one.name) === key(name));
  if (!now) return undefined;
  const { kind, unit, direction, aggregation, frequency, baseline, target, margin } = now;
  const parties = isDue(quarter, frequency) ? expectedParties(network, now).length : 0;
  return { quarter, indicator: now.name, indicatorId: now.id, kind, unit, direction, aggregation, frequency, baseline, target, margin, ...outcomeOf(now, rows, parties) };
}
