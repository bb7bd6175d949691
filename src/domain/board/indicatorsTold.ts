import { definitionIn, type Definition } from "../indicators/definition";
import { quartersBack } from "../indicators/due";
import { byIndicator } from "../indicators/measured";
import { rememberingKey } from "../indicators/sameText";
import type { QuarterFigure, Series } from "../indicators/series";
import { judge, type Status } from "../indicators/status";
import { timeline } from "../indicators/time";
import type { Indicator, Network } from "../network";
import { shown, type Shown } from "./shown";
import type { IndicatorTold, PointTold } from "./told";

const urgency: readonly Status[] = ["offCourse", "attention", "onCourse", "noVerdict"];
const priorities: readonly Indicator["priority"][] = ["high", "normal", undefined, "low"];

/**
 * What a board gets to know of every indicator in a quarter, what needs it first: by status, then by priority, then as in the table.
 * @param place of the quarter among the plan's, from 0
 */
export function indicatorsTold(network: Network, series: readonly Series[], place: number): IndicatorTold[] {
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

function teller(network: Network, place: number): (series: Series) => IndicatorTold {
  const { settings, closed } = network;
  const key = rememberingKey();
  const measured = byIndicator(network.measurements, network.quarters, key);
  const time = timeline(network);
  const thatTime = new Map(closed.map((one) => [`${one.indicatorId}|${one.quarter}`, one]));
  /** A closed quarter keeps the definition of then: what was a count stays one. */
  const definition = (indicator: Indicator, quarter: string): Definition => definitionIn(indicator, thatTime.get(`${indicator.id}|${quarter}`));

  /** A small count has a verdict where every count up to the bound would have the same one; otherwise the verdict tells which it is. */
  const statusShown = (indicator: Indicator, { quarter, status }: QuarterFigure, value: Shown): Status => {
    if (value.is === "value") return status;
    if (value.is !== "small") return "noVerdict";
    const travelled = time.travelled(quarter, indicator.targetDate);
    const counts = Array.from({ length: Math.ceil(settings.smallNumberBound) + 1 }, (_, count) => count);
    const verdicts = new Set(counts.map((count) => judge(count, definition(indicator, quarter), travelled, settings)));
    return verdicts.size === 1 ? status : "noVerdict";
  };

  return ({ indicator, quarters }) => {
    const parts = measured(indicator.name);
    const seen = quarters.slice(0, place + 1).map((figure, i) => ({
      figure, value: shown(definition(indicator, figure.quarter).kind, figure, parts[i] ?? [], settings),
    }));
    const asked = Math.max(0, seen.findLastIndex(({ figure }) => figure.isDue || figure.value !== undefined));
    const { figure, value } = seen[asked]!;
    const before = seen[asked - quartersBack(figure.quarter, definition(indicator, figure.quarter).frequency)];
    const isComparable = value.is === "value" && before?.value.is === "value" && figure.break !== "definition";
    return {
      name: indicator.name, theme: indicator.theme, unit: indicator.unit,
      isPercentage: indicator.kind === "percentage", isPriority: indicator.priority === "high",
      quarter: figure.quarter, value, status: statusShown(indicator, figure, value),
      target: figure.target, baseline: shown(definition(indicator, figure.quarter).kind, { value: figure.baseline }, [], settings),
      change: isComparable ? figure.change : undefined,
      measured: figure.measured, expected: figure.expected, missing: figure.missing,
      points: seen.map((one): PointTold => ({ quarter: one.figure.quarter, value: one.value, target: one.figure.target, isBreak: one.figure.isBreak })),
    };
  };
}
