import { addQuarters, quarterOf, type Quarter } from "../../domain/quarter";

/** How many quarters the example has measured; the last of them is the one before today's. */
export const measured = 6;

/** How many quarters of the example are closed: all measured ones but the newest, which is open. */
export const closedQuarters = measured - 1;

/** How many quarters the example's plan runs: the measured ones, today's and the next. */
export const planned = measured + 2;

/** The quarter in which the example's plan begins. `today` is an Excel serial number. */
export function firstQuarter(today: number): Quarter {
  return addQuarters(quarterOf(today), -measured);
}
