import type { FindingCode } from "../../messages";
import { holdsAddress } from "./address";
import { holdsBirthDate } from "./birthDate";
import { holdsBsn } from "./bsn";
import { holdsCase } from "./caseWords";
import { holdsPhone, holdsPrivateMail } from "./contact";

/** What stands in a column: text about the work, or the work contact of a professional, where telephone and address belong. */
export type Where = "text" | "contact";

/** The findings that tell of a person. */
const codes: ReadonlySet<FindingCode> = new Set(["bsn", "birthDate", "privateMail", "privatePhone", "homeAddress", "caseWords"]);

/** Whether a finding says that a cell seems to hold something of a person. */
export function isPersonal(code: FindingCode): boolean {
  return codes.has(code);
}

/** Longer than any column takes: what lies beyond is told as too long, and is looked at once it is shorter. */
const longest = 4000;

/**
 * The personal data that a text seems to hold, as codes of findings. It reads and never keeps or gives back what stood there.
 * @param planYear the year in which the plan begins
 */
export function personalDataIn(text: string, where: Where, planYear: number): FindingCode[] {
  const some = text.slice(0, longest);
  const digits = /\d/.test(some);
  const found: FindingCode[] = [];
  if (digits && holdsBsn(some)) found.push("bsn");
  if (digits && holdsBirthDate(some, planYear)) found.push("birthDate");
  if (holdsPrivateMail(some)) found.push("privateMail");
  if (where === "contact") return found;
  if (digits && holdsPhone(some)) found.push("privatePhone");
  if (digits && holdsAddress(some)) found.push("homeAddress");
  if (holdsCase(some)) found.push("caseWords");
  return found;
}
