import type { FindingCode } from "../messages";
import { isPersonal } from "./privacy/codes";

/**
 * What it takes to set a finding aside: a reason; for what may be about a person, somebody who says that it is none and why. That is no
 * setting aside: it stays in sight, with who said so.
 */
export type AsideRule = "reason" | "notAboutAPerson";

/** How many signs the reason has at least why a finding about a person is none. */
export const shortestDenial = 10;

/** What it takes to set a finding of that kind aside. */
function asideRule(code: FindingCode): AsideRule {
  return isPersonal(code) ? "notAboutAPerson" : "reason";
}

/** Whether that reason, of whom, is enough to set a finding of that kind aside. */
export function maySetAside(code: FindingCode, reason: string, who = ""): boolean {
  const { length } = reason.trim();
  return asideRule(code) === "reason" ? length >= 1 : length >= shortestDenial && who.trim() !== "";
}
