import { finish, type Steps } from "../steps";
import { tableKeys, type CellValue, type TableKey } from "../schema";
import { hashUnit, neverWentOut, type SentTable } from "./base";
import { takenIn, type BlankRows } from "./blankRows";
import { silent, ticked, type CaseKind } from "./cases";
import { compareRow, handedTo, sharedUnits, type Place, type UnitCase } from "./compareRow";
import { idFrom } from "./hash";
import { identify, type KnownRow } from "./identity";
import { joined } from "./joint";
import type { Mine } from "./mine";
import type { Pointed } from "./pointed";
import { printUnit, type SharedCells } from "./print";
import type { Proposal, ProposalNote } from "./proposal";
import type { Returned, ReturnedTable } from "./returned";
import { rowName } from "./rowName";
import { likely } from "./likely";
import { unitsOf, type Unit } from "./units";

/** Something that both sides hold by now, a row that both took out, or which row of the plan one is: from here on it counts as what was sent. */
export type Agreed = { sendId: string; table: TableKey; row: string } & ({ unit: string; hash: string | undefined } | { gone: true } | { same: string });

/** What came out of holding copies against the plan. */
export interface Proposed {
  proposals: readonly Proposal[];
  agreed: readonly Agreed[];
  /** Filled cells of each file that say what the plan says or what was sent. */
  same: ReadonlyMap<string, number>;
  /** Filled cells of each file of which nothing is done: their sheet or column is not there to compare with. */
  refused: ReadonlyMap<string, number>;
  /** By "file|table": the rows that the file holds, and those that it was sent and does not hold, by their ids. */
  standing: ReadonlyMap<string, Standing>;
}

interface Standing {
  here: ReadonlySet<string>;
  missing: ReadonlySet<string>;
}

/**
 * Holds copies that came back against the plan. The order of the copies, and of the rows in them, makes no difference.
 * @param pointed which rows of the plan somebody said that strange rows are
 */
export function propose(mine: Mine, copies: readonly Returned[], pointed: readonly Pointed[] = []): Proposed {
  return finish(proposing(mine, copies, pointed));
}

/** The same as steps, a table at a time: for a pane that is to stay awake. */
export function* proposing(mine: Mine, copies: readonly Returned[], pointed: readonly Pointed[] = []): Steps<Proposed> {
  const parts: Part[] = [];
  const blanks = takenIn(copies, mine);
  for (const copy of copies) {
    for (const table of copy.tables) {
      parts.push(mine.rows(table.table) ? proposeTable(mine, copy, table, blanks(table.table, copy), pointed.filter((one) => one.sendId === copy.sendId && one.table === table.table)) : unknownTable(copy, table));
      yield;
    }
  }
  const perFile = (count: "same" | "refused") => {
    const counts = new Map<string, number>();
    for (const part of parts) counts.set(part.file, (counts.get(part.file) ?? 0) + part[count]);
    return counts;
  };
  const once = new Map(parts.flatMap(({ proposals }) => proposals).sort(byFile).map((one) => [`${one.file}|${one.id}`, one]));
  return {
    proposals: joined([...once.values()]).sort(inOrder), agreed: parts.flatMap(({ agreed }) => agreed), same: perFile("same"), refused: perFile("refused"),
    standing: new Map(parts.map(({ file, table, standing }) => [`${file}|${table}`, standing])),
  };
}

/** A table that the plan does not have. */
function unknownTable({ file }: Returned, { table, rows }: ReturnedTable): Part {
  const refused = rows.reduce((sum, { cells }) => sum + Object.values<CellValue>(cells).filter((value) => value !== null).length, 0);
  return { file, table, standing: { here: new Set(), missing: new Set() }, proposals: [], agreed: [], same: 0, refused };
}

const byFile = (a: Proposal, b: Proposal) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);

