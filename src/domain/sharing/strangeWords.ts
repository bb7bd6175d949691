import type { CheckedWorkbook } from "../checked";
import type { NamedTable } from "../schema";
import { strangeWordsIn } from "../strangeWords/find";
import type { StrangeWord, WordOption } from "../strangeWords/strangeWord";
import { mineIn, nameOf } from "./mineOf";
import type { Proposal } from "./proposal";

/** The words of proposals that ask somebody what they stand for, each once. */
export function strangeWords(proposals: readonly Proposal[], book: CheckedWorkbook): StrangeWord[] {
  const cells = proposals.filter(({ kind }) => kind === "word").flatMap(({ table, columns, theirs }) => columns.map((column) => ({ table, column, value: theirs?.[column] ?? null })));
  return strangeWordsIn(cells, { lists: book.lists, named: (table) => named(table, book) });
}

/** A name that was a party's and is nobody's now, with those who can have come in its place. */
export function goneParty(name: string, book: CheckedWorkbook): StrangeWord {
  return { of: "stakeholders", word: name, table: "stakeholders", column: "organisation", count: 0, options: named("stakeholders", book) };
}

function named(table: NamedTable, book: CheckedWorkbook): WordOption[] {
  const mine = mineIn(book);
  return [...mine.rows(table)?.keys() ?? []].flatMap((id) => { const text = nameOf(mine, table, id); return text === undefined ? [] : [{ means: id, text }]; });
}
