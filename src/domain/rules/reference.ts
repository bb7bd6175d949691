import { nameColumns } from "../checking/bookView";
import type { Report } from "../checking/check";
import type { Names } from "../checking/names";
import type { Maker } from "./maker";

/** Names of rows of another table. Another spelling can be mended; something that only looks like a name is a suggestion. */
export const reference: Maker<"reference"> = ({ column, to, several }, table, book) => table.has(column) ? {
  each: "row",
  // The nearest name hangs on all of them.
  also: [{ table: to, column: nameColumns[to] }],
  look(row, tell) {
    const value = table.value(row, column);
    const names = book.names(to);
    if (value === null || !names || names.has(String(value))) return;
    const sheet = book.table(to)?.sheet ?? "";
    for (const { details, ...verdict } of judge(String(value), names, several)) tell({ ...verdict, row, column, details: { sheet, ...details } });
  },
} : undefined;

type Verdict = Pick<Report, "code" | "details" | "fix">;

function judge(text: string, names: Names, several: boolean): Verdict[] {
  const parts = several ? splitNames(text) : [text];
  if (several && parts.length === 1 && names.spelling(text) === undefined) {
    const separated = otherwiseSeparated(text, names);
    if (separated !== undefined) return [{ code: "referenceSeparator", fix: { kind: "separator", value: separated } }];
  }
  const spelled = parts.map((part) => names.spelling(part));
  if (spelled.includes(undefined)) return parts.flatMap((part, i) => (spelled[i] === undefined ? [unknown(part, i + 1, names)] : []));
  // Spaces around the separators are as people like them.
  if (parts.every((part, i) => part === spelled[i]) && text === text.trim()) return [];
  const value = spelled.join("; ");
  return [{ code: "referenceSpelling", details: { value }, fix: { kind: "spelling", value } }];
}

function unknown(name: string, place: number, names: Names): Verdict {
  const value = names.nearest(name);
  return value === undefined ? { code: "referenceUnknown", details: { place } } : { code: "referenceNear", details: { place, value } };
}

/** The names in a cell that takes several, separated by a semicolon. Empty ones are left out. */
export function splitNames(text: string): string[] {
  return text.split(";").map((part) => part.trim()).filter((part) => part !== "");
}

/** The same names with semicolons between them, where commas, slashes, line breaks or “en” separate nothing but names that exist. */
function otherwiseSeparated(text: string, names: Names): string | undefined {
  for (const separator of [/[\r\n]+/, /,/, /\//, /,|\s(?:en|and|&)\s/]) {
    const spelled = text.split(separator).filter((part) => part.trim() !== "").map((part) => names.spelling(part.trim()));
    if (spelled.length > 1 && !spelled.includes(undefined)) return spelled.join("; ");
  }
  return undefined;
}
