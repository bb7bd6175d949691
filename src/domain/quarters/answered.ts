import { isWeighed } from "../indicators/aggregate";
import { rememberingKey } from "../indicators/sameText";
import type { Indicator, Measurement, Network } from "../network";

/** What of a measurement answers the question that its row asks. */
type Answer = Pick<Measurement, "value" | "numerator" | "denominator" | "blank">;

/**
 * Whether a measurement says something: it has a value, or a reason for having none, or a numerator and denominator where those are what
 * counts, which is in a weighted mean. So every row that is in a figure is answered. Empty is not zero.
 * The sheet Kwartalen counts by the same rule (src/workbook/sheets/quarters.ts).
 */
export function isAnswered(row: Answer, indicator: Pick<Indicator, "aggregation"> | undefined): boolean {
  return row.value !== undefined || row.blank !== undefined || (indicator?.aggregation === "weighted" && isWeighed(row));
}

/** The same for the rows of a network, each by the indicator of its name. */
export function answeredIn({ indicators }: Pick<Network, "indicators">): (row: Measurement) => boolean {
  const key = rememberingKey();
  const named = new Map([...indicators].reverse().map((indicator) => [key(indicator.name), indicator]));
  return (row) => isAnswered(row, named.get(key(row.indicator)));
}
