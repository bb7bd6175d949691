import type { CheckedWorkbook } from "../checked";
import { sameName, splitNames } from "../names";
import { schema, type NamedTable, type TableKey, type TableSchema } from "../schema";
import { wordKey } from "./meanings";
import { mineIn, nameOf } from "./mineOf";
import type { Proposal } from "./proposal";

/** A word that no list or table of the plan has, where it was found first, and what it can stand for. */
export interface StrangeWord {
  /** Id of the list, or the table that has rows of such names. */
  of: string;
  word: string;
  table: TableKey;
  column: string;
  options: readonly { means: string; text: string }[];
}

/** The words that ask somebody what they stand for, each once. */
export function strangeWords(proposals: readonly Proposal[], book: CheckedWorkbook): StrangeWord[] {
  const found = new Map<string, StrangeWord>();
  for (const { kind, table, columns, theirs } of proposals) {
    if (kind !== "word") continue;
    for (const column of columns) {
      for (const one of unknownIn(table, column, String(theirs?.[column] ?? ""), book)) {
        const key = wordKey(one);
        if (!found.has(key)) found.set(key, { ...one, table, column });
      }
    }
  }
  return [...found.values()];
}

/** A name that was a party's and is nobody's now, with those who can have come in its place. */
export function goneParty(name: string, book: CheckedWorkbook): StrangeWord {
  return { of: "stakeholders", word: name, table: "stakeholders", column: "organisation", options: named("stakeholders", book) };
}

function unknownIn(table: TableKey, column: string, text: string, book: CheckedWorkbook): Pick<StrangeWord, "of" | "word" | "options">[] {
  const columns: TableSchema["columns"] = schema[table].columns;
  const kind = columns[column]?.kind;
  if (text === "") return [];
  if (kind?.is === "list") {
    const items = book.lists[kind.list] ?? [];
    return items.some((item) => sameName(item.text) === sameName(text)) ? [] : [{ of: kind.list, word: text, options: items.map((item) => ({ means: item.id || item.text, text: item.text })) }];
  }
  if (kind?.is !== "reference" && kind?.is !== "parties") return [];
  const to = kind.is === "reference" ? kind.to : "stakeholders";
  const names = kind.is === "reference" ? [text] : splitNames(text);
  const { idOf } = mineIn(book);
  return names.filter((name) => idOf(to, name) === undefined).map((word) => ({ of: to, word, options: named(to, book) }));
}

function named(table: NamedTable, book: CheckedWorkbook): StrangeWord["options"] {
  const mine = mineIn(book);
  return [...mine.rows(table)?.keys() ?? []].flatMap((id) => { const text = nameOf(mine, table, id); return text === undefined ? [] : [{ means: id, text }]; });
}
