import { readNumber } from "../../domain/reading/number";
import type { Language } from "../../messages";
import { locales } from "../../messages/numbers";

/** Excel keeps no more figures of a number than this. */
const figures = 15;

/** A number as people of that language type it: a decimal comma or point, no signs between thousands. Empty where there is none. */
export function entryText(number: number | undefined, language: Language): string {
  if (number === undefined) return "";
  return new Intl.NumberFormat(locales[language], { maximumSignificantDigits: figures, useGrouping: false }).format(number);
}

/** What was typed in a field for a number: nothing, a number, or something else. */
export type ReadEntry =
  | { is: "nothing" }
  /** Not `sure`: the text means another number to people who write numbers the other way. */
  | { is: "number"; value: number; sure: boolean }
  | { is: "text" };

/** Reads what was typed, in Dutch or English notation, by the rules by which the check reads a cell. A percent sign is forgiven. */
export function readEntry(text: string, language: Language): ReadEntry {
  if (text.trim() === "") return { is: "nothing" };
  const read = readNumber(text, language);
  return read ? { is: "number", ...read } : { is: "text" };
}
