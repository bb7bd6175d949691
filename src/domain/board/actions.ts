import { actionSignal, isOpen } from "../signals/actions";
import type { Action, Network } from "../network";
import { addQuarters, firstDay, lastDay, type Quarter } from "../quarter";
import type { ActionsTold, ActionTold } from "./told";

/** What a board hears of the actions in a quarter. */
export function actionsTold({ actions, today }: Network, quarter: Quarter): ActionsTold {
  const open = actions.filter(isOpen);
  const isLate = (action: Action): boolean => actionSignal(action, today) === "late";
  const until = lastDay(addQuarters(quarter, 1));
  const inOrder = (some: readonly Action[]): ActionTold[] => [...some].sort((a, b) => (a.end ?? 0) - (b.end ?? 0)).map(told);
  return {
    done: inOrder(actions.filter(({ status, end }) => status === "done" && end !== undefined && end >= firstDay(quarter) && end <= lastDay(quarter))),
    late: inOrder(open.filter(isLate)),
    next: inOrder(open.filter((action) => !isLate(action) && action.end !== undefined && action.end <= until)),
    counts: {
      done: actions.filter(({ status }) => status === "done").length,
      late: open.filter(isLate).length,
      running: open.filter((action) => !isLate(action) && action.status === "running").length,
      notBegun: open.filter((action) => !isLate(action) && action.status !== "running").length,
    },
  };
}

/** What a board hears of one action: what, who and when. */
export function told({ action, responsible, end, indicator }: Action): ActionTold {
  return { action, responsible, end, indicator };
}
