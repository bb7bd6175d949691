import { readOrganisations } from "../../../domain/choices";
import { sameName } from "../../../domain/names";

/** What a list of parties says, as it was typed or pasted: one name a line. */
export interface PartyList {
  /** Each party once, in the spelling that came first. */
  parties: string[];
  /** Names that stand there more than once, in whatever spelling: every one but the first. */
  doubles: string[];
}

/** Reads a typed or pasted list. */
export function readParties(text: string): PartyList {
  const seen = new Set<string>();
  const parties: string[] = [];
  const doubles: string[] = [];
  for (const name of readOrganisations(text)) {
    const key = sameName(name);
    (seen.has(key) ? doubles : parties).push(name);
    seen.add(key);
  }
  return { parties, doubles };
}

/** The list with each party once. */
export function keepOne(text: string): string {
  return readParties(text).parties.join("\n");
}

/** Whether the party is in the list, in whatever spelling. */
export function hasParty(text: string, name: string): boolean {
  return readOrganisations(text).some((other) => sameName(other) === sameName(name));
}

/** The list with that party below it; without it where it is in there, in whatever spelling. */
export function toggleParty(text: string, name: string): string {
  const names = readOrganisations(text);
  return (hasParty(text, name) ? names.filter((other) => sameName(other) !== sameName(name)) : [...names, name]).join("\n");
}
