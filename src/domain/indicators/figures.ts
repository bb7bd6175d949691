import type { ClosedFigure, Indicator, Measurement, Network } from "../network";
import { aggregate, isSummed, type Aggregate } from "./aggregate";
import { breakBetween, definitionIn, type Break, type Definition } from "./definition";
import { isDue, quartersBack } from "./due";
import { expectedParties } from "./expected";
import { byIndicator, type ByQuarter } from "./measured";
import { partsOf } from "./parts";
import { recordedQuarters, type RecordedQuarters } from "./recorded";
import { rememberingKey, type Key } from "./sameText";
import type { Forecast, QuarterFigure, IndicatorSeries } from "./series";
import { courseAt, judge } from "./status";
import { timeline, type Timeline } from "./time";
import { isCumulative, totals } from "./totals";
import { lineThrough, possible, trendOf, type Point } from "./trend";

/** Whose figures, and of which indicators. Texts are compared as Excel does. */
export interface Wanted {
  /** One organisation's own figures; the whole network's where absent. */
  organisation?: string;
  theme?: string;
}

/**
 * Computes every indicator of a network over all quarters of its plan: one series an indicator, in the order of the table.
 * Open quarters count what stands in the measurements now, by the definition of now; a closed quarter is what was recorded of it, with
 * the corrections that were logged since.
 * The sheet Cijfers computes the same by formulas.
 */
export function figures(network: Network, { organisation, theme }: Wanted = {}): IndicatorSeries[] {
  const key = rememberingKey();
  const recorded = recordedQuarters(network, key);
  const own = organisation === undefined ? recorded.rows : recorded.rows.filter((one) => key(one.organisation) === key(organisation));
  const context: Context = {
    network, key, organisation,
    measured: byIndicator(own, network.quarters, key),
    recorded,
    corrected: new Set(network.corrections.map(({ measurement }) => measurement).filter((id) => id !== "")),
    time: timeline(network),
  };
  const wanted = network.indicators.filter((one) => one.name !== "" && (theme === undefined || key(one.theme) === key(theme)));
  return wanted.map((indicator) => series(indicator, context));
}

interface Context {
  network: Network;
  key: Key;
  organisation: string | undefined;
  measured: (name: string) => ByQuarter;
  recorded: RecordedQuarters;
  /** Ids of the measurements of which a correction was logged. */
  corrected: ReadonlySet<string>;
  time: Timeline;
}

/** A quarter on the way to its figure. */
interface Moment {
  quarter: string;
  definition: Definition;
  /** From the moment before it to this one. */
  broken: Break | undefined;
  closed: ClosedFigure | undefined;
  rows: readonly Measurement[];
  /** What the rows of the quarter alone come to. */
  total: Aggregate;
}

/** The same with what it comes to. */
type Valued = Moment & { value: number | undefined };

function series(indicator: Indicator, context: Context): IndicatorSeries {
  const { network, organisation, key } = context;
  const named = expectedParties(network, indicator);
  const parties = organisation === undefined ? named : named.filter((party) => key(party) === key(organisation));
  const moments: Moment[] = [];
  for (const [place, quarter] of network.quarters.entries()) {
    const closed = context.recorded.figure(indicator.id, quarter);
    const definition = aims(definitionIn(indicator, closed), organisation);
    // What was recorded stands under the name of then; an indicator that came after closing has nothing in that quarter.
    const name = closed ? closed.indicator : context.recorded.has(quarter) ? "" : indicator.name;
    const [before, rows] = [moments.at(-1), context.measured(name)[place] ?? []];
    const broken = before && breakBetween(before.definition, definition);
    const total = aggregate(rows, asOne(definition, organisation));
    moments.push({ quarter, definition, broken, closed, rows, total: closed && organisation === undefined ? { ...total, value: closed.value } : total });
  }
  const values = totals(moments);
  const valued = moments.map((moment, place): Valued => ({ ...moment, value: values[place] }));
  const quarters = valued.map((_, place) => figure(indicator, valued, place, parties, context));
  const latest = quarters.findLast(({ value }) => value !== undefined);
  const points = lastPoints(quarters, network.settings.trendValues);
  return {
    indicator, quarters, latest,
    trend: trendOf(points, aims(definitionIn(indicator, undefined), organisation)),
    forecast: latest && forecast(points, latest.quarter, indicator, context.time),
  };
}

