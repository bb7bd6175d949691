import { quartersBack } from "../indicators/due";
import type { QuarterFigure, IndicatorSeries } from "../indicators/series";
import { shown, statusShown } from "../indicators/smallNumbers";
import type { Status } from "../indicators/status";
import { timeline } from "../indicators/time";
import { isCumulative } from "../indicators/totals";
import type { Indicator, Network } from "../network";
import { deliveredIn } from "./delivered";
import type { IndicatorTold, PointTold } from "./told";

const urgency: readonly Status[] = ["offCourse", "attention", "onCourse", "noVerdict"];
const priorities: readonly Indicator["priority"][] = ["high", "normal", undefined, "low"];

/**
 * What a board gets to know of every indicator in a quarter, what needs it first: by status, then by priority, then as in the table.
 * @param place of the quarter among the plan's, from 0
 */
export function indicatorsTold(network: Network, series: readonly IndicatorSeries[], place: number): IndicatorTold[] {
  const tell = teller(network, place);
  const rank = ({ told, priority }: Ranked) => urgency.indexOf(told.status) * priorities.length + priorities.indexOf(priority);
  return series
    .map((one): Ranked => ({ told: tell(one), priority: one.indicator.priority }))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ told }) => told);
}

interface Ranked {
  told: IndicatorTold;
  priority: Indicator["priority"];
}

function teller(network: Network, last: number): (series: IndicatorSeries) => IndicatorTold {
  const { settings } = network;
  const time = timeline(network);
  const delivered = deliveredIn(network);
  return ({ indicator, quarters }) => {
    const seen = quarters.slice(0, last + 1).map((figure) => ({ figure, value: shown(figure.kind, figure.value, figure.parts, settings) }));
    const place = Math.max(0, seen.findLastIndex(({ figure }) => figure.isDue || figure.value !== undefined));
    const { figure, value } = seen[place]!;
    const before = seen[place - quartersBack(figure.quarter, figure.frequency)];
    // Of a quarter in which it was not due nobody is asked anything.
    const { asked, missing } = figure.isDue || figure.value !== undefined ? delivered(indicator, figure.quarter) : { asked: [], missing: [] };
    const isComparable = value.is === "value" && before?.value.is === "value";
    return {
      name: indicator.name, theme: indicator.theme, unit: figure.unit,
      kind: figure.kind, isPriority: indicator.priority === "high",
      quarter: figure.quarter, value, status: statusShown(figure, value, time.travelled(figure.quarter, indicator.targetDate), settings),
      target: figure.target, course: courseOf(figure), baseline: shown(figure.kind, figure.baseline, {}, settings),
      change: isComparable ? figure.change : undefined,
      delivered: asked.length - missing.length, asked: asked.length, missing,
      points: seen.map((one): PointTold => ({ quarter: one.figure.quarter, value: one.value, target: one.figure.target, course: courseOf(one.figure), isBreak: one.figure.isBreak })),
    };
  };
}

/** The course, where it is told: of a total over the period, which nobody can hold against its target before the end. */
function courseOf(figure: QuarterFigure): number | undefined {
  return isCumulative(figure) ? figure.course : undefined;
}
