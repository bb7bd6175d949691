import type { ClosedFigure, Indicator } from "../network";

/** What decides how an indicator is computed and judged in one quarter. */
export type Definition = Pick<Indicator, "kind" | "unit" | "direction" | "aggregation" | "frequency" | "baseline" | "target" | "margin">;

/** Why the values before a quarter cannot simply be laid beside it: what is measured changed, or only what is aimed at. */
export type Break = "definition" | "target";

/** The definition of a quarter: as it was closed, or as the indicator is now. An empty target of then stays empty. */
export function definitionIn(indicator: Indicator, closed: ClosedFigure | undefined): Definition {
  return closed ?? indicator;
}

/** The break between two quarters that follow each other; undefined where nothing changed. Texts are compared as Excel does. */
export function breakBetween(before: Definition, after: Definition): Break | undefined {
  const measured = (one: Definition) => [one.kind, one.unit.toLowerCase(), one.direction, one.aggregation, one.frequency].join("\n");
  if (measured(before) !== measured(after)) return "definition";
  return before.target !== after.target || before.margin !== after.margin ? "target" : undefined;
}
