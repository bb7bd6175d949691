import type { IndicatorTold, Story } from "../board/told";
import type { Network } from "../network";
import { mayFollow, type Published } from "./published";

/** The story beside what was published before: a count that differs from it by a small count is withheld. */
export function beside(told: Story, network: Network, earlier: readonly Published[]): { told: Story; published: Published[]; withheld: number } {
  const published: Published[] = [];
  let withheld = 0;
  const idOf = new Map(network.indicators.map(({ name, id }) => [name, id || name]));
  const indicators = told.indicators.map((one): IndicatorTold => {
    const before = withheld;
    const next = <Value extends IndicatorTold["value"]>(quarter: string, value: Value): Value | { is: "withheld" } => {
      if (value.is !== "value") return value;
      const line = { indicator: idOf.get(one.name) ?? one.name, quarter, value: value.value };
      if (!mayFollow(earlier, line, one.kind, told.bound)) { withheld += 1; return { is: "withheld" }; }
      const isNew = ![...earlier, ...published].some((known) => known.indicator === line.indicator && known.quarter === quarter && known.value === line.value);
      if (isNew && (one.kind === undefined || one.kind === "count")) published.push(line);
      return value;
    };
    const points = one.points.map((point) => ({ ...point, value: next(point.quarter, point.value) }));
    const value = points.find(({ quarter }) => quarter === one.quarter)?.value ?? one.value;
    const kept = { ...one, points, value, baseline: next("", one.baseline) };
    if (withheld === before) return kept;
    return { ...kept, change: undefined, status: value.is === "withheld" ? "noVerdict" : kept.status };
  });
  const judged = indicators.filter(({ status }) => status !== "noVerdict");
  const undecided = indicators.filter(({ status }) => status === "noVerdict");
  return {
    published, withheld,
    told: {
      ...told, indicators,
      counts: {
        ...told.counts, judged: judged.length, onCourse: judged.filter(({ status }) => status === "onCourse").length, valued: indicators.filter(({ value }) => value.is === "value").length,
        withoutTarget: undecided.filter(({ target }) => target === undefined).length, unjudged: undecided.filter(({ target }) => target !== undefined).length,
      },
    },
  };
}
