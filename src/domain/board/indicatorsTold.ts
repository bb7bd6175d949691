import { quartersBack } from "../indicators/due";
import { byIndicator } from "../indicators/measured";
import { rememberingKey } from "../indicators/sameText";
import type { Series } from "../indicators/series";
import { shown, statusShown } from "../indicators/smallNumbers";
import type { Status } from "../indicators/status";
import { timeline } from "../indicators/time";
import type { Indicator, Network } from "../network";
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
  const { settings } = network;
  const key = rememberingKey();
  const measured = byIndicator(network.measurements, network.quarters, key);
  const time = timeline(network);
  return ({ indicator, quarters }) => {
    const parts = measured(indicator.name);
    const seen = quarters.slice(0, place + 1).map((figure, i) => ({
      figure, value: shown(figure.kind, figure, parts[i] ?? [], settings),
    }));
    const asked = Math.max(0, seen.findLastIndex(({ figure }) => figure.isDue || figure.value !== undefined));
    const { figure, value } = seen[asked]!;
    const before = seen[asked - quartersBack(figure.quarter, figure.frequency)];
    const isComparable = value.is === "value" && before?.value.is === "value";
    return {
      name: indicator.name, theme: indicator.theme, unit: figure.unit,
      isPercentage: figure.kind === "percentage", isPriority: indicator.priority === "high",
      quarter: figure.quarter, value, status: statusShown(figure, value, time.travelled(figure.quarter, indicator.targetDate), settings),
      target: figure.target, baseline: shown(figure.kind, { value: figure.baseline }, [], settings),
      change: isComparable ? figure.change : undefined,
      measured: figure.measured, expected: figure.expected, missing: figure.missing,
      points: seen.map((one): PointTold => ({ quarter: one.figure.quarter, value: one.value, target: one.figure.target, isBreak: one.figure.isBreak })),
    };
  };
}
