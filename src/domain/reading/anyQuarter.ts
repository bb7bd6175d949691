import type { Quarter } from "../quarter";

/** No notation is longer. */
const longest = 40;

/** The ways in which people write a quarter, each with a year of four digits and a number of 1 to 4. */
const notations: readonly RegExp[] = [
  // 2026-K1, 2026 Q1, 2026K1, 2026/kw1; not 2026-1, which may be a month
  /^(?<year>20\d{2})[\s\-/.]*(?:k|q|kw|kwartaal|quarter)[\s.]*(?<number>[1-4])$/i,
  // K1 2026, Q1-2026, kwartaal 1 2026, kwartaal 1 van 2026
  /^(?:k|q|kw|kwartaal|quarter)[\s.]*(?<number>[1-4])(?:\s*(?:van|of|,|-|\/)\s*|\s*)(?<year>20\d{2})$/i,
  // 1e kwartaal 2026, 1st quarter of 2026, 1K 2026
  /^(?<number>[1-4])(?:e|ste|de|st|nd|rd|th)?\s*(?:k|q|kw|kwartaal|quarter)(?:\s*(?:van|of|,|-|\/)\s*|\s*)(?<year>20\d{2})$/i,
];

/** Reads a quarter in any usual notation; undefined where it is none or could mean something else. */
export function readAnyQuarter(text: string): Quarter | undefined {
  if (text.length > longest) return undefined;
  for (const notation of notations) {
    const { year, number } = notation.exec(text.trim())?.groups ?? {};
    if (year && number) return { year: Number(year), number: Number(number) as Quarter["number"] };
  }
  return undefined;
}
