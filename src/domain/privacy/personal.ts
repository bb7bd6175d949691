import { holdsAddress } from "./address";
import { holdsBirthDate } from "./birthDate";
import { holdsBsn, passesElevenTest } from "./bsn";
import { holdsCase } from "./caseWords";
import type { PersonalCode } from "./codes";
import { holdsPhone, holdsPrivateMail } from "./contact";
import { plain } from "./plain";

/** What stands in a column: text about the work, or the work contact of a professional, where telephone and address belong. */
export type Where = "text" | "contact";

/** The same of what stands in a cell: a number of eight or nine digits may be a citizen's. No count or score of a care network is that large. */
export function personalDataInCell(value: string | number, where: Where, planYear: number): PersonalCode[] {
  if (typeof value === "string") return personalDataIn(value, where, planYear);
  return Number.isInteger(value) && value >= 1e7 && value < 1e9 && passesElevenTest(String(value)) ? ["bsn"] : [];
}

/** Longer than a cell of Excel can be (support.microsoft.com, "Excel specifications and limits"): a text that is no cell's is looked at so far. */
const longest = 32_767;

/**
 * The personal data that a text seems to hold, as codes of findings, in time that grows with its length alone. It reads and never keeps or
 * gives back what stood there.
 * @param planYear the year in which the plan begins
 */
export function personalDataIn(text: string, where: Where, planYear: number): PersonalCode[] {
  const some = plain(text.slice(0, longest));
  const digits = /\d/.test(some);
  const found: PersonalCode[] = [];
  if (digits && holdsBsn(some)) found.push("bsn");
  if (digits && holdsBirthDate(some, planYear)) found.push("birthDate");
  if (holdsPrivateMail(some)) found.push("privateMail");
  if (where === "contact") return found;
  if (digits && holdsPhone(some)) found.push("privatePhone");
  if (digits && holdsAddress(some)) found.push("homeAddress");
  if (holdsCase(some)) found.push("caseWords");
  return found;
}
