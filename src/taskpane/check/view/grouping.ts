import { sameName } from "../../../domain/names";
import { severities, type Severity } from "../../../domain/finding";
import type { Language } from "../../../messages";
import { todo } from "../../../messages/findings";
import { sorted } from "../../words/sorted";
import type { Item } from "../../checkup/item";

/** Findings that ask the same of a person, wherever they stand. */
export interface FindingsAlike {
  todo: string;
  severity: Severity;
  items: Item[];
}

/** What was found, in the order in which it asks for attention. What is still empty is counted elsewhere, as progress. */
export interface Triage {
  /** What may be about a person: before everything else. */
  personal: readonly Item[];
  errors: readonly FindingsAlike[];
  warnings: readonly FindingsAlike[];
  tips: readonly FindingsAlike[];
}

/** Sorts findings by what they ask, each kind grouped by what to do, in the order in which they come. */
export function triage(items: readonly Item[], language: Language): Triage {
  const others = items.filter(({ isPersonal }) => !isPersonal);
  const of = (severity: Severity) => grouped(others.filter(({ finding }) => finding.severity === severity), severity, language);
  return { personal: items.filter(({ isPersonal }) => isPersonal), errors: of("error"), warnings: of("warning"), tips: of("tip") };
}

function grouped(items: readonly Item[], severity: Severity, language: Language): FindingsAlike[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const heading = todo(item.finding.code, language);
    const own = groups.get(heading);
    if (own) own.push(item);
    else groups.set(heading, [item]);
  }
  return [...groups].map(([heading, own]) => ({ todo: heading, severity, items: own }));
}

/** How many findings the groups hold. */
export function countOf(groups: readonly FindingsAlike[]): number {
  return groups.reduce((sum, { items }) => sum + items.length, 0);
}

/** By what a finding is known while the workbook is checked again. */
export function keyOf({ finding: { key, cell } }: Item): string {
  return `${key} ${cell}`;
}

/** The findings that concern an organisation, in whatever spelling; all of them where none was chosen. */
export function concerning(items: readonly Item[], party: string): readonly Item[] {
  const same = sameName(party);
  return party === "" ? items : items.filter(({ parties }) => parties.some((one) => sameName(one) === same));
}

/** Everyone whom a finding concerns, in alphabetical order: of a name in several spellings the first, with what is an error last. */
export function partiesOf(items: readonly Item[], language: Language): string[] {
  const named = [...items].sort((a, b) => severities.indexOf(b.finding.severity) - severities.indexOf(a.finding.severity)).flatMap(({ parties }) => parties);
  const first = new Map<string, string>();
  for (const name of named) if (!first.has(sameName(name))) first.set(sameName(name), name);
  return sorted([...first.values()], language);
}
