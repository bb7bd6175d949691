import type { PlanStep } from "../network";
import { sameName } from "../names";

/** Where people are in a step plan. */
export interface StepsNow {
  /** How many steps ask nothing any more: done, or not needed. */
  behind: number;
  /** How many steps there are. */
  all: number;
  /** The steps that people work on; where nobody works on any, the first one that is still to be done. */
  current: readonly PlanStep[];
  /** The first step with another name that is still to be done after those: a step may have rows for the network and for an organisation. */
  after: PlanStep | undefined;
  /** Where nothing comes after: the first step before those that is still to be done. */
  passedOver: PlanStep | undefined;
}

/** What a step is called: the first line of its name; its step plan and phase stand below it. */
export function stepTitle({ step }: Pick<PlanStep, "step">): string {
  return step.split("\n")[0]?.trim() ?? "";
}

/** Where people are, of these steps in the order of the plan. A step without a status was not begun. */
export function stepsNow(steps: readonly PlanStep[]): StepsNow {
  const busy = steps.filter(({ status }) => status === "running");
  const waiting = steps.filter(({ status }) => status === undefined || status === "notStarted");
  const current = busy.length > 0 ? busy : waiting.slice(0, 1);
  const last = steps.findLastIndex((step) => current.includes(step));
  const names = new Set(current.map(stepTitle));
  const left = waiting.filter((step) => !names.has(stepTitle(step)));
  const after = left.find((step) => steps.indexOf(step) > last);
  return {
    behind: steps.length - busy.length - waiting.length,
    all: steps.length,
    current,
    after,
    // It is still to be done, but not before what comes next; and "then" would say that it comes later in the plan.
    passedOver: after ? undefined : left[0],
  };
}

/** The steps that are an organisation's to take: those that name it, and those within an organisation that name nobody. */
export function stepsOf(steps: readonly PlanStep[], organisation: string): PlanStep[] {
  const own = sameName(organisation);
  return steps.filter(({ level, who }) => (who.length === 0 ? level === "organisation" : who.some((one) => sameName(one) === own)));
}
