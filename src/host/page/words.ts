import type { Language } from "../../messages";
import { host as english } from "../../messages/en/host";
import { host as dutch } from "../../messages/nl/host";

export type Words = typeof dutch;

/** What the page says, by language. */
export const words: Readonly<Record<Language, Words>> = { nl: dutch, en: english };
