import type { IndicatorSeries } from "../../../../domain/indicators/series";
import { sameName } from "../../../../domain/names";
import type { Measurement } from "../../../../domain/network";
import type { RecordPlace } from "../../../../domain/reading/recordColumns";
import { lastDay, readQuarter } from "../../../../domain/quarter";

/** What was asked for a quarter and is not there. */
export interface MissingIn {
  /** "2026-K1" */
  quarter: string;
  /** Who has not delivered; with the row that waits for the value, where one is there. */
  parties: readonly { party: string; place: RecordPlace | undefined }[];
}

/**
 * The values that are missing of an indicator, the newest quarter first. A quarter counts once it is over or somebody has delivered:
 * before that nothing is missing yet.
 * @param today Excel's serial number of the day
 */
export function missing({ quarters }: IndicatorSeries, measurements: readonly Measurement[], today: number): MissingIn[] {
  return quarters.filter((figure) => figure.missing.length > 0 && (figure.measured > 0 || isOver(figure.quarter, today))).map((figure) => ({
    quarter: figure.quarter,
    parties: figure.missing.map((party) => ({
      party,
      place: measurements.find((row) => row.quarter === figure.quarter && sameName(row.organisation) === sameName(party))?.place,
    })),
  })).reverse();
}

function isOver(quarter: string, today: number): boolean {
  const read = readQuarter(quarter);
  return read.ok && lastDay(read.value) < today;
}