/** By sheet, row and column, so that it reads as the plan does. */
function inOrder(a: Proposal, b: Proposal): number {
  const place = ({ table, row, unit = "" }: Proposal) => [String(tableKeys.indexOf(table)).padStart(3, "0"), row, String(unitsOf(table).findIndex(({ id }) => id === unit) + 1).padStart(3, "0")];
  const key = (one: Proposal) => [...place(one), one.sendId, one.file, one.id].join("\u0000");
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

interface Part extends Omit<Proposed, "same" | "refused" | "standing"> {
  file: string;
  table: TableKey;
  standing: Standing;
  same: number;
  refused: number;
}

function proposeTable(mine: Mine, copy: Returned, returned: ReturnedTable, blanks: BlankRows, pointed: readonly Pointed[]): Part {
  const { table } = returned;
  const sent = copy.base?.tables.get(table);
  const own = mine.rows(table) ?? new Map<string, SharedCells>();
  const known = identify(returned.rows, { sendId: copy.sendId, table, sent, mine: own, idOf: mine.idOf, pointed, blanks });
  const place: Place = { copy, table, sent, mine, units: sharedUnits(returned, sent), columnsGone: columnsGone(returned, sent) };
  const here = new Set(known.flatMap(({ id, insteadOf }) => [id, ...(insteadOf === undefined ? [] : [insteadOf])]));
  // Of a row that somebody took a strange row for, and takes it for no more, nobody asks whether it was taken out.
  const left = new Set(known.flatMap(({ id, isOwn }) => (isOwn ? sent?.rows.get(id)?.same ?? [] : [])));
  const missing = [...sent?.rows ?? []].flatMap(([id, { hashes, gone }]) => (here.has(id) || gone || left.has(id) || Object.keys(hashes).length === 0 ? [] : [id]));
  const again = likely(known, missing, place);
  const found = new Set(again.values());
  // A row that came with one copy of a send was never in the others: those do not ask whether it was taken out.
  const isOfAColleague = (id: string) => { const was = sent?.rows.get(id); return was !== undefined && neverWentOut(was); };
  const rows = [
    ...known.map((row) => proposeRow(row, place, again.get(row))),
    ...missing.filter((id) => !found.has(id) && !isOfAColleague(id)).map((id) => proposeRow({ id }, place, undefined)),
  ];
  const gone = [...place.columnsGone].map((unit) => ({
    ...about(copy, table, "", unit, "columnGone"), rowName: "", columns: unitsOf(table).find(({ id }) => id === unit)?.columns ?? [], unit, units: [], sent: null, mine: null, theirs: null, said: [],
  }));
  return {
    file: copy.file, table, standing: { here, missing: new Set(missing) }, proposals: [...rows.flatMap(({ proposals }) => proposals), ...gone], agreed: [...rows.flatMap(({ agreed }) => agreed), ...pointedOf(known, place)],
    same: sum(rows, "same"), refused: sum(rows, "refused"),
  };
}

/** What was pointed out of rows, as far as that was not noted before. */
function pointedOf(known: readonly KnownRow[], { copy: { sendId }, table, sent }: Place): Agreed[] {
  return known.flatMap(({ id, cameAs, isOwn }) => {
    const [row, same] = isOwn ? [id, ""] : [cameAs, id];
    const was = row === undefined ? undefined : sent?.rows.get(row)?.same ?? "";
    if (row === undefined || was === same) return [];
    return [{ sendId, table, row, same }, ...(was ? [{ sendId, table, row: was, gone: true } as const] : [])];
  });
}

/** Units of which the copy lost a column, or all that stood in it in more than one of the rows that it still has. */
function columnsGone({ table, columns, rows }: ReturnedTable, sent: SentTable | undefined): Set<string> {
  if (!sent) return new Set();
  const there = new Set(rows.map(({ id }) => id));
  return new Set(unitsOf(table).filter((unit) => {
    if (unit.columns.some((column) => sent.columns.has(column) && !columns.has(column))) return true;
    const held = [...sent.rows].filter(([id, { hashes }]) => there.has(id) && hashes[unit.id] !== undefined).length;
    return held > 1 && rows.length > 0 && rows.every(({ cells }) => unit.columns.every((column) => (cells[column] ?? null) === null));
  }).map(({ id }) => id));
}

function sum(rows: readonly RowPart[], of: "same" | "refused"): number {
  return rows.reduce((total, row) => total + row[of], 0);
}

interface RowPart {
  proposals: Proposal[];
  agreed: Agreed[];
  same: number;
  refused: number;
}

/** Kinds that are about the row as a whole, the ones that ask most first. */
const wholeRow: readonly CaseKind[] = ["removedChoose", "removed", "putBack", "new", "twin"];

function proposeRow({ id, row, copied, twin, cameAs }: Partial<KnownRow> & { id: string }, place: Place, again: string | undefined): RowPart {
  const { copy, table, mine, sent } = place;
  const theirs = row?.cells ?? {};
  const target = again ?? id;
  const own = mine.rows(table)?.get(target);
  const was = sent?.rows.get(target)?.was;
  const all = compareRow(id, row, place, twin);
  const units = all.filter(({ kind }) => kind !== "columnGone");
  const isNew = mine.rows(table)?.get(id) === undefined;
  const kinds: readonly CaseKind[] = isNew ? [...wholeRow, "foreign", "tooLate"] : wholeRow;
  const kindOfRow = kinds.find((kind) => units.some((one) => one.kind === kind));
  // A row that is put back comes with all that it holds.
  const ofRow = ({ kind }: UnitCase) => kinds.includes(kind) || (kindOfRow === "putBack" && kind === "same");
  const rowUnits = kindOfRow === undefined ? [] : units.filter(ofRow);
  const one = (kind: CaseKind, some: readonly UnitCase[], unit: Unit | undefined): Proposal => {
    const columns = some.flatMap((own) => own.unit.columns).filter((column) => unit !== undefined || row === undefined || (theirs[column] ?? null) !== null);
    const words = some.map((own) => printUnit(table, own.unit, theirs, mine.idOf)).join("|");
    return {
      ...about(copy, table, target, unit?.id ?? "", kind, words), rowName: rowName(table, { ...was, ...own, ...(own ? {} : theirs) }), columns, ...(unit ? { unit: unit.id } : {}), units: some.map((own) => own.unit.id),
      ...(kind === "again" ? { otherwise: id } : {}), ...(cameAs === undefined ? {} : { cameAs }),
      sent: was && columns.every((column) => column in was) ? pick(was, columns) : null, mine: own ? pick(own, columns) : null, theirs: row ? pick(theirs, columns) : null,
      said: [...(copied && kind === "new" ? [{ is: "copied" } as const] : []), ...(unit && row && own ? handed(table, unit, own, theirs) : [])],
    };
  };
  const says = row === undefined || rowUnits.some(({ unit }) => filledIn(unit, theirs) > 0);
  const whole = kindOfRow !== undefined && says ? [one(again === undefined ? kindOfRow : "again", rowUnits, undefined)] : [];
  const single = units.filter((unit) => !rowUnits.includes(unit) && !silent.has(unit.kind)).map((unit) => one(unit.kind, [unit], unit.unit));
  const agreed = row === undefined ? bothGone(id, own, place) : own === undefined ? [] : units.filter(({ kind, unit }) => kind === "same" && !place.columnsGone.has(unit.id)).flatMap(({ unit }) => agreedOn(unit, id, theirs, own, place));
  const count = (some: readonly UnitCase[]) => some.reduce((sum, { unit }) => sum + filledIn(unit, theirs), 0);
  return {
    proposals: [...whole, ...single], agreed,
    same: count(units.filter((unit) => unit.kind === "same" && !rowUnits.includes(unit))),
    refused: count(all.filter(({ kind }) => kind === "columnGone")) + notShared(table, all, theirs),
  };
}

/** Filled cells of columns that did not go along. */
function notShared(table: TableKey, units: readonly UnitCase[], theirs: SharedCells): number {
  return unitsOf(table).filter((unit) => !units.some((one) => one.unit.id === unit.id)).reduce((sum, unit) => sum + filledIn(unit, theirs), 0);
}

/** A row that neither has any more: whoever brings it back later does not make this copy ask for its end. */
function bothGone(row: string, own: SharedCells | undefined, { copy: { sendId }, table }: Place): Agreed[] {
  return own === undefined ? [{ sendId, table, row, gone: true }] : [];
}

/** What both sides came to hold since it was sent. */
function agreedOn(unit: Unit, id: string, theirs: SharedCells, own: SharedCells, { copy: { sendId }, table, mine, sent }: Place): Agreed[] {
  const print = printUnit(table, unit, theirs, mine.idOf);
  const hash = hashUnit(sendId, print);
  const row = sent?.rows.get(id);
  const isNews = row !== undefined && print === printUnit(table, unit, own, mine.idOf) && row.hashes[unit.id] !== hash;
  return isNews ? [{ sendId, table, row: id, unit: unit.id, hash }] : [];
}

function about({ file, sendId, organisation }: Returned, table: TableKey, row: string, unit: string, kind: CaseKind, words = "") {
  return { id: idFrom(sendId, ["proposal", table, row, unit, kind === "removedChoose" ? "removed" : wholeRow.includes(kind) ? kind : "", words].join("|")), file, sendId, organisation, table, row, kind, ticked: ticked.has(kind) };
}

function handed(table: TableKey, unit: Unit, before: SharedCells, after: SharedCells): ProposalNote[] {
  return handedTo(table, unit, before, after).map((name) => ({ is: "handedTo", name }));
}

function pick(cells: SharedCells, columns: readonly string[]): Record<string, CellValue> {
  return Object.fromEntries(columns.map((column) => [column, cells[column] ?? null]));
}

function filledIn({ columns }: Unit, cells: SharedCells): number {
  return columns.filter((column) => (cells[column] ?? null) !== null).length;
}
