import type { Action } from "../network";

/** Days before the end date from which an action counts as nearly late. */
export const soonDays = 14;

/** How an action stands, in the order in which it asks for attention. */
export const actionSignals = ["late", "soon", "running", "notStarted", "done", "stopped"] as const;

/** late: te laat; soon: bijna te laat; the others as its status says. */
export type ActionSignal = (typeof actionSignals)[number];

/**
 * How an action stands on a day (Excel's serial number), as the column Signaal of the action plan says it:
 * what is done or stopped is never late, and the end date itself is not late yet.
 */
export function actionSignal({ status, end }: Pick<Action, "status" | "end">, today: number): ActionSignal {
  if (status === "done" || status === "stopped") return status;
  if (end !== undefined && end < today) return "late";
  if (end !== undefined && end <= today + soonDays) return "soon";
  return status ?? "notStarted";
}

/** Whether there is still work to do. */
export function isOpen({ status }: Pick<Action, "status">): boolean {
  return status !== "done" && status !== "stopped";
}
