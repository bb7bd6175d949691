import type { QuarterFigure } from "../indicators/series";
import { isSmall } from "../indicators/smallNumbers";
import type { IndicatorKind, Measurement } from "../network";
import type { Settings } from "../settings";

/** A figure as it may leave the network. */
export type Shown =
  | { is: "value"; value: number }
  /** A count below the bound: "<5". */
  | { is: "small" }
  /** Not a small count itself, but one could be worked out from it. */
  | { is: "withheld" }
  /** Nothing was measured. */
  | { is: "none" };

/** What is known of a figure: its value, and over how many it goes where it is weighed. */
type Figure = Pick<QuarterFigure, "value" | "numerator" | "denominator">;

/**
 * What may be shown of the network's figure of an indicator in one quarter; `isSmall` tells what points to a person by itself.
 * - A count below the bound is "<5", a share of so few is withheld.
 * - A count of exactly two parties of which one is small is withheld: each of them can take its own part off and has the other's.
 * - A mean over fewer people than the bound is withheld too, where the parties said over how many it goes.
 * @param kind of the quarter; what nobody said the kind of may be a count
 * @param parts what the parties delivered for it
 */
export function shown(kind: IndicatorKind = "count", figure: Figure, parts: readonly Measurement[], settings: Settings): Shown {
  const { value } = figure;
  if (value === undefined) return { is: "none" };
  if (isSmall(figure, { kind }, settings)) return { is: kind === "count" ? "small" : "withheld" };
  const few = kind === "count" ? isDifference(parts, settings) : isOverFew(parts, settings);
  return few ? { is: "withheld" } : { is: "value", value };
}

function isDifference(parts: readonly Measurement[], { smallNumberBound: bound }: Settings): boolean {
  const counts = parts.flatMap(({ value }) => value ?? []);
  return counts.length === 2 && counts.some((count) => count < bound);
}

function isOverFew(parts: readonly Measurement[], { smallNumberBound: bound }: Settings): boolean {
  const over = parts.flatMap(({ denominator }) => denominator ?? []);
  return over.length > 0 && over.reduce((sum, people) => sum + people, 0) < bound;
}
