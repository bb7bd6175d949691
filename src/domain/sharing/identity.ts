import type { TableKey } from "../schema";
import { hashUnit, type SentTable } from "./base";
import { idFrom } from "./hash";
import { isAnotherRow, type BlankRows } from "./blankRows";
import type { Pointed } from "./pointed";
import { printUnit, type IdOf, type SharedCells } from "./print";
import type { ReturnedRow } from "./returned";
import { unitsOf } from "./units";

/** A row of a copy with the id that it is known by in the plan. */
export interface KnownRow {
  id: string;
  row: ReturnedRow;
  /** How that is known: by an id that was handed out, by what it says and an earlier copy, or it is new. */
  by: "id" | "words" | "new";
  /** It bears the id of another row: somebody copied that row. */
  copied: boolean;
  /** It says word for word what that row says. */
  twin?: boolean;
  /** Somebody pointed out which row it is: the id by which it came in. */
  cameAs?: string;
  /** Somebody said that it is no row that came earlier. */
  isOwn?: true;
  /** It stands in a blank row that was handed out with this id and that another row is by now. */
  insteadOf?: string;
}

interface Ground {
  sendId: string;
  table: TableKey;
  sent: SentTable | undefined;
  mine: ReadonlyMap<string, SharedCells>;
  idOf: IdOf;
  /** What somebody pointed out of rows of this table. */
  pointed: readonly Pointed[];
  /** Blank rows that were handed out and that a row stands in by now. */
  blanks: BlankRows;
}

/**
 * Says of each row of a copy which row of the plan it is. An id counts where this send handed it out or the plan holds it. Of rows with
 * the same id the one nearest to what was sent is that row, wherever it stands, and the others are new. A row without an id that counts
 * gets one from the send and its own words, so that the same row gets the same id whenever it comes by. What somebody pointed out goes
 * before that, as far as no other row of the copy is that row.
 */
export function identify(rows: readonly ReturnedRow[], ground: Ground): KnownRow[] {
  const { table, sent, mine, idOf, pointed, blanks } = ground;
  const isKnown = (id: string) => id !== "" && ((sent?.rows.has(id) ?? false) || mine.has(id));
  const spelled = rows.map((row): Spelled => ({ row, words: wordsOf(row.cells, ground), letters: JSON.stringify(Object.entries(row.cells).sort(([a], [b]) => (a < b ? -1 : 1))) }));
  const groups = new Map<string, Spelled[]>();
  for (const one of spelled) {
    const stands = blanks.get(one.row.id);
    const isOther = stands !== undefined && isAnotherRow(table, one.row.cells, stands, idOf);
    if (isOther) one.insteadOf = one.row.id;
    const id = isKnown(one.row.id) && !isOther ? one.row.id : "";
    groups.set(id, [...groups.get(id) ?? [], one]);
  }
  const loose = [...groups.get("") ?? []].map((one) => ({ ...one, copied: false, twin: false }));
  const found: KnownRow[] = [];
  for (const [id, group] of groups) {
    if (id === "") continue;
    const [first, ...others] = group.length === 1 ? group : nearest(id, group, groups.get("") ?? [], ground, isKnown);
    if (first) found.push({ id, row: first.row, by: "id", copied: false });
    loose.push(...others.map((one) => ({ ...one, copied: true, twin: one.words === first?.words })));
  }
  const seen = new Map<string, number>();
  const missing = missingByHashes(groups, ground);
  for (const { row, words, copied, twin, insteadOf } of loose.sort(byWords)) {
    const count = seen.get(words) ?? 0;
    seen.set(words, count + 1);
    const own = idOfWords(words, count, ground);
    const id = copied || isKnown(own) || pointed.some((one) => one.row === own) ? own : missing.get(hashesOf(row.cells, ground))?.shift() ?? own;
    found.push({ id, row, by: isKnown(id) ? "words" : "new", copied, ...(twin ? { twin } : {}), ...(insteadOf === undefined ? {} : { insteadOf }) });
  }
  return pointedOut(found, ground);
}

