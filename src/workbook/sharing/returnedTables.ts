import type { CheckedWorkbook } from "../../domain/checked";
import type { CellValue, ListId, NamedTable, TableKey } from "../../domain/schema";
import { itemFinder } from "../../domain/importing/rows";
import { isBlank, matchColumns, type GivenCell, type TargetColumn } from "../../domain/importing";
import { notationsOf } from "../../domain/importing/notation";
import { readCell } from "../../domain/importing/readCell";
import { alike, sameName, splitNames } from "../../domain/names";
import type { Base, SentTable } from "../../domain/sharing/base";
import type { Language } from "../../messages";
import { itemMeant, meaningOf, type Meaning } from "../../domain/strangeWords/meanings";
import type { Mine } from "../../domain/sharing/mine";
import { nameOf } from "../../domain/sharing/mineOf";
import { ownTables, readTables } from "../../domain/sharing/owners";
import type { ReturnedRow, ReturnedTable } from "../../domain/sharing/returned";
import { sharedColumns } from "../../domain/sharing/units";
import type { Steps } from "../../domain/steps";
import { columnLetters } from "../address";
import { definitions } from "../check/tables";
import type { TableDefinition } from "../definition/definition";
import { columnTarget } from "../importing/targets";
import type { RawFile, RawRow, RawSheet } from "./raw";
import { namedTable, tableAt, textIn, type TableInCopy } from "./rawTable";

/** A table of a copy, and what of it nobody can place: filled cells of columns that we do not know. */
export interface TakenTable extends ReturnedTable {
  strange: number;
  /** Headings of those columns. */
  headings: readonly string[];
  /** Title of the sheet of the file that it was found on. */
  sheet: string;
}

/** The tables of a copy in the words of today's plan: days, numbers, list words and names as the plan writes them. A table a step. */
export function* returnedTables(file: RawFile, book: CheckedWorkbook, mine: Mine, base: Base | undefined, meanings: readonly Meaning[]): Steps<TakenTable[]> {
  const words: Words = { name: namesOf(mine, base, meanings), item: (list, word) => itemMeant(book, meanings, list, word) };
  const all: TakenTable[] = [];
  let headed: readonly Headed[] | undefined;
  for (const definition of shared) {
    const columns = columnsIn(definition, book.language);
    const found = namedTable(file, definition.name) ?? byHeadings(headed ??= rowsWithId(file), columns) ?? (base?.tables.has(definition.key) ? byHeadings(topRows(file), columns, enoughWithoutId) : undefined);
    if (found) all.push(yield* translated(definition, columns, found, book, words, base?.tables.get(definition.key)?.rows));
    yield;
  }
  return all;
}

const shared = definitions.filter(({ key }) => ([...ownTables, ...readTables] as readonly TableKey[]).includes(key));

/** By what the columns of a table are known in a language: the same for every copy. */
const targets = new Map<string, readonly TargetColumn[]>();

function columnsIn({ key, columns }: TableDefinition, language: Language): readonly TargetColumn[] {
  const known = targets.get(`${key}|${language}`) ?? columns.flatMap((column) => columnTarget(key, column, column.heading[language]));
  targets.set(`${key}|${language}`, known);
  return known;
}

/** How many of its columns a row of headings must name, where no table says what it is. */
const enough = 0.6;

/** The same where the column with ids is gone too, of a table that went along. */
const enoughWithoutId = 0.75;

/** A row that may hold headings, with the sheet that it stands in. */
interface Headed {
  sheet: RawSheet;
  row: RawRow;
}

/** By what the column with ids is called. */
const idNames: ReadonlySet<string> = new Set(shared.flatMap(({ columns }) => columns.filter(({ id }) => id === "id").flatMap(({ heading }) => Object.values(heading).map(alike))));
const longest = Math.max(...[...idNames].map(({ length }) => length));

