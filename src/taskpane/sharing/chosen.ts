import type { Sharing } from "./state";

/** The parties that get a copy: those that somebody chose, or else those that usually do. */
export function chosenParties({ offer, chosen }: Pick<Sharing, "offer" | "chosen">): string[] {
  const parties = offer?.parties ?? [];
  return parties.filter(({ name, usual }) => (chosen ? chosen.includes(name) : usual)).map(({ name }) => name);
}