/** The rows with those in their place of which somebody said, now or earlier, which row of the plan they are. */
function pointedOut(found: readonly KnownRow[], { sent, mine, pointed }: Ground): KnownRow[] {
  const taken = new Set(found.map(({ id }) => id));
  // A row of the plan is what it is, whatever was said of it before it came in.
  const said = (id: string) => (mine.has(id) ? undefined : pointed.findLast(({ row }) => row === id)?.is ?? sent?.rows.get(id)?.same);
  const meant = new Map<string, string>();
  for (const { id } of [...found].filter(({ id }) => said(id) !== undefined).sort((a, b) => compare(a.id, b.id))) {
    const is = said(id) ?? "";
    if (is !== "" && (taken.has(is) || !(mine.has(is) || sent?.rows.has(is)))) continue;
    taken.add(is);
    meant.set(id, is);
  }
  return found.map((one): KnownRow => {
    const is = meant.get(one.id);
    return is === undefined ? one : is === "" ? { ...one, isOwn: true } : { ...one, id: is, by: "words", cameAs: one.id };
  });
}

/** What was sent and bears its id no longer, by all that it said: a row that lost its id and nothing else is that row. */
function missingByHashes(here: ReadonlyMap<string, unknown>, { table, sent }: Ground): Map<string, string[]> {
  const found = new Map<string, string[]>();
  if (!here.has("")) return found;
  for (const [id, { hashes, gone }] of [...sent?.rows ?? []].sort(([a], [b]) => compare(a, b))) {
    if (here.has(id) || gone || Object.keys(hashes).length === 0) continue;
    const key = unitsOf(table).map((unit) => hashes[unit.id] ?? "").join(" ");
    found.set(key, [...found.get(key) ?? [], id]);
  }
  return found;
}

function hashesOf(cells: SharedCells, { sendId, table, idOf }: Ground): string {
  return unitsOf(table).map((unit) => hashUnit(sendId, printUnit(table, unit, cells, idOf)) ?? "").join(" ");
}

interface Spelled {
  row: ReturnedRow;
  words: string;
  /** What it says to the letter: of rows that say the same this decides which comes first. */
  letters: string;
  /** The id that it bears of a blank row that is another row by now. */
  insteadOf?: string;
}

const byWords = (a: Spelled, b: Spelled) => compare(a.words, b.words) || compare(a.letters, b.letters);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** All that a row says, as far as it is compared. */
function wordsOf(cells: SharedCells, { table, idOf }: Ground): string {
  return JSON.stringify(unitsOf(table).map((unit) => printUnit(table, unit, cells, idOf)));
}

function idOfWords(words: string, count: number, { sendId, table }: Ground): string {
  return idFrom(sendId, `${table}|${count}|${words}`);
}

/**
 * Rows with the same id, the one nearest to what was sent first. Of rows that are as near the order of their words decides, not their
 * place. The row that won stays the nearest whatever is taken over or answered: what was dealt with counts as what was sent, and of the
 * others that came in it is known by their words. Where nothing is known of what was sent, those words come first.
 */
function nearest(id: string, group: readonly Spelled[], loose: readonly Spelled[], ground: Ground, isKnown: (id: string) => boolean): Spelled[] {
  const near = ({ row }: Spelled) => unitsOf(ground.table).filter((unit) => sameAsSent(id, unit, row.cells, ground)).length;
  const cameIn = ({ words }: Spelled) => {
    if (ground.sent?.rows.has(id)) return 0;
    return isKnown(idOfWords(words, loose.filter((one) => one.words === words).length, ground)) ? 1 : 0;
  };
  return group.map((one) => ({ ...one, near: near(one), cameIn: cameIn(one) })).sort((a, b) => a.cameIn - b.cameIn || b.near - a.near || byWords(a, b));
}

function sameAsSent(id: string, unit: ReturnType<typeof unitsOf>[number], cells: SharedCells, { sendId, table, sent, mine, idOf }: Ground): boolean {
  const print = printUnit(table, unit, cells, idOf);
  const row = sent?.rows.get(id);
  return row ? hashUnit(sendId, print) === row.hashes[unit.id] : print === printUnit(table, unit, mine.get(id) ?? {}, idOf);
}
