import { board as englishBoard } from "./en/board";
import { check as englishCheck } from "./en/check";
import { cli as englishCli } from "./en/cli";
import { figures as englishFigures } from "./en/figures";
import { findings as englishFindings } from "./en/findings";
import { network as englishNetwork } from "./en/network";
import { pane as englishPane } from "./en/pane";
import { problems as englishProblems } from "./en/problems";
import { board as dutchBoard } from "./nl/board";
import { quarter as englishQuarter } from "./en/quarter";
import { check as dutchCheck } from "./nl/check";
import { cli as dutchCli } from "./nl/cli";
import { figures as dutchFigures } from "./nl/figures";
import { findings as dutchFindings } from "./nl/findings";
import { network as dutchNetwork } from "./nl/network";
import { pane as dutchPane } from "./nl/pane";
import { problems as dutchProblems } from "./nl/problems";
import { quarter as dutchQuarter } from "./nl/quarter";

/** The languages of pane and workbook; Dutch is the first. */
export type Language = "nl" | "en";

export const languages: readonly Language[] = ["nl", "en"];

/** A short text in both languages, kept with the thing it names. */
export type Text = Readonly<Record<Language, string>>;

export type ProblemCode = keyof typeof dutchProblems;

const problems: Record<Language, Record<ProblemCode, string>> = { nl: dutchProblems, en: englishProblems };

/** Fills the {places} of a sentence. A place without a value stays as it is, so that a mistake is seen. */
export function fill(sentence: string, details: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(details[name] ?? place));
}

/** The sentence that tells a person about a problem. */
export function say(problem: { code: ProblemCode; details: Record<string, string | number> }, language: Language): string {
  return fill(problems[language][problem.code], problem.details);
}

export type FindingCode = keyof typeof dutchFindings;

/** What a check finds, with {places} to fill. */
export const findings: Readonly<Record<Language, Readonly<Record<FindingCode, { todo: string; sentence: string }>>>> = { nl: dutchFindings, en: englishFindings };

/** The sentence that tells a person about a finding: where, what, and what to do. */
export function tell(finding: { code: FindingCode; details: Readonly<Record<string, string | number>> }, language: Language): string {
  return fill(findings[language][finding.code].sentence, finding.details);
}

/** What is to be done about every finding of this code, as a short heading above them. */
export function todo(code: FindingCode, language: Language): string {
  return findings[language][code].todo;
}

/** What the pane says, with {places} to fill. */
export const pane: Readonly<Record<Language, typeof dutchPane>> = { nl: dutchPane, en: englishPane };

/** What the pane says of a check, with {places} to fill. */
export const check: Readonly<Record<Language, typeof dutchCheck>> = { nl: dutchCheck, en: englishCheck };

/** What figures are called, in workbook, pane and reports, with {places} to fill. */
export const figures: Readonly<Record<Language, typeof dutchFigures>> = { nl: dutchFigures, en: englishFigures };

/** What the pane says of quarters, with {places} to fill. */
export const quarter: Readonly<Record<Language, typeof dutchQuarter>> = { nl: dutchQuarter, en: englishQuarter };

/** What stands in what a board gets, and what the pane says of it, with {places} to fill. */
export const board: Readonly<Record<Language, typeof dutchBoard>> = { nl: dutchBoard, en: englishBoard };

/** What the pane says about the network map, with {places} to fill. */
export const network: Readonly<Record<Language, typeof dutchNetwork>> = { nl: dutchNetwork, en: englishNetwork };

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
