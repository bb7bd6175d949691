import { alike, sameName } from "../domain/names";
import { languages } from "../messages";
import type { Party, RowData, Rows, Template } from "./content";

/** What is known of an organisation by its name alone: the party of the template that it is, or at least its domain. */
interface Recognised {
  party?: Party;
  domain?: string;
}

/**
 * Recognises an organisation by its name: it is a party of the template, its name holds that of one ("GGD Noord"), or that of a
 * domain ("Gemeente Noord"). Of several that fit, the longest name counts; where two are as long, none does.
 */
export function recognise({ parties, lists }: Pick<Template, "parties" | "lists">, organisation: string): Recognised {
  const own = sameName(organisation);
  const party = parties.find(({ name }) => languages.some((language) => sameName(name[language]) === own))
    ?? longest(parties.map((one) => ({ value: one, name: one.name })), organisation);
  if (party) return { party, domain: party.domain };
  const domain = longest(lists.domain.map(({ id, text }) => ({ value: id, name: text })), organisation);
  return domain === undefined ? {} : { domain };
}

function longest<T>(named: readonly { value: T; name: Party["name"] }[], organisation: string): T | undefined {
  const words = wordsOf(organisation);
  const found = named.flatMap(({ value, name }) => languages.flatMap((language) => (words.includes(wordsOf(name[language])) ? [{ value, length: name[language].length }] : [])));
  const most = Math.max(0, ...found.map(({ length }) => length));
  const values = new Set(found.filter(({ length }) => length === most).map(({ value }) => value));
  return values.size === 1 ? [...values][0] : undefined;
}

/** The words of a name with a space around each, so that a name is found whole: "GGD" in "GGD Noord", not in "GGDX". */
function wordsOf(name: string): string {
  return ` ${name.split(/[^\p{Letter}\p{Number}]+/u).map(alike).join(" ").trim()} `;
}

/**
 * The examples with, at each indicator, the names of the organisations that deliver it: those that are a party which the indicator
 * names or, where that is not known of them, work in the domain of one. Empty where none does: then every party that takes part is asked.
 */
export function withReporters(examples: Rows, template: Pick<Template, "parties" | "lists">, organisations: readonly string[]): Rows {
  if (!examples.indicators) return examples;
  const recognised = organisations.map((name) => ({ name: name.trim(), ...recognise(template, name) }));
  const delivering = ({ reporters, ...row }: RowData): RowData => {
    const kinds: readonly unknown[] = Array.isArray(reporters) ? reporters : [];
    const domains = new Set(template.parties.filter(({ id }) => kinds.includes(id)).map(({ domain }) => domain));
    const names = recognised.filter(({ party, domain }) => (party ? kinds.includes(party.id) : domain !== undefined && domains.has(domain))).map(({ name }) => name);
    return names.length > 0 ? { ...row, reporters: names } : row;
  };
  return { ...examples, indicators: examples.indicators.map(delivering) };
}
