import { writeQuarter, type Quarter } from "../../../domain/quarter";
import type { Text } from "../../../messages";
import type { BlankReason } from "../../../domain/network";
import type { RowOf } from "../../../workbook/content";
import { indicators } from "../indicators";

/** What was measured once: a number, a numerator with its denominator, or null where nothing was measured. */
type Measured = number | readonly [numerator: number, denominator: number] | null;

/** What one organisation measured of one indicator, oldest first; the last is the newest moment there is. */
export interface MeasuredSeries {
  of: keyof typeof indicators;
  organisation: string;
  values: readonly (Measured | { value: Measured; note: Text; blank?: BlankReason })[];
}

/**
 * One row for each moment at which the indicator is measured: every quarter, the second and fourth (half-year), or the fourth (year).
 * Who was not there yet has no row. A closed quarter says why a value is missing; in the newest, still open, it may yet come.
 * `quarters` are the measured ones, oldest first.
 */
export function measurementRows(series: MeasuredSeries, quarters: readonly Quarter[]): RowOf<"measurements">[] {
  const indicator = indicators[series.of];
  const moments = quarters.filter((quarter) => isMoment(quarter, indicator.frequency));
  const values = series.values.slice(-moments.length);
  const unmeasured = moments.length - values.length;
  return values.flatMap((entry, i): RowOf<"measurements">[] => {
    const { value, note, blank } = withNote(entry);
    const moment = moments[unmeasured + i];
    if (!moment) return [];
    return [{
      indicator: indicator.name,
      organisation: series.organisation,
      quarter: writeQuarter(moment),
      ...columns(value, indicator.kind),
      ...(value === null ? whyEmpty(blank, moment !== quarters.at(-1)) : {}),
      ...(note && { note }),
    }];
  });
}

/** A closed quarter has a reason for everything that is not there. */
function whyEmpty(blank: BlankReason | undefined, isClosed: boolean): RowOf<"measurements"> {
  if (blank) return { blank };
  return isClosed ? { blank: "notMeasured" } : {};
}

function isMoment({ number }: Quarter, frequency: string): boolean {
  if (frequency === "year") return number === 4;
  return frequency === "quarter" || number % 2 === 0;
}

function withNote(entry: MeasuredSeries["values"][number]): { value: Measured; note?: Text; blank?: BlankReason } {
  return entry !== null && typeof entry === "object" && "value" in entry ? entry : { value: entry };
}

/** The columns that a value fills. A percentage is the number before its sign, to one decimal; another quotient has two. */
function columns(value: Measured, kind: string): RowOf<"measurements"> {
  if (value === null) return {};
  if (typeof value === "number") return { value };
  const [numerator, denominator] = value;
  const quotient = numerator / denominator;
  return { value: kind === "percentage" ? Math.round(quotient * 1000) / 10 : Math.round(quotient * 100) / 100, numerator, denominator };
}
