import { checkChoices, readOrganisations, sameName, type Choices } from "../domain/choices";
import type { Problem } from "../domain/problem";

/** The list after names were added, and what could not be: it stays in the field, so that it can be mended. */
export interface Accepted {
  organisations: string[];
  added: number;
  /** Names that were not taken, one a line. */
  left: string;
  leftCount: number;
  /** Why the first of those was not taken. */
  problem?: Problem;
}

/** Adds the names in a typed or pasted text, one a line, to the list. A name that the list cannot take stays behind. */
export function addOrganisations(list: readonly string[], text: string): Accepted {
  const organisations = [...list];
  const left: string[] = [];
  let problem: Problem | undefined;
  const names = readOrganisations(text);
  for (const name of names) {
    const trouble = check([...organisations, name]);
    if (trouble) {
      problem ??= trouble.code === "organisationsTooMany" ? check([...list, ...names]) ?? trouble : trouble;
      left.push(name);
    } else {
      organisations.push(name);
    }
  }
  return { organisations, added: organisations.length - list.length, left: left.join("\n"), leftCount: left.length, problem };
}

/** The list without that party, in whatever spelling. */
export function removeOrganisation(list: readonly string[], name: string): string[] {
  return list.filter((other) => sameName(other) !== sameName(name));
}

/** Whether the party is in the list, in whatever spelling. */
export function hasOrganisation(list: readonly string[], name: string): boolean {
  return list.some((other) => sameName(other) === sameName(name));
}

function check(organisations: string[]): Problem | undefined {
  return checkChoices({ ...nothingElse, organisations }).organisations;
}

/** Choices of which only the organisations matter. */
const nothingElse: Choices = {
  templates: [], sheets: [], language: "nl", name: "", region: "", coordinator: "", from: "", quarters: 1, organisations: [], examples: false,
};
