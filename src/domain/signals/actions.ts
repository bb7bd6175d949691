import type { Action } from "../network";
import type { ItemId } from "../schema";
import { decide, type DecisionTable, settledBefore } from "./decision";

/** Days before the end date from which an action counts as nearly late. */
export const soonDays = 14;

/** How an action stands, in the order in which it asks for attention. */
export const actionSignals = ["late", "soon", "running", "notStarted", "done", "stopped"] as const;

/** late: te laat; soon: bijna te laat; the others as its status says. */
export type ActionSignal = (typeof actionSignals)[number];

/** What is done or stopped is never late, and the end date itself is not late yet. */
export const actionDecision: DecisionTable<ActionSignal, ItemId<"actionStatus">> = [
  { signal: "done", status: "done", look: "good" },
  { signal: "stopped", status: "stopped", look: "rest" },
  { signal: "late", due: "passed", look: "bad" },
  { signal: "soon", due: { within: soonDays }, look: "warn" },
  { signal: "running", status: "running", look: "busy" },
  { signal: "notStarted" },
];

/** The statuses of an action on which no work is left. */
export const closedActions = settledBefore(actionDecision, "late");

/** How an action stands on a day (Excel's serial number), as the column Signaal of the action plan says it. */
export function actionSignal({ status, end }: Pick<Action, "status" | "end">, today: number): ActionSignal {
  return decide(actionDecision, { status, date: end }, today);
}

/** Whether there is still work to do. */
export function isOpen({ status }: Pick<Action, "status">): boolean {
  return status === undefined || !closedActions.includes(status);
}
