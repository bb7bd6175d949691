import { nameColumns } from "../views/bookView";
import type { Report, Watched } from "../views/check";
import type { Names } from "../views/names";
import { splitNames } from "../names";
import type { NamedTable } from "../schema";
import { mostInCell, type RuleDefinition } from "./definition";

/** The columns with the names of rows, as a rule watches them. */
const watched: { readonly [Table in NamedTable]: Watched } = {
  stakeholders: { table: "stakeholders", column: nameColumns.stakeholders },
  indicators: { table: "indicators", column: nameColumns.indicators },
};

/** Names of rows of another table. Another spelling can be mended; something that only looks like a name is a suggestion. */
export const reference: RuleDefinition<"reference", Code> = {
  finds: {
    referenceSpelling: { severity: "warning" },
    referenceSeparator: { severity: "warning" },
    referenceNear: { severity: "error", isRefused: true },
    referenceUnknown: { severity: "error", isRefused: true },
    referenceMore: { severity: "error" },
  },
  signals: undefined,
  make: ({ column, to, several }, table, book) => table.has(column) ? {
    each: "row",
    // The nearest name hangs on all of them.
    also: [watched[to]],
    look(row, tell) {
      const value = table.value(row, column);
      const names = book.names(to);
      if (value === null || !names || names.has(String(value))) return;
      const sheet = book.table(to)?.sheet ?? "";
      for (const { details, ...verdict } of judge(String(value), names, several)) tell({ ...verdict, row, column, details: { sheet, ...details } });
    },
  } : undefined,
};

type Code = "referenceSpelling" | "referenceSeparator" | "referenceNear" | "referenceUnknown" | "referenceMore";

type Verdict = Pick<Report<Code>, "code" | "details" | "fix">;

function judge(text: string, names: Names, several: boolean): Verdict[] {
  const parts = several ? splitNames(text) : [text];
  if (several && parts.length === 1 && names.spelling(text) === undefined) {
    const separated = otherwiseSeparated(text, names);
    if (separated !== undefined) return [{ code: "referenceSeparator", fix: { kind: "separator", value: separated } }];
  }
  const spelled = parts.map((part) => names.spelling(part));
  const lost = parts.flatMap((part, i) => (spelled[i] === undefined ? [{ part, place: i + 1 }] : []));
  if (lost.length > 0) {
    const more = lost.length - mostInCell;
    return [...lost.slice(0, mostInCell).map(({ part, place }) => unknown(part, place, names)), ...(more > 0 ? [{ code: "referenceMore", details: { count: more } } as const] : [])];
  }
  // Spaces around the separators are as people like them.
  if (parts.every((part, i) => part === spelled[i]) && text === text.trim()) return [];
  const value = spelled.join("; ");
  return [{ code: "referenceSpelling", details: { value }, fix: { kind: "spelling", value } }];
}

function unknown(name: string, place: number, names: Names): Verdict {
  const value = names.nearest(name);
  return value === undefined ? { code: "referenceUnknown", details: { place } } : { code: "referenceNear", details: { place, value } };
}

/** The same names with semicolons between them, where commas, slashes, line breaks or “en” separate nothing but names that exist. */
function otherwiseSeparated(text: string, names: Names): string | undefined {
  for (const separator of [/[\r\n]+/, /,/, /\//, /,|\s(?:en|and|&)\s/]) {
    const spelled = text.split(separator).filter((part) => part.trim() !== "").map((part) => names.spelling(part.trim()));
    if (spelled.length > 1 && !spelled.includes(undefined)) return spelled.join("; ");
  }
  return undefined;
}
