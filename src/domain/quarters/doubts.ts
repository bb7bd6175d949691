import { isDue } from "../indicators/due";
import { expectedParties } from "../indicators/expected";
import { isWeighed } from "../indicators/aggregate";
import { sameName } from "../names";
import type { Indicator, Network } from "../network";
import { firstDay, lastDay, readQuarter } from "../quarter";
import { withoutTarget } from "./whyNothing";

/** Something about a quarter that may be meant, and that people should know before they close it. Days are Excel's serial numbers. */
export type Doubt =
  /** It begins on a day to come. */
  | { is: "notBegun"; day: number }
  /** It goes on until that day. */
  | { is: "notOver"; day: number }
  /** Nobody said where the indicator wants to be: it gets no verdict. */
  | { is: "withoutTarget"; indicator: Indicator }
  /** Every party gave a reason, and nobody a figure. */
  | { is: "undelivered"; indicator: Indicator }
  /** Values of these parties, so many, do not count: others gave numerator and denominator and these did not. */
  | { is: "uncounted"; indicator: Indicator; count: number; organisations: readonly string[] };

/** What there is to know before a quarter ("2026-K1") is closed: after that its figures stand. */
export function doubtsOfClosing(network: Network, quarter: string): Doubt[] {
  const delivered = new Set(network.measurements
    .filter((row) => row.quarter === quarter && (row.value !== undefined || isWeighed(row)))
    .map(({ indicator }) => sameName(indicator)));
  const undelivered = asked(network, quarter).filter(({ name }) => !delivered.has(sameName(name)));
  return [...time(network, quarter), ...withoutTarget(network, quarter).map((indicator): Doubt => ({ is: "withoutTarget", indicator })), ...undelivered.map((indicator): Doubt => ({ is: "undelivered", indicator })), ...uncounted(network, quarter)];
}

function uncounted({ indicators, measurements }: Network, quarter: string): Doubt[] {
  return indicators.filter(({ aggregation }) => aggregation === "weighted").flatMap((indicator): Doubt[] => {
    const rows = measurements.filter((row) => row.quarter === quarter && sameName(row.indicator) === sameName(indicator.name));
    const bare = rows.some(isWeighed) ? rows.filter((row) => row.value !== undefined && (row.numerator === undefined || row.denominator === undefined)) : [];
    return bare.length > 0 ? [{ is: "uncounted", indicator, count: bare.length, organisations: bare.map(({ organisation }) => organisation).sort() }] : [];
  });
}

function time({ today }: Network, quarter: string): Doubt[] {
  const read = readQuarter(quarter);
  if (!read.ok) return [];
  const [first, last] = [firstDay(read.value), lastDay(read.value)];
  return today < first ? [{ is: "notBegun", day: first }] : today <= last ? [{ is: "notOver", day: last }] : [];
}

/** The indicators of which the quarter asks a figure. */
function asked(network: Network, quarter: string): Indicator[] {
  return network.indicators.filter((indicator) => indicator.name !== "" && isDue(quarter, indicator.frequency) && expectedParties(network, indicator).length > 0);
}
