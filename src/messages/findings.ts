import { both } from "./both";
import { fill } from "./fill";
import type { Language } from "./language";
import { findings as dutch } from "./nl/findings";

export type FindingCode = keyof typeof dutch;

/** What a check finds, with {places} to fill. Apart from the others, so that it comes with the check and not with the pane. */
export const findings: Readonly<Record<Language, Readonly<Record<FindingCode, { todo: string; sentence: string }>>>> = both<Readonly<Record<FindingCode, { todo: string; sentence: string }>>>(dutch, (words) => words.findings);

/** The sentence that tells a person about a finding: where, what, and what to do. */
export function tell(finding: { code: FindingCode; details: Readonly<Record<string, string | number>> }, language: Language): string {
  return fill(findings[language][finding.code].sentence, Object.fromEntries(Object.entries(finding.details).map(([place, detail]) => [place, written(detail, language)])));
}

/** A detail as people write it: a number with the decimal sign of their language. */
function written(detail: string | number, language: Language): string | number {
  return typeof detail === "number" && !Number.isInteger(detail) && language === "nl" ? String(detail).replace(".", ",") : detail;
}

/** What is to be done about every finding of this code, as a short heading above them. */
export function todo(code: FindingCode, language: Language): string {
  return findings[language][code].todo;
}
