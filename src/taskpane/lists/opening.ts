import type { CheckedWorkbook } from "../../domain/checked";
import { headingRow, matchColumns, ownList, preview, understand, unknownWords, type Given, type Matching, type ImportTarget, type UnknownWord } from "../../domain/importing";
import { failure, success, type Outcome } from "../../domain/outcome";
import { sameName } from "../../domain/names";
import { targets } from "../../workbook/importing/targets";
import type { Opened, Revision, Source } from "./opened";

/** Understands a list as well as it can by itself: which sheet, which table, where the headings are and what they mean. */
export function open(book: CheckedWorkbook, source: Source): Outcome<Opened> {
  const all = targets(book);
  const understood = source.grids.flatMap(({ grid }, sheet) => { const one = understand(grid, all); return one ? [{ ...one, sheet }] : []; });
  const [best] = [...understood].sort((a, b) => b.score - a.score);
  return best ? compose(book, source, best.sheet, best.target, best.heading) : failure("listEmpty");
}

/** The list after something was chosen about it; what hangs on that is understood anew. */
export function revise(book: CheckedWorkbook, opened: Opened, revision: Revision): Outcome<Opened> {
  const { source, sheet, given } = opened;
  const kept = { withErrors: opened.withErrors, fill: opened.fill };
  if ("withErrors" in revision || "fill" in revision) return success({ ...opened, ...revision });
  if ("sheet" in revision) return compose(book, source, revision.sheet, given.target, undefined, "find", kept);
  if ("table" in revision) {
    const target = targets(book).find(({ table }) => table === revision.table);
    return target ? compose(book, source, sheet, target, undefined, "find", kept) : failure("tableMissing", { name: revision.table });
  }
  if ("heading" in revision) return compose(book, source, sheet, given.target, revision.heading, "keep", kept);
  if ("column" in revision) {
    // A column of the table holds one column of the list: whoever had it before gives it up.
    const matching = given.list.headings.map((_, place) => {
      const id = given.matching[place];
      return place === revision.column ? revision.to : id === revision.to ? undefined : id;
    });
    // What was said of words was said of those of the other column.
    return finish(book, { ...opened, unknown: [] }, { ...given, matching, fixed: without(given.fixed, revision.to), words: revision.to === undefined ? given.words : without(given.words, revision.to) });
  }
  if ("word" in revision) {
    const { word: { column: { id }, word }, means } = revision;
    const own = without(given.words[id] ?? {}, sameName(word));
    return finish(book, opened, { ...given, words: { ...given.words, [id]: means === undefined ? own : { ...own, [sameName(word)]: means } } });
  }
  const fixed = without(given.fixed, revision.fixed);
  return finish(book, opened, { ...given, fixed: revision.value === "" ? fixed : { ...fixed, [revision.fixed]: revision.value } });
}

type Kept = Pick<Opened, "withErrors" | "fill">;

/** @param headings "find" looks for the row with the headings; "keep" takes the one that is given, also where that is none */
function compose(
  book: CheckedWorkbook, source: Source, sheet: number, target: ImportTarget, heading: number | undefined,
  headings: "find" | "keep" = "keep", kept: Kept = { withErrors: false, fill: true },
): Outcome<Opened> {
  const grid = source.grids[sheet]?.grid ?? [];
  const at = headings === "find" ? headingRow(grid, target) : heading;
  const list = ownList(grid, at);
  const all = targets(book);
  const tables = all.flatMap(({ table }) => { const found = book.tables.find(({ key }) => key === table); return found ? [{ key: table, sheet: found.sheet }] : []; });
  return finish(book, { source, sheet, tables, heading: at, unknown: [], ...kept }, { target, list, matching: matchColumns(list.headings, target.columns), fixed: {}, words: {} });
}

/** @param opened with the words that nobody knew before: what was said of one since is not in the rows any more */
function finish(book: CheckedWorkbook, opened: Omit<Opened, "given" | "missing" | "preview">, given: Given): Outcome<Opened> {
  const seen = preview(book, given);
  if (!seen) return failure("tableMissing", { name: given.target.table });
  return success({ ...opened, given, missing: missing(book, given.target, given.matching), unknown: unknown(book, given, seen, opened.unknown), preview: seen });
}

/** Columns that cannot be empty and can hold one of a few values; one value for all rows is then better than none. */
function missing({ lists }: CheckedWorkbook, { columns }: ImportTarget, matching: Matching): Opened["missing"] {
  return columns.flatMap((column) => {
    const choices = column.kind.is === "list" ? (lists[column.kind.list] ?? []).map(({ text }) => text) : [];
    return column.required && choices.length > 0 && !matching.includes(column.id) ? [{ column, choices }] : [];
  });
}

/** The words that nobody knows; where something was said of one, it stays among them in its place, so that it can be said otherwise. */
function unknown(book: CheckedWorkbook, { target: { columns }, matching, words }: Given, seen: Opened["preview"], before: Opened["unknown"]): Opened["unknown"] {
  const now = unknownWords(book, columns, seen.rows);
  const same = (a: UnknownWord, b: UnknownWord) => a.column.id === b.column.id && sameName(a.word) === sameName(b.word);
  const isSaid = ({ column: { id }, word }: UnknownWord) => matching.includes(id) && words[id]?.[sameName(word)] !== undefined;
  const stay = before.filter((one) => isSaid(one) || now.some((other) => same(one, other)));
  return columns.flatMap(({ id }) => [...stay, ...now.filter((one) => !stay.some((other) => same(one, other)))].filter(({ column }) => column.id === id));
}

function without<Value>(all: Readonly<Record<string, Value>>, id: string | undefined): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([one]) => one !== id));
}
