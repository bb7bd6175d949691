import type { Language } from "../messages";
import { failure, success, type Outcome } from "./outcome";
import type { Problem } from "./problem";
import { nameSeparator, sameName } from "./names";
import { readQuarter } from "./quarter";

/** What a coordinator chooses before a workbook is made. */
export interface Choices {
  /** Ids of the step plans; the first one leads. */
  templates: readonly string[];
  /** Keys of the sheets to make beside those of every workbook. */
  sheets: readonly string[];
  language: Language;
  name: string;
  region: string;
  coordinator: string;
  /** First quarter, "2026-K1". */
  from: string;
  /** How many quarters the plan runs. */
  quarters: number;
  organisations: string[];
  /** Whether the template's example actions, agreements and indicators come along. */
  examples: boolean;
  /** Names of the example indicators that stay behind; absent or empty, all come along. */
  leftOut?: readonly string[];
}

export type ChoiceField = keyof Choices;

/** At most this many; a network has ten to thirty parties, and lists and charts stay readable to here. */
const maxOrganisations = 100;
export const minQuarters = 1;
/** Five years: the dashboard's axis holds no more. */
export const maxQuarters = 20;
/** For names; a sheet's heading and a chart's title still fit. */
const maxName = 120;

/**
 * Looks at every choice and gives the problem of each field that has one; empty where all is well.
 * Texts are taken as they are (a leading "=", an emoji, right-to-left text are fine), only not too long or unkeepable.
 */
export function checkChoices(choices: Choices): Partial<Record<ChoiceField, Problem>> {
  const problems: Partial<Record<ChoiceField, Problem>> = {};
  const note = (field: ChoiceField, outcome: Outcome<unknown>) => {
    if (!outcome.ok) problems[field] = outcome.problem;
  };
  note("name", choices.name.trim() === "" ? failure("nameMissing") : checkText(choices.name));
  note("region", checkText(choices.region));
  note("coordinator", checkText(choices.coordinator));
  note("from", readQuarter(choices.from));
  note("quarters", checkCount(choices.quarters));
  note("organisations", checkOrganisations(choices.organisations));
  return problems;
}

function checkCount(count: number): Outcome<number> {
  const fine = Number.isInteger(count) && count >= minQuarters && count <= maxQuarters;
  return fine ? success(count) : failure("quarterCount", { min: minQuarters, max: maxQuarters });
}

/** A text for one cell: at most `max` characters and nothing that a file cannot hold. */
export function checkText(text: string, max = maxName): Outcome<string> {
  const length = [...text].length;
  if (length > max) return failure("textTooLong", { length, max });
  // XML 1.0 has no place for control characters, lone surrogates, FFFE and FFFF; Excel drops or refuses them.
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.test(text)) return failure("textForbidden");
  return success(text);
}

function checkOrganisations(names: string[]): Outcome<string[]> {
  if (names.length === 0) return failure("organisationsMissing");
  if (names.length > maxOrganisations) return failure("organisationsTooMany", { count: names.length, max: maxOrganisations });
  const seen = new Map<string, string>();
  for (const name of names) {
    if (name.trim() === "") return failure("nameMissing");
    const text = checkText(name);
    if (!text.ok) return text;
    if (name.includes(nameSeparator)) return failure("organisationSeparator", { name });
    const other = seen.get(sameName(name));
    if (other !== undefined) return failure("organisationTwice", { name, other });
    seen.set(sameName(name), name);
  }
  return success(names);
}

/** The organisations in a pasted list or file: one a line, tabs and outer spaces dropped, empty lines left out. */
export function readOrganisations(text: string): string[] {
  return text.split(/\r\n|\r|\n|\t/).map((line) => line.trim()).filter((line) => line !== "");
}

