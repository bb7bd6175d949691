import { actionSignal } from "../signals/actions";
import { openImprovements } from "../improvements";
import type { Network } from "../network";
import { firstDay, readQuarter } from "../quarter";
import { deliveries, sensibleQuarter, stateOf } from "../quarters";
import { openQuarters } from "./organisation";

/** What asks for the attention of whoever keeps a network's plan; a number is never 0. */
export type Task =
  /** Organisations that were asked for figures of an open quarter and still miss some. */
  | { is: "deliveries"; quarter: string; number: number; deadline: number | undefined; late: boolean }
  /** A quarter that is open and of which everything came in. */
  | { is: "closing"; quarter: string }
  /** A quarter that has begun, with indicators to measure and no quarter open. */
  | { is: "opening"; quarter: string }
  | { is: "lateActions"; number: number }
  /** Agreements that have not ended and whose review date has passed; `row` is the first one's place, from 0. */
  | { is: "reviews"; number: number; row: number }
  /** Parties that were approached or want to take part, and did not confirm; `row` is the first one's place, from 0. */
  | { is: "unconfirmed"; number: number; row: number }
  /** Points for improvement of which no action came yet. */
  | { is: "improvements"; number: number };

/** What there is to do for the network as a whole, what waits for somebody first. */
export function networkNow(network: Network): Task[] {
  const { today } = network;
  const quarters = openQuarters(network).flatMap(({ quarter, deadline }): Task[] => {
    const all = deliveries(network, quarter, deadline);
    const number = all.filter(({ missing }) => missing.length > 0).length;
    if (number > 0) return [{ is: "deliveries", quarter, number, deadline, late: all.some(({ late }) => late) }];
    return all.length > 0 ? [{ is: "closing", quarter }] : [];
  });
  const late = network.actions.filter((action) => actionSignal(action, today) === "late").length;
  const reviews = network.agreements.filter(({ review, status }) => review !== undefined && review < today && status !== "ended");
  const unconfirmed = network.stakeholders.filter(({ status }) => status === "approached" || status === "interested");
  const improvements = openImprovements(network).length;
  return [
    ...(quarters.length > 0 ? quarters : openingOf(network)),
    ...(late > 0 ? [{ is: "lateActions", number: late } as const] : []),
    ...firstOf("reviews", reviews),
    ...firstOf("unconfirmed", unconfirmed),
    ...(improvements > 0 ? [{ is: "improvements", number: improvements } as const] : []),
  ];
}

function openingOf(network: Network): Task[] {
  const quarter = sensibleQuarter(network);
  const begins = quarter === undefined ? undefined : readQuarter(quarter);
  const isDue = begins?.ok === true && firstDay(begins.value) <= network.today && stateOf(network, quarter ?? "") === "planned";
  return quarter !== undefined && isDue && network.indicators.length > 0 ? [{ is: "opening", quarter }] : [];
}

function firstOf<Is extends "reviews" | "unconfirmed">(is: Is, rows: readonly { place: { row: number } }[]): { is: Is; number: number; row: number }[] {
  const [first] = rows;
  return first ? [{ is, number: rows.length, row: first.place.row }] : [];
}
