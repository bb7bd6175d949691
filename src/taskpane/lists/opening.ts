import type { CheckedWorkbook } from "../../domain/checked";
import { headingRow, matchColumns, ownList, previewing, understand, type Given, type Matching, type Preview, type ImportTarget, type Understood } from "../../domain/importing";
import { failure, success, type Outcome } from "../../domain/outcome";
import { findingStrangeWords, type GivenWord } from "../../domain/strangeWords/find";
import { wordKey } from "../../domain/strangeWords/meanings";
import { alsoSaid } from "../../domain/strangeWords/alsoSaid";
import { unlessRefused } from "../../file/refused";
import { inSlices, type Steps } from "../../file/steps";
import { targets } from "../../workbook/importing/targets";
import type { Opened, Revision, Source } from "./opened";

/**
 * Understands a list as well as it can by itself: which sheet, which table, where the headings are and what they mean. In slices, so that
 * the pane stays awake: ten thousand rows are held against every rule.
 */
export function open(book: CheckedWorkbook, source: Source): Promise<Outcome<Opened>> {
  return sliced(opening(book, source));
}

/** The list after something was chosen about it; what hangs on that is understood anew, in slices too. */
export function revise(book: CheckedWorkbook, opened: Opened, revision: Revision): Promise<Outcome<Opened>> {
  return sliced(revising(book, opened, revision));
}

/** Holds a list against the workbook as it is by now, in slices as well: what comes in is looked at once more when it is taken over. */
export function lookAgain(book: CheckedWorkbook, given: Given): Promise<Outcome<Preview | undefined>> {
  return unlessRefused(() => inSlices(previewing(book, given)));
}

async function sliced(steps: Steps<Outcome<Opened>>): Promise<Outcome<Opened>> {
  const done = await unlessRefused(() => inSlices(steps));
  return done.ok ? done.value : done;
}

/** The same as `open`, as steps. */
export function* opening(book: CheckedWorkbook, source: Source): Steps<Outcome<Opened>> {
  const all = targets(book);
  const understood: (Understood & { sheet: number })[] = [];
  for (const [sheet, { grid }] of source.grids.entries()) {
    const one = understand(grid, all);
    if (one) understood.push({ ...one, sheet });
    yield;
  }
  const [best] = [...understood].sort((a, b) => b.score - a.score);
  return best ? yield* compose(book, source, best.sheet, best.target, best.heading) : failure("listEmpty");
}

/** The same as `revise`, as steps. */
export function* revising(book: CheckedWorkbook, opened: Opened, revision: Revision): Steps<Outcome<Opened>> {
  const { source, sheet, given } = opened;
  const kept = { withErrors: opened.withErrors, fill: opened.fill };
  if ("withErrors" in revision || "fill" in revision) return success({ ...opened, ...revision });
  if ("sheet" in revision) return yield* compose(book, source, revision.sheet, given.target, undefined, "find", kept);
  if ("table" in revision) {
    const target = targets(book).find(({ table }) => table === revision.table);
    return target ? yield* compose(book, source, sheet, target, undefined, "find", kept) : failure("tableMissing", { name: revision.table });
  }
  if ("heading" in revision) return yield* compose(book, source, sheet, given.target, revision.heading, "keep", kept);
  if ("column" in revision) {
    // A column of the table holds one column of the list: whoever had it before gives it up.
    const matching = given.list.headings.map((_, place) => {
      const id = given.matching[place];
      return place === revision.column ? revision.to : id === revision.to ? undefined : id;
    });
    // What was said of words was said of those of the other column.
    const kind = given.target.columns.find(({ id }) => id === revision.to)?.kind;
    const words = given.words.filter(({ word }) => kind?.is !== "list" || word.of !== kind.list);
    return yield* finished(book, { ...opened, unknown: [] }, { ...given, matching, fixed: without(given.fixed, revision.to), words });
  }
  if ("said" in revision) return yield* finished(book, opened, { ...given, words: alsoSaid(given.words, revision.said) });
  const fixed = without(given.fixed, revision.fixed);
  return yield* finished(book, opened, { ...given, fixed: revision.value === "" ? fixed : { ...fixed, [revision.fixed]: revision.value } });
}

type Kept = Pick<Opened, "withErrors" | "fill">;

/** @param headings "find" looks for the row with the headings; "keep" takes the one that is given, also where that is none */
function* compose(
  book: CheckedWorkbook, source: Source, sheet: number, target: ImportTarget, heading: number | undefined,
  headings: "find" | "keep" = "keep", kept: Kept = { withErrors: false, fill: true },
): Steps<Outcome<Opened>> {
  const grid = source.grids[sheet]?.grid ?? [];
  const at = headings === "find" ? headingRow(grid, target) : heading;
  const list = ownList(grid, at);
  const all = targets(book);
  const tables = all.flatMap(({ table }) => { const found = book.tables.find(({ key }) => key === table); return found ? [{ key: table, sheet: found.sheet }] : []; });
  return yield* finished(book, { source, sheet, tables, heading: at, unknown: [], ...kept }, { target, list, matching: matchColumns(list.headings, target.columns), fixed: {}, words: [] });
}

/** @param opened with the words that nobody knew before: what was said of one since is not in the rows any more */
function* finished(book: CheckedWorkbook, opened: Omit<Opened, "given" | "missing" | "preview">, given: Given): Steps<Outcome<Opened>> {
  const seen = yield* previewing(book, given);
  if (!seen) return failure("tableMissing", { name: given.target.table });
  const words = yield* unknown(book, given, seen, opened.unknown);
  return success({ ...opened, given, missing: missing(book, given.target, given.matching), unknown: words, preview: seen });
}

/** Columns that cannot be empty and can hold one of a few values; one value for all rows is then better than none. */
function missing({ lists }: CheckedWorkbook, { columns }: ImportTarget, matching: Matching): Opened["missing"] {
  return columns.flatMap((column) => {
    const choices = column.kind.is === "list" ? (lists[column.kind.list] ?? []).map(({ text }) => text) : [];
    return column.required && choices.length > 0 && !matching.includes(column.id) ? [{ column, choices }] : [];
  });
}

/** The words that nobody knows; where something was said of one, it stays among them in its place, so that it can be said otherwise. */
function* unknown(book: CheckedWorkbook, { target: { columns }, matching, words }: Given, seen: Opened["preview"], before: Opened["unknown"]): Steps<Opened["unknown"]> {
  const lists = columns.filter(({ kind }) => kind.is === "list");
  const now = yield* findingStrangeWords(cellsIn(seen, lists), { lists: book.lists });
  const said = new Set(words.filter(({ means }) => means !== "").map(({ word }) => wordKey(word)));
  const stand = new Set(now.map(wordKey));
  const stay = before.filter((one) => (said.has(wordKey(one)) && matching.includes(one.column)) || stand.has(wordKey(one)));
  const stayed = new Set(stay.map(wordKey));
  const all = [...stay, ...now.filter((one) => !stayed.has(wordKey(one)))];
  return lists.flatMap(({ id }) => all.filter(({ column }) => column === id));
}

function* cellsIn({ table, rows }: Opened["preview"], columns: readonly { id: string }[]): Iterable<GivenWord> {
  for (const { id: column } of columns) for (const { cells } of rows) yield { table, column, value: cells[column] ?? null };
}

function without<Value>(all: Readonly<Record<string, Value>>, id: string | undefined): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([one]) => one !== id));
}
