import type { Measurement, Network } from "../network";
import { answeredIn } from "./answered";
import { sameName } from "../names";

/** Whether an organisation is ready with a quarter, by how many of its rows say something. */
export type DeliveryState = "complete" | "partly" | "nothing";

/** What one organisation has delivered of a quarter. */
export interface Delivery {
  organisation: string;
  state: DeliveryState;
  /** The deadline has passed and something is missing. */
  late: boolean;
  /** How many of its rows hold a value, or a reason for having none. */
  filled: number;
  /** How many rows it was asked for. */
  expected: number;
  /** Indicators, by name, of which its row says nothing; in the order of the rows. */
  missing: readonly string[];
}

/**
 * Who has delivered what of a quarter: one entry for each organisation that has rows in it, in the order of the sheet Stakeholders and
 * then of the rows, under the name that it has there. A name in another spelling is the same organisation; a row without one is left out.
 * @param quarter "2026-K1"
 * @param deadline last day for delivering, as Excel's serial number; without one nobody is late
 */
export function deliveries(network: Network, quarter: string, deadline?: number): Delivery[] {
  const names = new Map(network.stakeholders.map(({ organisation }) => [sameName(organisation), organisation]));
  const rows = new Map<string, Measurement[]>([...names.keys()].map((key) => [key, []]));
  for (const measurement of network.measurements) {
    if (measurement.quarter !== quarter || measurement.organisation === "") continue;
    const key = sameName(measurement.organisation);
    const own = rows.get(key);
    if (own) own.push(measurement);
    else rows.set(key, [measurement]);
  }
  const isPast = deadline !== undefined && deadline < network.today;
  const isAnswered = answeredIn(network);
  return [...rows].flatMap(([key, own]) => {
    const [first] = own;
    return first ? [delivery(names.get(key) ?? first.organisation, own, isPast, isAnswered)] : [];
  });
}

function delivery(organisation: string, rows: readonly Measurement[], isPast: boolean, isAnswered: (row: Measurement) => boolean): Delivery {
  const missing = rows.filter((row) => !isAnswered(row)).map(({ indicator }) => indicator);
  const filled = rows.length - missing.length;
  const state = missing.length === 0 ? "complete" : filled === 0 ? "nothing" : "partly";
  return { organisation, state, late: isPast && state !== "complete", filled, expected: rows.length, missing };
}
