import type { ClosedFigure, Indicator } from "../network";

/** What decides how an indicator is computed and judged. */
export type Definition = Pick<Indicator, "kind" | "unit" | "direction" | "aggregation" | "frequency" | "baseline" | "target" | "margin">;

/** What a value is judged by. */
export type Aim = Pick<Definition, "direction" | "baseline" | "target" | "margin"> & { aggregation?: Definition["aggregation"] };

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

/**
 * Whether the values of two quarters that follow each other may be added up: the same is measured in both. A sum by quarter
 * and a total over the period are made of the same values, so who finds out later that an indicator adds up loses no quarter.
 */
export function addsOn(before: Definition, here: Definition): boolean {
  const summed = (one: Definition): Definition => (one.aggregation === "sum" ? { ...one, aggregation: "cumulative" } : one);
  return measured(summed(before)) === measured(summed(here));
}

/** What is measured, as one text. Excel does not tell capitals apart, so neither do we. */
function measured({ kind, unit, direction, aggregation, frequency }: Definition): string {
  return [kind, unit.toLowerCase(), direction, aggregation, frequency].join("\n");
}

/** What is aimed at, as one text: the target, and the margin where it is a band. */
function aimed({ target, margin, direction }: Definition): string {
  return [target, direction === "band" ? margin : undefined].join("\n");
}
