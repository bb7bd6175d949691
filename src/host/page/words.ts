import type { Language } from "../../messages";
import { host as english } from "../../messages/en/host";
import { host as dutch } from "../../messages/nl/host";

export type Words = typeof dutch;

/** What the page says, by language. */
export const words: Readonly<Record<Language, Words>> = { nl: dutch, en: english };

/** What a person reads where Excel refuses what they do, by Excel's code. */
export function refusalText({ refusals }: Words, code: string): string {
  return Object.entries(refusals).find(([known]) => known === code)?.[1] ?? refusals.other;
}
