import { aggregate } from "../indicators/aggregate";
import { isDue } from "../indicators/due";
import { expectedParties } from "../indicators/expected";
import { partsOf, type Parts } from "../indicators/parts";
import { rememberingKey } from "../indicators/sameText";
import type { ClosedFigure, ClosedValue, Measurement, Network } from "../network";
import { answeredIn } from "./answered";

/** What is recorded of an indicator: records leave its parts out, for the code goes by the rows that were recorded, and only formulas by these. */
export type RecordedFigure = Omit<ClosedFigure, "id" | "place"> & Parts;

/** What is kept of a quarter when it is closed, before it has ids and a place. */
export interface Closing {
  figures: readonly RecordedFigure[];
  values: readonly Omit<ClosedValue, "id" | "place">[];
}

/** The rows of a quarter that say nothing: they stand in the way of closing. */
export function unanswered(network: Pick<Network, "measurements" | "indicators">, quarter: string): Measurement[] {
  const isAnswered = answeredIn(network);
  return network.measurements.filter((row) => row.quarter === quarter && !isAnswered(row));
}

/**
 * What closing a quarter ("2026-K1") records: each indicator that is due or was measured, with its definition, target and the network's
 * value as they are now, and every row of measurements as it stands.
 */
export function closing(network: Network, quarter: string): Closing {
  const key = rememberingKey();
  const rows = network.measurements.filter((row) => row.quarter === quarter);
  const byIndicator = new Map<string, Measurement[]>();
  for (const row of rows) byIndicator.set(key(row.indicator), [...(byIndicator.get(key(row.indicator)) ?? []), row]);
  const figures = network.indicators.flatMap((indicator) => {
    const own = byIndicator.get(key(indicator.name)) ?? [];
    const due = isDue(quarter, indicator.frequency);
    if (indicator.name === "" || (!due && own.length === 0)) return [];
    const { kind, unit, direction, aggregation, frequency, baseline, target, margin } = indicator;
    const asked = due ? expectedParties(network, indicator).length : 0;
    return [{
      quarter, indicator: indicator.name, indicatorId: indicator.id, kind, unit, direction, aggregation, frequency, baseline, target, margin,
      ...outcomeOf(indicator, own, asked),
    }];
  });
  const values = rows.map(({ id, indicator, organisation, value, numerator, denominator, blank }) => (
    { measurement: id, indicator, organisation, quarter, value, numerator, denominator, blank }
  ));
  return { figures, values };
}

/** What came out of the rows of an indicator in a quarter, by its definition; `parties` were asked, before those that a reason excuses. */
export function outcomeOf(definition: Pick<ClosedFigure, "kind" | "aggregation">, rows: readonly Measurement[], parties: number): Parts & Pick<ClosedFigure, "value" | "measured" | "expected"> {
  const { value, counted } = aggregate(rows, definition);
  return { value, measured: counted.length, expected: Math.max(parties - excused(rows), counted.length), ...partsOf(rows) };
}

/** How many rows say that there is nothing to be delivered. */
export function excused(rows: readonly Pick<Measurement, "blank">[]): number {
  return rows.filter(({ blank }) => blank === "notApplicable").length;
}
