import { problems as dutchProblems } from "./nl/problems";
import { problems as englishProblems } from "./en/problems";

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