/** The rows near the top of each sheet with the heading of an id among them: no others are held against what tables are called. */
function rowsWithId({ sheets }: RawFile): Headed[] {
  const isId = (cell: GivenCell) => {
    const [bare = ""] = typeof cell === "string" ? cell.trim().split(/\s*[([]/, 1) : [];
    return bare.length <= longest && idNames.has(alike(bare));
  };
  return topRows({ sheets }).filter(({ row: { values } }) => [...values.values()].some(isId));
}

/** The rows near the top of each sheet. */
function topRows({ sheets }: RawFile): Headed[] {
  return sheets.flatMap((sheet) => sheet.rows.slice(0, 60).map((row) => ({ sheet, row })));
}

/** The row with the most headings of a table. */
function byHeadings(headed: readonly Headed[], columns: readonly TargetColumn[], least = enough): TableInCopy | undefined {
  let best: { score: number; table: () => TableInCopy } | undefined;
  for (const { sheet, row } of headed) {
    if (row.values.size < columns.length * least) continue;
    const cells = [...row.values];
    const matched = matchColumns(cells.map(([, cell]) => textIn(cell)), columns);
    const score = matched.filter((id) => id !== undefined).length;
    if ((least === enough && !matched.includes("id")) || score < columns.length * least || score <= (best?.score ?? 0)) continue;
    const places = cells.map(([column]) => column);
    best = { score, table: () => tableAt(sheet, row.index, { left: leftOf(sheet, row.index, Math.min(...places)), right: Math.max(...places), bottom: Infinity }) };
  }
  return best?.table();
}

/** Where a table begins whose first heading stands in a column: further to the left where people filled cells there whose heading is gone. */
function leftOf({ rows }: RawSheet, top: number, first: number): number {
  let left = first;
  while (left > 0 && rows.some(({ index, values }) => index > top && values.has(left - 1))) left--;
  return left;
}

/** Rows that are read in one step. */
const together = 50;

function* translated({ key }: TableDefinition, columns: readonly TargetColumn[], { sheet, headings, top, rows: below }: TableInCopy, book: CheckedWorkbook, words: Words, sent: SentTable["rows"] | undefined): Steps<TakenTable> {
  const places = [...headings.keys()].sort((a, b) => a - b);
  const named = matchColumns(places.map((place) => headings.get(place) ?? ""), columns);
  // Where somebody took out the row of headings, a row of the table stands in its place. The columns are those that were sent if their ids are.
  const isHeadless = top !== undefined && named.every((id) => id === undefined);
  const rows = isHeadless ? [top, ...below] : below;
  const byPlace = matchedColumns(places.map((place) => headings.get(place) ?? ""), named, columns, key);
  const idPlace = places[byPlace.indexOf("id")] ?? -1;
  const matched = isHeadless && !rows.some(({ values }) => sent?.has(textIn(values.get(idPlace)))) ? named : byPlace;
  const known = places.flatMap((place, i) => { const column = columns.find(({ id }) => id === matched[i]); return column ? [{ place, column }] : []; });
  const isFilled = (place: number) => rows.some(({ values }) => !isBlank(values.get(place)));
  const strange = places.filter((place, i) => matched[i] === undefined && !isCalculated(key, headings.get(place) ?? "") && (headings.get(place) !== "" || isFilled(place)));
  const cellsOf = (place: number) => rows.map(({ values }) => values.get(place) ?? null);
  const notations = yield* notationsOf(known.map(({ place }) => cellsOf(place)), known.map(({ column }) => column.kind.is === "date"));
  const item = itemFinder(book, { columns });
  const read = (row: RawRow): ReturnedRow => {
    const [cells, unreadable, unknown] = [{} as Record<string, CellValue>, new Set<string>(), new Set<string>()];
    let id = "";
    known.forEach(({ place, column }, i) => {
      const given: GivenCell = row.values.get(place) ?? null;
      const { kind } = column;
      const value = readCell(given, kind, { language: book.language, lag: book.lag ?? 0, item, notation: notations[i] ?? { hundred: false } });
      if (kind.is === "id") { id = String(value ?? "").trim(); return; }
      if (row.untold?.has(place)) { cells[column.id] = "="; unreadable.add(column.id); return; }
      if (isBlank(given) || value === null) return;
      cells[column.id] = value;
      if (typeof value === "string" && (kind.is === "date" || kind.is === "number" || kind.is === "progress" || /^#(REF|N\/A|NAME|VALUE|DIV)/.test(value))) unreadable.add(column.id);
      else if (kind.is === "list" && item(kind.list, String(value)) === undefined) {
        const meant = words.item(kind.list, String(value));
        if (meant === undefined) unknown.add(column.id);
        else cells[column.id] = meant;
      }
      else if (kind.is === "reference" || kind.is === "parties") {
        const to = kind.is === "reference" ? kind.to : "stakeholders";
        const said = kind.is === "reference" ? [String(value)] : splitNames(String(value));
        const now = said.map((name) => words.name(to, name));
        cells[column.id] = now.map((name, at) => name ?? said[at]).join("; ");
        if (now.includes(undefined)) unknown.add(column.id);
      }
    });
    return { id, cells, ...(unreadable.size > 0 ? { unreadable } : {}), ...(unknown.size > 0 ? { unknown } : {}) };
  };
  const taken: ReturnedRow[] = [];
  for (const [place, row] of rows.entries()) {
    taken.push(read(row));
    if (place % together === 0) yield;
  }
  return {
    table: key, sheet, columns: new Set(known.map(({ column }) => column.id)),
    rows: taken.filter(({ cells }) => sharedColumns(key).some((column) => (cells[column] ?? null) !== null)),
    strange: rows.reduce((sum, { values }) => sum + strange.filter((place) => !isBlank(values.get(place))).length, 0),
    headings: strange.map((place) => headings.get(place) || columnLetters(place)),
  };
}

/** The columns by their headings; of what nobody recognises, the column at the same place of the copy as it was made. */
function matchedColumns(headings: readonly string[], matched: readonly (string | undefined)[], columns: readonly TargetColumn[], key: TableKey): (string | undefined)[] {
  const made = [...definitions.find((one) => one.key === key)?.columns ?? []].filter(({ id, kind }) => id === "id" || (kind.is !== "formula" && kind.is !== "sheet") || id === "signal").map(({ id }) => id).filter((id) => id !== "sourceId");
  return headings.map((_, place) => {
    const own = made[place];
    return matched[place] ?? (headings.length === made.length && own !== undefined && !matched.includes(own) && columns.some(({ id }) => id === own) ? own : undefined);
  });
}

function isCalculated(key: TableKey, heading: string): boolean {
  const column = definitions.find((one) => one.key === key)?.columns.find((one) => Object.values(one.heading).includes(heading));
  return column?.kind.is === "formula" || column?.kind.is === "sheet";
}

/** What the words of a copy are today: a name, and an item of a list; undefined where nobody is called so, and where nobody said what it stands for. */
interface Words {
  name: (table: NamedTable, name: string) => string | undefined;
  item: (list: ListId, word: string) => string | undefined;
}

/** Names go from the copy's own register to the row's id, and from there to today's name; of a row that is gone, to the one that somebody named in its place. */
function namesOf(mine: Mine, base: Base | undefined, meanings: readonly Meaning[]): Words["name"] {
  const register = new Map<string, string>();
  for (const [table, column] of [["stakeholders", "organisation"], ["indicators", "name"]] as const) {
    for (const [id, { was }] of base?.tables.get(table)?.rows ?? []) if (typeof was?.[column] === "string") register.set(`${table}|${sameName(was[column])}`, id);
  }
  return (table, name) => {
    const id = register.get(`${table}|${sameName(name)}`) ?? mine.idOf(table, name);
    const now = id === undefined ? undefined : nameOf(mine, table, id);
    const means = now === undefined ? meaningOf(meanings, table, name) : undefined;
    return means === undefined ? now : nameOf(mine, table, means);
  };
}
