import type { ClosedFigure, Indicator } from "../network";

/** What decides how an indicator is computed and judged. */
export type Definition = Pick<Indicator, "kind" | "unit" | "direction" | "aggregation" | "frequency" | "baseline" | "target" | "margin">;

/** What a value is judged by. */
export type Aim = Pick<Definition, "direction" | "baseline" | "target" | "margin">;

/** Why the values before a quarter cannot simply be laid beside it: what is measured changed, or only what is aimed at. */
export type Break = "definition" | "target";

/** The definition of a quarter: with which it was closed, or as the indicator is now. What was empty then stays empty. */
export function definitionIn(indicator: Indicator, closed: ClosedFigure | undefined): Definition {
  const { kind, unit, direction, aggregation, frequency, baseline, target, margin } = closed ?? indicator;
  return { kind, unit, direction, aggregation, frequency, baseline, target, margin };
}

/** The break between the definitions of two quarters that follow each other; undefined where nothing changed. */
export function breakBetween(before: Definition, here: Definition): Break | undefined {
  if (measured(before) !== measured(here)) return "definition";
  return aimed(before) === aimed(here) ? undefined : "target";
}

/** What is measured, as one text. Excel does not tell capitals apart, so neither do we. */
function measured({ kind, unit, direction, aggregation, frequency }: Definition): string {
  return [kind, unit.toLowerCase(), direction, aggregation, frequency].join("\n");
}

/** What is aimed at, as one text: the target, and the margin where it is a band. */
function aimed({ target, margin, direction }: Definition): string {
  return [target, direction === "band" ? margin : undefined].join("\n");
}
