import { actionSignal, isOpen } from "../signals/actions";
import type { Action, Agreement, Network, PlanStep } from "../network";
import { deliveries, recordOf, stateOf } from "../quarters";
import { stepsOf } from "./steps";
import { sameName } from "../names";

/** What an organisation still has to deliver of a quarter that is open. */
export interface ToDeliver {
  /** "2026-K1" */
  quarter: string;
  /** Last day for delivering, as Excel's serial number. */
  deadline: number | undefined;
  late: boolean;
  /** How many of its figures say nothing yet, of how many that it was asked for. */
  missing: number;
  expected: number;
}

/** What there is for one organisation to do. */
export interface OrganisationNow {
  steps: readonly PlanStep[];
  /** Those that it is responsible for and that are not done, what is late first and then by their end. */
  actions: readonly Action[];
  /** The quarters in which it was asked for figures and still misses some. */
  figures: readonly ToDeliver[];
  /** Those that it takes part in, that have not ended, and to which it did not say yes. */
  agreements: readonly Agreement[];
}

/** What there is for an organisation to do, by its name however it is spelled. */
export function organisationNow(network: Network, organisation: string): OrganisationNow {
  const own = sameName(organisation);
  const isOwn = (name: string) => sameName(name) === own;
  return {
    steps: stepsOf(network.steps, organisation),
    actions: mostUrgentFirst(network.actions.filter((action) => isOpen(action) && action.responsible.some(isOwn)), network.today),
    agreements: network.agreements.filter(({ status, parties, confirmedBy }) => status !== "ended" && parties.some(isOwn) && !confirmedBy.some(isOwn)),
    figures: openQuarters(network).flatMap(({ quarter, deadline }) => {
      const delivery = deliveries(network, quarter, deadline).find((one) => isOwn(one.organisation));
      return delivery && delivery.missing.length > 0
        ? [{ quarter, deadline, late: delivery.late, missing: delivery.missing.length, expected: delivery.expected }] : [];
    }),
  };
}

/** The quarters that parties can deliver now, with their deadlines. */
export function openQuarters(network: Network): { quarter: string; deadline: number | undefined }[] {
  return network.quarters.filter((quarter) => stateOf(network, quarter) === "open")
    .map((quarter) => ({ quarter, deadline: recordOf(network, quarter)?.deadline }));
}

/** What is late comes first, then what ends first; what has no end comes last. */
function mostUrgentFirst(actions: readonly Action[], today: number): Action[] {
  const rank = (action: Action) => (actionSignal(action, today) === "late" ? 0 : 1);
  return [...actions].sort((a, b) => rank(a) - rank(b) || (a.end ?? Infinity) - (b.end ?? Infinity) || a.place.row - b.place.row);
}
