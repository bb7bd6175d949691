import type { FindingCode } from "../../messages";

/** The findings that tell of a person. */
const codes = ["bsn", "birthDate", "privateMail", "privatePhone", "homeAddress", "caseWords"] as const satisfies readonly FindingCode[];

export type PersonalCode = (typeof codes)[number];

/** Whether a finding says that a cell seems to hold something of a person. */
export function isPersonal(code: FindingCode): boolean {
  return codes.some((one) => one === code);
}
