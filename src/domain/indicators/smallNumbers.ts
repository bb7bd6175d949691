import type { IndicatorKind } from "../network";
import type { Settings } from "../settings";
import type { AddedCount, Parts } from "./parts";
import type { QuarterFigure } from "./series";
import { judge, type Status } from "./status";

/** A figure as it may leave the network. */
export type ShownFigure =
  | { is: "value"; value: number }
  /** A count below the bound: "<5". */
  | { is: "small" }
  /** Not a small count itself, but one could be worked out from it. */
  | { is: "withheld" }
  /** Nothing was measured. */
  | { is: "none" };

/**
 * What may be shown of the network's figure of an indicator in one quarter, in everything that leaves the coordinator's workbook: the one
 * rule for small numbers. Baselines go through it too; a target is what people want, and points to nobody.
 * - A count below the bound is "<5". Nought counts as few: that nobody did can point to everybody.
 * - A share of which the numerator, the rest or the whole is below the bound is withheld.
 * - A count of which the rest is small once a party takes its own part off is withheld: of two parties each has the other's part then,
 *   and beside one large party the others together can be few.
 * - A total over the period to which a quarter added a small count is withheld: beside the total before it the count could be worked out.
 * - A mean over fewer people than the bound is withheld too, where the parties said over how many it goes.
 * @param kind of the quarter; what nobody said the kind of may be a count
 * @param value the figure; undefined where nothing was measured
 */
export function shown(kind: IndicatorKind = "count", value: number | undefined, parts: Parts & AddedCount, { smallNumberBound: bound }: Settings): ShownFigure {
  if (value === undefined) return { is: "none" };
  if (kind === "count" && Math.abs(value) < bound) return { is: "small" };
  const isFew = (people: number | undefined) => people !== undefined && people < bound;
  const few = kind === "count" ? isFew(parts.added && Math.abs(parts.added)) || isFew(parts.rest) : isFew(parts.people) || (kind === "percentage" && isFew(parts.fewest));
  return few ? { is: "withheld" } : { is: "value", value };
}

/**
 * The verdict that may be shown with it: a small count has one where every count up to the bound would have the same; otherwise the
 * verdict tells which it is.
 * @param travelled the part of the time to the target date that is over: 0 to 1
 */
export function statusShown(figure: QuarterFigure, value: ShownFigure, travelled: number, settings: Settings): Status {
  if (value.is === "value") return figure.status;
  if (value.is !== "small") return "noVerdict";
  const counts = Array.from({ length: Math.ceil(settings.smallNumberBound) + 1 }, (_, count) => count);
  const verdicts = new Set(counts.map((count) => judge(count, figure, travelled, settings)));
  return verdicts.size === 1 ? figure.status : "noVerdict";
}
