import type { ClosedFigure, Correction, Network, QuarterRecord } from "../network";
import { firstDay, lastDay, readQuarter } from "../quarter";

/** Days after a quarter's last day in which the parties deliver, unless somebody chose another day. */
const daysToDeliver = 30;

/** What the workbook says of a quarter ("2026-K1"); undefined where it has no row. */
export function recordOf({ quarterStates }: Pick<Network, "quarterStates">, quarter: string): QuarterRecord | undefined {
  return quarterStates.find((record) => record.quarter === quarter);
}

/** Whether a quarter is open or closed; one of which the workbook says nothing is not open yet. */
export function stateOf(network: Pick<Network, "quarterStates">, quarter: string): NonNullable<QuarterRecord["state"]> {
  return recordOf(network, quarter)?.state ?? "planned";
}

/** What was changed of a quarter after it was closed, the newest first. */
export function correctionsOf({ corrections }: Pick<Network, "corrections">, quarter: string): Correction[] {
  return corrections.filter((correction) => correction.quarter === quarter).reverse();
}

/** What was recorded of each indicator when the quarter was closed. */
export function recordedOf({ closed }: Pick<Network, "closed">, quarter: string): ClosedFigure[] {
  return closed.filter((figure) => figure.quarter === quarter);
}

/** The quarter that people work on: the first that is open; else the first that has begun and is not open yet; else the first to come; else the last. */
export function sensibleQuarter(network: Pick<Network, "quarters" | "quarterStates" | "today">): string | undefined {
  const { quarters, today } = network;
  const inState = (state: QuarterRecord["state"]) => quarters.filter((quarter) => stateOf(network, quarter) === state);
  const waiting = inState("planned");
  const begun = waiting.filter((quarter) => { const read = readQuarter(quarter); return read.ok && firstDay(read.value) <= today; });
  return inState("open")[0] ?? begun[0] ?? waiting[0] ?? quarters.at(-1);
}

/** A deadline that fits most networks: Excel's serial number of the thirtieth day after the quarter; 0 for what is no quarter. */
export function suggestedDeadline(quarter: string): number {
  const read = readQuarter(quarter);
  return read.ok ? lastDay(read.value) + daysToDeliver : 0;
}
