import type { Settings } from "../settings";
import type { Aim } from "./definition";
import { rounded } from "./rounded";

/** op koers, aandacht, niet op koers, geen oordeel. */
export type Status = "onCourse" | "attention" | "offCourse" | "noVerdict";

export const statuses: readonly Status[] = ["onCourse", "attention", "offCourse", "noVerdict"];

/**
 * Judges a value. The course is the straight line from the baseline, where the plan begins, to the target on its date;
 * with the setting "target", or without a baseline, it is the target itself all the time.
 *
 *   op koers        at the course or better, or past the target
 *   aandacht        behind it, by at most the attention margin: a percentage of the road from baseline to target
 *                   (of the target itself where the baseline is unknown or the same)
 *   niet op koers   further behind
 *   geen oordeel    no value, no target, or nobody said which direction is better
 *
 * Within a band the course is a distance from the target, which shrinks to the margin.
 * @param travelled the part of the time from the plan's begin to the target date that is over: 0 to 1
 */
export function judge(value: number | undefined, definition: Aim, travelled: number, { attentionMargin, course }: Settings): Status {
  const { baseline, target } = definition;
  const late = behind(value, definition, course === "target" ? 1 : travelled);
  if (late === undefined || target === undefined) return "noVerdict";
  if (late <= 0) return "onCourse";
  return late <= rounded((attentionMargin / 100) * road(baseline, target)) ? "attention" : "offCourse";
}

/** How far a value is behind its course, in its own unit; nought or less is on course. */
function behind(value: number | undefined, { baseline, target, margin, direction }: Aim, travelled: number): number | undefined {
  if (value === undefined || target === undefined || direction === undefined) return undefined;
  const point = baseline === undefined ? target : baseline + travelled * (target - baseline);
  // A baseline on the far side of the target never asks for more than the target.
  if (direction === "higher") return rounded(Math.min(point, target) - value);
  if (direction === "lower") return rounded(value - Math.max(point, target));
  return rounded(Math.abs(value - target) - Math.max(margin ?? 0, Math.abs(point - target)));
}

/** The length of the road from baseline to target; of the target itself where there is no road. */
export function road(baseline: number | undefined, target: number): number {
  const length = baseline === undefined ? 0 : Math.abs(target - baseline);
  return length === 0 ? Math.abs(target) : length;
}
