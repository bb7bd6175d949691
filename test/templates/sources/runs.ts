import { createHash } from "node:crypto";

/** Words in a row that may not be the same as a source's. Shorter runs are names and ordinary language. */
export const runLength = 8;

/** Bytes that are kept of a run's hash: with some thirty thousand runs on either side a chance likeness is one in a thousand. */
export const hashBytes = 5;

/** Keeps the hashes from being looked up elsewhere; it is no secret. */
const salt = "netwerkplan";

/** The words of a text: letters alone, without capitals and accents. A word that a line breaks off is made whole; numbers of pages and notes are left out. */
export function wordsOf(text: string): string[] {
  const whole = text.replace(/(\p{Letter})-\s*\n\s*(?=\p{Lowercase})/gu, "$1");
  return whole.normalize("NFKD").replace(/\p{Mark}/gu, "").toLowerCase().match(/\p{Letter}+/gu) ?? [];
}

/** Every run of eight words of a text, as it reads. */
export function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(runLength - 1).map((_, i) => words.slice(i, i + runLength).join(" "));
}

/** A run as a short hash in hexadecimal digits, from which nobody can read the words. */
export function hashOf(run: string): string {
  return createHash("sha256").update(`${salt}\n${run}`).digest("hex").slice(0, 2 * hashBytes);
}
