import { both } from "./both";
import { fill } from "./fill";
import type { Language } from "./language";
import { cli as englishCli } from "./en/cli";
import { check as dutchCheck } from "./nl/check";
import { cli as dutchCli } from "./nl/cli";
import { figures as dutchFigures } from "./nl/figures";
import { pane as dutchPane } from "./nl/pane";
import { problems as dutchProblems } from "./nl/problems";
import { quarter as dutchQuarter } from "./nl/quarter";

export { fill } from "./fill";
export type { FindingCode } from "./findings";
export { languages, type Language } from "./language";

/** A short text in both languages, kept with the thing it names. */
export type Text = Readonly<Record<Language, string>>;

export type ProblemCode = keyof typeof dutchProblems;

const problems = both(dutchProblems, (words) => words.problems);

/** The sentence that tells a person about a problem. */
export function say(problem: { code: ProblemCode; details: Record<string, string | number> }, language: Language): string {
  return fill(problems[language][problem.code], problem.details);
}

/** What the pane says, with {places} to fill. */
export const pane = both(dutchPane, (words) => words.pane);

/** What the pane says of a check, with {places} to fill. */
export const check = both(dutchCheck, (words) => words.check);

/** What figures are called, in workbook, pane and reports, with {places} to fill. */
export const figures = both(dutchFigures, (words) => words.figures);

/** What the pane says of quarters, with {places} to fill. */
export const quarter = both(dutchQuarter, (words) => words.quarter);

/** What the command line says, with {places} to fill. */
export const cli: Readonly<Record<Language, typeof dutchCli>> = { nl: dutchCli, en: englishCli };

/** A sentence that counts, for one and for any other number. */
export interface Counted {
  one: string;
  other: string;
}

/** The form of a sentence that fits a count; the count takes the place {count}. */
export function count(sentence: Counted, number: number): string {
  return fill(number === 1 ? sentence.one : sentence.other, { count: number });
}
