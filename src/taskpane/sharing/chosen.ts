import type { Sharing } from "./state";

/** The parties that get a copy: those that somebody chose, or else those that usually do. */
export function chosenParties({ offer, chosen }: Pick<Sharing, "offer" | "chosen">): string[] {
  const parties = offer?.parties ?? [];
  return parties.filter(({ name, usual }) => (chosen ? chosen.includes(name) : usual)).map(({ name }) => name);
}

/** By when copies are wanted back, as Excel's serial number: the day that somebody chose, or else the deadline of the quarter that is open; undefined, no day. */
export function wantedBack({ offer, deadline }: Pick<Sharing, "offer" | "deadline">): number | undefined {
  return deadline === undefined ? offer?.deadline : deadline ?? undefined;
}
