import type { Indicator } from "../network";
import type { Break, Definition } from "./definition";
import type { AddedCount, Parts } from "./parts";
import type { Status } from "./status";
import type { Trend } from "./trend";

/** One indicator over all quarters of the plan, for the whole network or for one organisation. */
export interface IndicatorSeries {
  indicator: Indicator;
  /** One for each quarter of the plan, in order. */
  quarters: readonly QuarterFigure[];
  /** The last quarter that has a value. */
  latest: QuarterFigure | undefined;
  /** Over the last values (the setting says how many) since what is measured last changed; undefined for fewer than three. */
  trend: Trend | undefined;
  forecast: Forecast | undefined;
}

/** What one indicator is in one quarter, with the definition by which that was computed and judged. Values are in its unit. */
export interface QuarterFigure extends Definition {
  /** "2026-K1" */
  quarter: string;
  /** Whether the frequency asks for a value in this quarter. A value that stands elsewhere is shown all the same. */
  isDue: boolean;
  /** All organisations' values as one, or of what adds up over the period the total so far; undefined where there is none. */
  value: number | undefined;
  /** Where the course is on the quarter's last day, in the indicator's unit; undefined without a target. */
  course: number | undefined;
  /** What the organisations' parts tell of how few people it goes over; of a total also what this quarter added to it. */
  parts: Parts & AddedCount;
  /** How many organisations' values it is made of, and how many were expected: "6 van 8". */
  measured: number;
  expected: number;
  /** The expected parties without a value for which no reason "not applicable" stands. */
  missing: readonly string[];
  status: Status;
  /** The value less that of the moment that was due before: a quarter, half-year or year earlier, if the same was measured then. */
  change: number | undefined;
  /** What changed since the quarter before, so that the values cannot simply be laid beside each other. */
  break: Break | undefined;
  isBreak: boolean;
  /** What it is was recorded when the quarter was closed, and stands. */
  isClosed: boolean;
  /** Whether a correction of it was logged after the quarter was closed. */
  corrected: boolean;
}

/** Where the line of the last values is on the target date, if nothing changes. */
export interface Forecast {
  value: number;
  /** The target date, or the plan's last day where the indicator has none: Excel's serial number. */
  date: number;
  /** The straight line of least squares. */
  method: "leastSquares";
  /** Through how many values it runs. */
  values: number;
}
