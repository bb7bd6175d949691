import type { Text } from "../messages";

/** A text in both languages, Dutch first, the way all content is written here. */
export const text = (nl: string, en: string): Text => ({ nl, en });
