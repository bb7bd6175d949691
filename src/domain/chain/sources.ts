import type { Agreement } from "../network";
import { sameName, splitNames } from "../names";

/** What people write before the name of an agreement: "Afspraak: privacy". Another word there ("Bevinding: …") names something else. */
const kinds = new Set(["afspraak", "agreement"]);

/** A way to find the agreements that the source of an action names. */
export type AgreementsOf = (source: string) => Agreement[];

/**
 * Agreements by what the source of an action (column Bron) can name them by: their id, their text or their subject, in any spelling,
 * with or without the word "Afspraak:" before it, and several with semicolons between them. Nothing is guessed: a source
 * that only looks like an agreement names none. A subject names every agreement on it.
 */
export function sourcesOf(agreements: readonly Agreement[]): AgreementsOf {
  const named = new Map<string, Agreement[]>();
  for (const agreement of agreements) {
    const keys = new Set([agreement.id, agreement.agreement, agreement.subject].map(sameName));
    for (const key of keys) {
      if (key !== "") named.set(key, [...named.get(key) ?? [], agreement]);
    }
  }
  const find = (name: string) => named.get(sameName(name)) ?? [];
  return (source) => {
    // The text of an agreement may hold a semicolon or a colon itself, so the whole source comes first.
    const found = [source, withoutKind(source)].flatMap(find);
    const parts = found.length > 0 ? found : splitNames(source).flatMap((part) => [part, withoutKind(part)].flatMap(find));
    return [...new Set(parts)];
  };
}

/** The name without the word for an agreement before it; the same text where no such word stands there. */
function withoutKind(text: string): string {
  const colon = text.indexOf(":");
  return colon > 0 && kinds.has(sameName(text.slice(0, colon))) ? text.slice(colon + 1) : text;
}
