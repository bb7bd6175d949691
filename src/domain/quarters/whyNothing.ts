import { isDue } from "../indicators/due";
import type { Network, Stakeholder } from "../network";
import { askedIn } from "./opening";

/** Why a quarter asks nothing of anybody, with what it takes to mend that. */
export type WhyNothing =
  | { is: "noIndicators" }
  /** None is measured in this quarter; `next` is the first one after it in which one is. */
  | { is: "noneDue"; next: string | undefined }
  | { is: "noParties" }
  | { is: "nobodyTakesPart" }
  /** The parties that an indicator names are no stakeholders; `row` is the first one's place, from 0. */
  | { is: "reportersUnknown"; row: number };

/** Tells which of the causes it is that a quarter ("2026-K1") asks nothing; undefined where it asks something. */
export function whyNothing(network: Pick<Network, "indicators" | "stakeholders" | "quarters">, quarter: string): WhyNothing | undefined {
  const { indicators, stakeholders, quarters } = network;
  if (askedIn(network, quarter).length > 0) return undefined;
  const named = indicators.filter(({ name }) => name !== "");
  const dueIn = (one: string) => named.filter(({ frequency }) => isDue(one, frequency));
  const due = dueIn(quarter);
  if (named.length === 0) return { is: "noIndicators" };
  if (due.length === 0) return { is: "noneDue", next: quarters.slice(quarters.indexOf(quarter) + 1).find((one) => dueIn(one).length > 0) };
  if (!stakeholders.some(({ organisation, status }) => organisation !== "" && status !== "left")) return { is: "noParties" };
  if (due.some(({ reporters }) => reporters.length === 0)) return { is: "nobodyTakesPart" };
  return { is: "reportersUnknown", row: due[0]!.place.row };
}

/** The parties that could take part and do not yet: not confirmed, and not gone. */
export function notTakingPart({ stakeholders }: Pick<Network, "stakeholders">): Stakeholder[] {
  return stakeholders.filter(({ organisation, status }) => organisation !== "" && status !== "confirmed" && status !== "left");
}

/** The indicators that are measured in a quarter and have no target: they get figures, and no verdict. */
export function withoutTarget({ indicators }: Pick<Network, "indicators">, quarter: string): Network["indicators"] {
  return indicators.filter(({ name, frequency, target }) => name !== "" && target === undefined && isDue(quarter, frequency));
}
