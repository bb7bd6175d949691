import type { ClosedFigure, Indicator, Measurement, Network } from "../network";
import { aggregate, type Aggregate } from "./aggregate";
import { breakBetween, definitionIn, type Break, type Definition } from "./definition";
import { isDue, quartersBack } from "./due";
import { expectedParties } from "./expected";
import { byIndicator, type ByQuarter } from "./measured";
import { rounded } from "./rounded";
import { rememberingKey, type Key } from "./sameText";
import type { Forecast, QuarterFigure, Series } from "./series";
import { judge } from "./status";
import { timeline, type Timeline } from "./time";
import { lineThrough, possible, trendOf, type Point } from "./trend";

/** Whose figures, and of which indicators. Texts are compared as Excel does. */
export interface Wanted {
  /** One organisation's own figures; the whole network's where absent. */
  organisation?: string;
  theme?: string;
}

/**
 * Computes every indicator of a network over all quarters of its plan: one series an indicator, in the order of the table.
 * Counts what stands in the measurements now, so with corrections, by the definition of now; a closed quarter keeps that of then.
 * The sheet Cijfers computes the same by formulas.
 */
export function figures(network: Network, { organisation, theme }: Wanted = {}): Series[] {
  const key = rememberingKey();
  const own = organisation === undefined ? network.measurements : network.measurements.filter((one) => key(one.organisation) === key(organisation));
  const context: Context = {
    network, key, organisation,
    measured: byIndicator(own, network.quarters, key),
    closed: new Map(network.closed.map((one) => [`${one.indicatorId}|${one.quarter}`, one])),
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
  closed: ReadonlyMap<string, ClosedFigure>;
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
  total: Aggregate;
}

function series(indicator: Indicator, context: Context): Series {
  const { network, organisation, key } = context;
  const measured = context.measured(indicator.name);
  const named = expectedParties(network, indicator);
  const parties = organisation === undefined ? named : named.filter((party) => key(party) === key(organisation));
  const moments: Moment[] = [];
  for (const [place, quarter] of network.quarters.entries()) {
    const closed = context.closed.get(`${indicator.id}|${quarter}`);
    const definition = aims(definitionIn(indicator, closed), organisation);
    const [before, rows] = [moments.at(-1), measured[place] ?? []];
    const broken = before && breakBetween(before.definition, definition);
    moments.push({ quarter, definition, broken, closed, rows, total: aggregate(rows, asOne(definition, organisation)) });
  }
  const quarters = moments.map((_, place) => figure(indicator, moments, place, parties, context));
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
  return organisation !== undefined && definition.aggregation === "sum" ? { ...definition, baseline: undefined, target: undefined } : definition;
}

/**
 * How values become one. One organisation has one value a quarter; where the same was typed twice, nobody can tell which counts,
 * and they are averaged until that is mended.
 */
function asOne({ kind, aggregation }: Definition, organisation: string | undefined): Pick<Definition, "kind" | "aggregation"> {
  return { kind, aggregation: organisation === undefined || aggregation === "weighted" ? aggregation : "mean" };
}

function figure(indicator: Indicator, moments: readonly Moment[], place: number, parties: readonly string[], context: Context): QuarterFigure {
  const { organisation, time, network: { settings } } = context;
  const { quarter, definition, broken, closed, rows, total: { value, counted, numerator, denominator } } = moments[place]!;
  const due = isDue(quarter, definition.frequency);
  const before = valueBefore(moments, place);
  const excused = rows.filter(({ blank }) => blank === "notApplicable");
  const asked = due ? (organisation === undefined ? closed?.expected : undefined) ?? parties.length - excused.length : 0;
  return {
    ...definition,
    quarter, isDue: due, value,
    ...(denominator === undefined ? {} : { numerator, denominator }),
    measured: counted.length,
    // Whoever delivers unasked, or takes part no more, is not one too many.
    expected: Math.max(asked, counted.length),
    missing: due ? missing(parties, [...counted, ...excused], context) : [],
    status: judge(value, definition, time.travelled(quarter, indicator.targetDate), settings),
    change: value === undefined || before === undefined ? undefined : value - before,
    break: broken, isBreak: broken !== undefined,
    isClosed: closed !== undefined,
    corrected: closed !== undefined && organisation === undefined && differs(closed.value, value),
  };
}

/** The value of the moment that was due before this one; undefined where something else was measured then. */
function valueBefore(moments: readonly Moment[], place: number): number | undefined {
  const { quarter, definition } = moments[place]!;
  const back = place - quartersBack(quarter, definition.frequency);
  const since = moments.findLastIndex(({ broken }, at) => at <= place && broken === "definition");
  return back < since ? undefined : moments[back]?.total.value;
}

function missing(parties: readonly string[], present: readonly Measurement[], { key }: Context): string[] {
  if (present.length === 0) return [...parties];
  const heard = new Set(present.map(({ organisation }) => key(organisation)));
  return parties.filter((party) => !heard.has(key(party)));
}

function differs(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined ? a !== b : rounded(a - b) !== 0;
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
