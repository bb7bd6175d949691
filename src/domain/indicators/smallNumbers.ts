import type { Indicator } from "../network";
import type { Settings } from "../settings";
import type { QuarterFigure, Series } from "./series";

/** Whether a figure may be shown outside the coordinator's workbook; "hidden" stands as "<5" (see `showFigure`). */
export type Disclosed = QuarterFigure & { hidden: boolean };

/** A series of which every figure that could point to a person is taken away. */
export interface DisclosedSeries extends Series {
  quarters: readonly Disclosed[];
  latest: Disclosed | undefined;
}

/**
 * Whether a figure counts so few that it could point to a person: a count below the bound, or a share of which the numerator,
 * the rest or the whole is below it. Nought counts as few: that nobody did can point to everybody.
 */
export function isSmall({ value, numerator, denominator }: Pick<QuarterFigure, "value" | "numerator" | "denominator">, { kind }: Pick<Indicator, "kind">, { smallNumberBound }: Settings): boolean {
  if (value === undefined) return false;
  if (kind === "count") return Math.abs(value) < smallNumberBound;
  if (kind !== "percentage" || numerator === undefined || denominator === undefined) return false;
  return [numerator, denominator - numerator, denominator].some((people) => people < smallNumberBound);
}

/**
 * A series for everything that leaves the coordinator's workbook: report, presentation, meeting pack, a file for others.
 * A figure below the bound loses its value, its verdict and its sums, and with it every change, trend and forecast by which
 * it could be found back. Baseline and target are agreements, not counts of people, and stay.
 */
export function disclose(series: Series, settings: Settings): DisclosedSeries {
  const small = series.quarters.map((figure) => isSmall(figure, series.indicator, settings));
  const any = small.some(Boolean);
  const quarters = series.quarters.map((figure, place): Disclosed => {
    if (!any) return { ...figure, hidden: false };
    const { numerator, denominator, ...rest } = figure;
    if (small[place]) return { ...rest, value: undefined, status: "noVerdict", change: undefined, hidden: true };
    return { ...figure, change: undefined, hidden: false };
  });
  const latest = series.latest && quarters.find(({ quarter }) => quarter === series.latest?.quarter);
  return { ...series, quarters, latest, trend: any ? undefined : series.trend, forecast: any ? undefined : series.forecast };
}
