import type { IndicatorKind, Measurement } from "../network";
import type { Settings } from "../settings";
import { isWeighed } from "./aggregate";
import { rememberingKey } from "./sameText";
import type { QuarterFigure } from "./series";
import { judge, type Status } from "./status";

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
 * What may be shown of the network's figure of an indicator in one quarter, in everything that leaves the coordinator's workbook: the one
 * rule for small numbers. Baselines go through it too; a target is what people want, and points to nobody.
 * - A count below the bound is "<5". Nought counts as few: that nobody did can point to everybody.
 * - A share of which the numerator, the rest or the whole is below the bound is withheld.
 * - A count of which the rest is small once a party takes its own part off is withheld: of two parties each has the other's part then,
 *   and beside one large party the others together can be few.
 * - A mean over fewer people than the bound is withheld too, where the parties said over how many it goes.
 * @param kind of the quarter; what nobody said the kind of may be a count
 * @param parts what the parties delivered for it
 */
export function shown(kind: IndicatorKind = "count", figure: Figure, parts: readonly Measurement[], settings: Settings): Shown {
  const { value } = figure;
  if (value === undefined) return { is: "none" };
  if (kind === "count" && Math.abs(value) < settings.smallNumberBound) return { is: "small" };
  const few = kind === "count" ? leavesFew(parts, settings) : isOverFew(parts, settings) || (kind === "percentage" && isShareOfFew(figure, parts, settings));
  return few ? { is: "withheld" } : { is: "value", value };
}

/**
 * The verdict that may be shown with it: a small count has one where every count up to the bound would have the same; otherwise the
 * verdict tells which it is.
 * @param travelled the part of the time to the target date that is over: 0 to 1
 */
export function statusShown(figure: QuarterFigure, value: Shown, travelled: number, settings: Settings): Status {
  if (value.is === "value") return figure.status;
  if (value.is !== "small") return "noVerdict";
  const counts = Array.from({ length: Math.ceil(settings.smallNumberBound) + 1 }, (_, count) => count);
  const verdicts = new Set(counts.map((count) => judge(count, figure, travelled, settings)));
  return verdicts.size === 1 ? figure.status : "noVerdict";
}

/** Whether a party that knows its own part can see that the other parties' together is small. One party alone has no others. */
function leavesFew(parts: readonly Measurement[], { smallNumberBound: bound }: Settings): boolean {
  const key = rememberingKey();
  const own = new Map<string, number>();
  for (const { organisation, value } of parts) if (value !== undefined) own.set(key(organisation), (own.get(key(organisation)) ?? 0) + value);
  const total = [...own.values()].reduce((sum, count) => sum + count, 0);
  return own.size > 1 && [...own.values()].some((count) => total - count < bound);
}

/** By the sums of a weighted mean; of another share by those of the parties that said over how many theirs goes. */
function isShareOfFew(figure: Figure, parts: readonly Measurement[], { smallNumberBound: bound }: Settings): boolean {
  const known = figure.denominator === undefined ? parts.filter(isWeighed) : [figure];
  if (known.length === 0) return false;
  const sum = (of: (one: Figure) => number | undefined) => known.reduce((total, one) => total + (of(one) ?? 0), 0);
  const [numerator, denominator] = [sum((one) => one.numerator), sum((one) => one.denominator)];
  return [numerator, denominator - numerator, denominator].some((people) => people < bound);
}

function isOverFew(parts: readonly Measurement[], { smallNumberBound: bound }: Settings): boolean {
  const over = parts.flatMap(({ denominator }) => denominator ?? []);
  return over.length > 0 && over.reduce((sum, people) => sum + people, 0) < bound;
}
