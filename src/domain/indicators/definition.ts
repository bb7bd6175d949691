import type { ClosedFigure, Indicator } from "../network";

/** What decides how an indicator is computed and judged. */
export type Definition = Pick<Indicator, "kind" | "unit" | "direction" | "aggregation" | "frequency" | "baseline" | "target" | "margin">;

/** What a value is judged by. */
export type Aim = Pick<Definition, "direction" | "baseline" | "target" | "margin">;

/** Why the values before a quarter cannot simply be laid beside it: what is measured changed, or only what is aimed at. */
export type Break = "definition" | "target";

/** The definition of a quarter: as it was closed, or as the indicator is now. An empty target of then stays empty. */
export function definitionIn(indicator: Indicator, closed: ClosedFigure | undefined): Definition {
  return closed ?? indicator;
}

/** What a value of a quarter is judged by: the direction and margin of now, and the baseline and target with which it was closed. */
export function aimIn({ direction, margin, ...now }: Indicator, closed: ClosedFigure | undefined): Aim {
  const { baseline, target } = closed ?? now;
  return { direction, margin, baseline, target };
}

/** The break between two quarters that follow each other; undefined where nothing changed, or neither was closed. */
export function breakBetween(indicator: Indicator, before: ClosedFigure | undefined, here: ClosedFigure | undefined): Break | undefined {
  const [then, now] = [before ?? indicator, here ?? indicator];
  if (measured(then) !== measured(now)) return "definition";
  return then.target === now.target ? undefined : "target";
}

/** What is measured, as one text. Excel does not tell capitals apart, so neither do we. */
function measured({ kind, unit, direction, aggregation, frequency }: Indicator | ClosedFigure): string {
  return [kind, unit.toLowerCase(), direction, aggregation, frequency].join("\n");
}