/** One organisation has no target or baseline in what is a sum of all. */
function aims(definition: Definition, organisation: string | undefined): Definition {
  return organisation !== undefined && isSummed(definition.aggregation) ? { ...definition, baseline: undefined, target: undefined } : definition;
}

/**
 * How values become one. One organisation has one value a quarter; where the same was typed twice, nobody can tell which counts,
 * and they are averaged until that is mended.
 */
function asOne({ kind, aggregation }: Definition, organisation: string | undefined): Pick<Definition, "kind" | "aggregation"> {
  return { kind, aggregation: organisation === undefined || aggregation === "weighted" ? aggregation : "mean" };
}

function figure(indicator: Indicator, moments: readonly Valued[], place: number, parties: readonly string[], context: Context): QuarterFigure {
  const { organisation, time, network: { settings } } = context;
  const { quarter, definition, broken, closed, rows, value, total } = moments[place]!;
  const { counted } = total;
  const due = isDue(quarter, definition.frequency);
  const travelled = time.travelled(quarter, indicator.targetDate);
  const before = valueBefore(moments, place);
  const excused = rows.filter(({ blank }) => blank === "notApplicable");
  const whole = organisation === undefined ? closed : undefined;
  const measured = whole?.measured ?? counted.length;
  const asked = due ? whole?.expected ?? parties.length - excused.length : 0;
  return {
    ...definition,
    quarter, isDue: due, value,
    course: courseAt(definition, travelled, settings),
    parts: isCumulative(definition) ? { ...partsOf(rows), added: total.value } : partsOf(rows),
    measured,
    // Whoever delivers unasked, or takes part no more, is not one too many.
    expected: Math.max(asked, measured),
    missing: due ? missing(parties, [...counted, ...excused, ...countingForNothing(rows, definition)], context) : [],
    status: judge(value, definition, travelled, settings),
    change: value === undefined || before === undefined ? undefined : value - before,
    break: broken, isBreak: broken !== undefined,
    isClosed: closed !== undefined,
    corrected: closed !== undefined && organisation === undefined && rows.some(({ id }) => context.corrected.has(id)),
  };
}

/** Rows with a value that counts for nothing, a share of nobody: whoever gave it is not missing. */
function countingForNothing(rows: readonly Measurement[], { aggregation }: Definition): readonly Measurement[] {
  return aggregation === "weighted" ? [] : rows.filter(({ value }) => value !== undefined);
}

/** The value of the moment that was due before this one; undefined where something else was measured then. */
function valueBefore(moments: readonly Valued[], place: number): number | undefined {
  const { quarter, definition } = moments[place]!;
  const back = place - quartersBack(quarter, definition.frequency);
  const since = moments.findLastIndex(({ broken }, at) => at <= place && broken === "definition");
  return back < since ? undefined : moments[back]?.value;
}

function missing(parties: readonly string[], present: readonly Measurement[], { key }: Context): string[] {
  if (present.length === 0) return [...parties];
  const heard = new Set(present.map(({ organisation }) => key(organisation)));
  return parties.filter((party) => !heard.has(key(party)));
}

/** The last values since what is measured changed; moments are places in the plan. */
function lastPoints(quarters: readonly QuarterFigure[], count: number): Point[] {
  const since = quarters.findLastIndex((one) => one.break === "definition");
  return quarters.flatMap(({ value }, at) => (value === undefined || at < since ? [] : [{ at, value }])).slice(-count);
}

function forecast(points: readonly Point[], latest: string, { kind, targetDate }: Indicator, time: Timeline): Forecast | undefined {
  const line = lineThrough(points);
  const [date, left] = [time.end(targetDate), time.quartersLeft(latest, targetDate)];
  if (!line || date === undefined || left === undefined || left <= 0) return undefined;
  const value = possible(line.valueAt((points.at(-1)?.at ?? 0) + left), kind);
  return { value, date, method: "leastSquares", values: points.length };
}
