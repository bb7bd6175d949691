import { actionSignal, isOpen, type ActionSignal } from "../../../domain/signals/actions";
import type { Action } from "../../../domain/network";
import { addQuarters, firstDay, quarterOf, writeQuarter } from "../../../domain/quarter";

/** The stretch of time that the timeline shows, and the quarters that get a mark on it. Days are Excel's serial numbers. */
export interface Scale {
  first: number;
  last: number;
  /** `at` is where the quarter begins, in percents from the left. */
  marks: readonly { quarter: string; at: number }[];
}

/** As many marks stand beside each other without touching, in the narrowest pane. */
const marksThatFit = 4;

/** A scale on which all of these actions fit, and today; of whole quarters. */
export function scaleOf(actions: readonly Action[], today: number): Scale {
  const days = [today, ...actions.flatMap(({ start, end }) => [start, end]).filter((day) => day !== undefined)];
  const from = quarterOf(Math.min(...days));
  const until = addQuarters(quarterOf(Math.max(...days)), 1);
  const [first, last] = [firstDay(from), firstDay(until) - 1];
  const count = (until.year - from.year) * 4 + until.number - from.number;
  const step = Math.ceil(count / marksThatFit);
  const marks = Array.from({ length: Math.ceil(count / step) }, (_, i) => {
    const quarter = addQuarters(from, i * step);
    return { quarter: writeQuarter(quarter), at: position(firstDay(quarter), { first, last }) };
  });
  return { first, last, marks };
}

/** Where a day stands on the scale, in percents from the left. */
export function position(day: number, { first, last }: Pick<Scale, "first" | "last">): number {
  return (100 * (day - first)) / (last - first + 1);
}

/** Actions in the order of the timeline: what ends first comes first, so what is late leads; without an end date comes last. */
export function inTime(actions: readonly Action[]): Action[] {
  const end = (action: Action) => action.end ?? Infinity;
  const start = (action: Action) => action.start ?? Infinity;
  // Compared and not subtracted: Infinity less Infinity is no number.
  return [...actions].sort((a, b) => compare(end(a), end(b)) || compare(start(a), start(b)));
}

/** The actions that stand so; without a choice, those with work still to do. */
export function standing(actions: readonly Action[], signal: ActionSignal | undefined, today: number): Action[] {
  return actions.filter((action) => (signal === undefined ? isOpen(action) : actionSignal(action, today) === signal));
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
