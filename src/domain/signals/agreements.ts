import type { ItemId } from "../schema";
import { type DecisionTable, settledBefore } from "./decision";

/** How an agreement stands. */
export type AgreementSignal = "ended" | "overdue" | "confirmed" | "open";

/** One that has ended needs no review any more; one whose review date has passed does, confirmed or not. */
export const agreementDecision: DecisionTable<AgreementSignal, ItemId<"agreementStatus">> = [
  { signal: "ended", status: "ended", look: "rest" },
  { signal: "overdue", due: "passed", look: "warn" },
  { signal: "confirmed", status: "confirmed", look: "good" },
  { signal: "open" },
];

/** The statuses of an agreement that nobody has to look at again. */
export const closedAgreements = settledBefore(agreementDecision, "overdue");
