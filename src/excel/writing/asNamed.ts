import { quoted } from "../../workbook/address";
import type { Plan } from "../../workbook/meta";
import type { Book } from "../../workbook/types";
import type { FoundWorkbook } from "../found";
import { titleOf } from "./state";

/** The properties of a book that hold a formula or a place. */
const references = new Set(["formula", "source", "min", "max", "to"]);

/** The plan with its sheets under the titles that they have now: people may have renamed them since they were made. */
export function asNamed(plan: Plan, found: FoundWorkbook): Plan {
  const renamed = plan.book.sheets
    .map((sheet) => ({ from: sheet.name, to: titleOf(sheet, found) }))
    .filter(({ from, to }) => from !== to);
  if (renamed.length === 0) return plan;
  const rename = (reference: string) =>
    renamed.reduce((text, { from, to }) => text.replaceAll(`${quoted(from)}!`, `${quoted(to)}!`), reference);
  const title = (name: string) => renamed.find(({ from }) => from === name)?.to ?? name;
  const book = mapReferences(plan.book, rename) as Book;
  return {
    ...plan,
    journal: { ...plan.journal, sheet: title(plan.journal.sheet) },
    book: {
      ...book,
      active: title(book.active),
      sheets: book.sheets.map((sheet) => ({ ...sheet, name: title(sheet.name) })),
    },
  };
}

/** A copy with every formula and place changed. Texts in cells are left alone, also where they look like a formula. */
function mapReferences(value: unknown, change: (reference: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => mapReferences(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]: [string, unknown]) => [
    name, references.has(name) && typeof item === "string" ? change(item) : mapReferences(item, change),
  ]));
}
