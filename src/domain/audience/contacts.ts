import type { CheckedWorkbook } from "../checked";
import { sameName } from "../names";
import { firstNames } from "../privacy/firstNames";
import { columnsOf } from "../schema";
import { tableRows } from "../sharing/tableRows";

/** What stands between the names and numbers in one cell. */
const separators = /[;,/|()\n]|\s(?:en|and|of|or|&|-|–)\s/;

/** An address or a telephone number. */
const reaches = /@|(?:\d\D{0,2}){8}/;

/** A part of a cell that says by itself who is meant: several words of which the first begins as a name does, a first name, an address or a number. Of "Team Jeugd en Veiligheid" the last word is none of these. */
function tells(part: string): boolean {
  return /^\p{Lu}.*\s/u.test(part) || firstNames.has(part) || reaches.test(part);
}

/** Shorter than this it is a syllable, and would be found in half of all words. */
const shortest = 3;

/**
 * The names, addresses and numbers of the people whom a plan names as its contacts, in small letters: what a copy for others may not hold,
 * wherever it stands. The name of an organisation is none.
 * @param coordinator as it stands on Start
 */
export function contactWords(book: Pick<CheckedWorkbook, "tables">, coordinator: string): string[] {
  const rows = tableRows(book, "stakeholders") ?? [];
  const columns = columnsOf("stakeholders").filter(([, { professional }]) => professional).map(([id]) => id);
  const organisations = new Set(rows.map(({ cells }) => sameName(String(cells["organisation"] ?? ""))));
  const typed = [coordinator, ...rows.flatMap(({ cells }) => columns.map((id) => String(cells[id] ?? "")))];
  const words = typed.flatMap((text) => [text, ...[...text.split(separators), ...text.split(/\s+/).filter((word) => word.includes("@"))].map((part) => part.trim()).filter(tells)]).map(sameName);
  return [...new Set(words)].filter((word) => word.length >= shortest && !organisations.has(word));
}

/** Says whether a text holds any of these words, each as a whole. */
export function naming(words: readonly string[]): (text: string) => boolean {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const any = words.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "u");
  return (text) => any?.test(sameName(text)) ?? false;
}
