import type { Settings } from "../settings";
import type { Aim } from "./definition";
import { rounded } from "./rounded";
import { isCumulative } from "./totals";

/** op koers, aandacht, niet op koers, geen oordeel. */
export type Status = "onCourse" | "attention" | "offCourse" | "noVerdict";

export const statuses: readonly Status[] = ["onCourse", "attention", "offCourse", "noVerdict"];

/**
 * Judges a value. The course is the straight line from the baseline, where the plan begins, to the target on its date;
 * with the setting "target", or without a baseline, it is the target itself all the time. A total over the period is held against the
 * line whatever the setting is, and begins at nought without a baseline: no total can be at its end at once.
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
export function judge(value: number | undefined, definition: Aim, travelled: number, settings: Settings): Status {
  const { baseline, target } = definition;
  const late = behind(value, definition, courseAt(definition, travelled, settings));
  const { attentionMargin } = settings;
  if (late === undefined || target === undefined) return "noVerdict";
  if (late <= 0) return "onCourse";
  return late <= rounded((attentionMargin / 100) * road(baseline, target)) ? "attention" : "offCourse";
}

/**
 * Where the course is, in the indicator's unit; undefined without a target.
 * @param travelled the part of the time from the plan's begin to the target date that is over: 0 to 1
 */
export function courseAt(aim: Aim, travelled: number, { course }: Pick<Settings, "course">): number | undefined {
  const { target } = aim;
  const begin = aim.baseline ?? (isCumulative(aim) ? 0 : target);
  if (target === undefined || begin === undefined) return undefined;
  return begin + (course === "target" && !isCumulative(aim) ? 1 : travelled) * (target - begin);
}

/** How far a value is behind its course, in its own unit; nought or less is on course. */
function behind(value: number | undefined, aim: Aim, course: number | undefined): number | undefined {
  const { target, margin, direction } = aim;
  if (value === undefined || target === undefined || course === undefined || direction === undefined) return undefined;
  if (direction === "band") return rounded(Math.abs(value - target) - Math.max(margin ?? 0, Math.abs(course - target)));
  // A baseline on the far side of the target never asks for more than the target. A total starts there, and may use up no more than its course.
  const point = isCumulative(aim) ? course : direction === "higher" ? Math.min(course, target) : Math.max(course, target);
  return rounded(direction === "higher" ? point - value : value - point);
}

/** The length of the road from baseline to target; of the target itself where there is no road. */
export function road(baseline: number | undefined, target: number): number {
  const length = baseline === undefined ? 0 : Math.abs(target - baseline);
  return length === 0 ? Math.abs(target) : length;
}
