import { commonListIds, type ListId } from "../domain/schema/lists";
import type { Language } from "../messages";
import type { ListItem } from "./content";
import { commonLists } from "./lists";

/** The entry of the plan on the metadata sheet that tells which items of lists read otherwise than usual in this workbook. */
export const wordsEntry = "words";

/** The words of items that a workbook was made with, by list and id (“actionStatus.done”). */
export type ListWords = ReadonlyMap<string, string>;

/** As text for the metadata sheet: the items, of the lists that code knows, whose words are others than usual. */
export function writeWords(lists: Readonly<Record<ListId, readonly ListItem[]>>, language: Language): string {
  const usual = usualWords(language);
  return JSON.stringify(Object.fromEntries(commonListIds.flatMap((list) => lists[list].flatMap(({ id, text }) => (
    usual.get(`${list}.${id}`) === text[language] ? [] : [[`${list}.${id}`, text[language]]]
  )))));
}

/** The words that a workbook was made with; undefined in one that was made before it said so, and where nobody can read what it says. */
export function readWords(entry: unknown, language: Language): ListWords | undefined {
  if (typeof entry !== "string") return undefined;
  try {
    const changed: unknown = JSON.parse(entry);
    if (typeof changed !== "object" || changed === null) return undefined;
    return new Map([...usualWords(language), ...Object.entries(changed).filter((one): one is [string, string] => typeof one[1] === "string")]);
  } catch {
    return undefined;
  }
}

function usualWords(language: Language): Map<string, string> {
  return new Map(commonListIds.flatMap((list) => commonLists[list].map(({ id, text }) => [`${list}.${id}`, text[language]] as const)));
}
