import type { Network } from "../network";
import { firstDay, lastDay, readQuarter, type Quarter } from "../quarter";

/** How a plan's quarters lie in time. */
export interface Timeline {
  /** The day until which an indicator has: its target date, or the plan's last day. Undefined where no quarter can be read. */
  end(targetDate: number | undefined): number | undefined;
  /** The part of the time from the plan's first day to that end that is over when a quarter ends: 0 to 1. */
  travelled(quarter: string, targetDate: number | undefined): number;
  /** How many quarters after this one the end falls; 0 is in the quarter itself. */
  quartersLeft(quarter: string, targetDate: number | undefined): number | undefined;
}

/** Lays out the quarters of a plan in time. */
export function timeline({ quarters }: Pick<Network, "quarters">): Timeline {
  const read = (text: string | undefined): Quarter | undefined => {
    const outcome = readQuarter(text ?? "");
    return outcome.ok ? outcome.value : undefined;
  };
  const [first, last] = [read(quarters[0]), read(quarters.at(-1))];
  const end = (targetDate: number | undefined) => targetDate ?? (last && lastDay(last));
  return {
    end,
    travelled(quarter, targetDate) {
      const [here, until] = [read(quarter), end(targetDate)];
      if (!here || !first || until === undefined || until <= firstDay(first)) return 1;
      return Math.min(1, (lastDay(here) - firstDay(first)) / (until - firstDay(first)));
    },
    quartersLeft(quarter, targetDate) {
      const [here, until] = [read(quarter), end(targetDate)];
      return here && until !== undefined ? quarterNumber(until) - (here.year * 4 + here.number) : undefined;
    },
  };
}

/** The number of the quarter that a day falls in, counted from the year nought. */
function quarterNumber(day: number): number {
  const date = new Date((day - 25_569) * 86_400_000);
  return date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3) + 1;
}
