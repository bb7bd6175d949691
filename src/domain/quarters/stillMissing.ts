import type { Network } from "../network";
import { deliveries } from "./deliveries";
import { stateOf } from "./records";

/** A quarter that is still open, and the parties that miss something in it. */
export interface StillMissing {
  quarter: string;
  parties: string[];
}

/** The last quarter before this one that is open and not delivered by everybody: to be known before people are asked for the next. */
export function stillMissing(network: Network, quarter: string): StillMissing | undefined {
  const before = network.quarters.slice(0, Math.max(0, network.quarters.indexOf(quarter))).reverse();
  for (const earlier of before) {
    if (stateOf(network, earlier) !== "open") continue;
    const parties = deliveries(network, earlier).filter(({ state }) => state !== "complete").map(({ organisation }) => organisation);
    if (parties.length > 0) return { quarter: earlier, parties };
  }
  return undefined;
}
