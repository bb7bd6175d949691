import type { CellValue, TableKey } from "../schema";
import { sameName } from "../names";
import { hashUnit, saidBefore, type SentRow, type SentTable } from "./base";
import { caseOf, type CaseKind, type Facts } from "./cases";
import type { Mine } from "./mine";
import { isOwn, ownersOf } from "./owners";
import { printUnit, type SharedCells } from "./print";
import type { Returned, ReturnedRow, ReturnedTable } from "./returned";
import { unitsOf, type Unit } from "./units";

/** Where a row is compared: the copy and table that it stands in, and the plan. */
export interface Place {
  copy: Returned;
  table: TableKey;
  sent: SentTable | undefined;
  mine: Mine;
  /** Units that went along and of which the copy still knows something. */
  units: readonly Unit[];
  /** Units of which the copy lost a column, or everything that stood in one. */
  columnsGone: ReadonlySet<string>;
}

/** What became of one unit of a row. */
export interface UnitCase {
  unit: Unit;
  kind: CaseKind;
}

/**
 * What the table of cases says of each unit of a row that stands in a copy.
 * @param row as it came back; undefined where it was handed out and is gone
 * @param rowTwin whether it says word for word what another row of the copy says that it was copied from
 */
export function compareRow(id: string, row: ReturnedRow | undefined, place: Place, rowTwin = false): UnitCase[] {
  const { table, copy, sent, mine, units, columnsGone } = place;
  const own = mine.rows(table)?.get(id);
  const was = sent?.rows.get(id);
  const baseKnown = was !== undefined;
  const wasBlank = was === undefined || (Object.keys(was.hashes).length === 0 && was.came === undefined);
  const theirCells = row?.cells ?? nothing;
  const ourCells = own ?? nothing;
  const rowGone = row === undefined;
  const rowNew = own === undefined && wasBlank;
  const deletedHere = own === undefined && !wasBlank;
  const foreign = isForeign(table, own, was, theirCells, place);
  const closed = isClosed(table, own ?? theirCells, mine);
  return units.map((unit) => {
    const theirs = printUnit(table, unit, theirCells, mine.idOf);
    const ours = printUnit(table, unit, ourCells, mine.idOf);
    const isSent = (print: string) => baseKnown && hashUnit(copy.sendId, print) === was.hashes[unit.id];
    const theirsIsMine = theirs === ours;
    const theirsIsSent = isSent(theirs);
    const facts: Facts = {
      baseKnown, rowGone, rowNew, rowTwin, deletedHere, foreign, closed, theirsIsMine, theirsIsSent,
      mineIsSent: theirsIsMine ? theirsIsSent : isSent(ours),
      theirsIsEarlier: was !== undefined && saidBefore(was, unit.id, hashUnit(copy.sendId, theirs)),
      theirsEmpty: theirs === "",
      emptiedOnly: isEmptiedOnly(table, unit, theirCells, ourCells, mine),
      mineEmpty: ours === "",
      unreadable: holdsOne(row?.unreadable, unit),
      unknownWord: holdsOne(row?.unknown, unit),
      columnGone: columnsGone.has(unit.id),
    };
    return { unit, kind: caseOf(facts).kind };
  });
}

const nothing: SharedCells = {};

/** Whether every cell of a unit is theirs as it is ours, but for some that are empty there. */
function isEmptiedOnly(table: TableKey, { columns }: Unit, theirs: SharedCells, ours: SharedCells, { idOf }: Mine): boolean {
  const gone = columns.filter((column) => (theirs[column] ?? null) === null && (ours[column] ?? null) !== null);
  const left = { id: "", columns: columns.filter((column) => !gone.includes(column)) };
  return gone.length > 0 && printUnit(table, left, theirs, idOf) === printUnit(table, left, ours, idOf);
}

function holdsOne(columns: ReadonlySet<string> | undefined, unit: Unit): boolean {
  return columns !== undefined && unit.columns.some((column) => columns.has(column));
}

/** The units that went along and of which the copy still knows something. A copy of which nothing is known is taken at its columns. */
export function sharedUnits({ table, columns }: ReturnedTable, sent: SentTable | undefined): readonly Unit[] {
  return unitsOf(table).filter((unit) => (sent ? unit.columns.some((column) => sent.columns.has(column)) : unit.columns.every((column) => columns.has(column))));
}

function isForeign(table: TableKey, own: SharedCells | undefined, was: SentRow | undefined, theirs: SharedCells, { sent, copy }: Place): boolean {
  if (sent?.reading) return true;
  if (was && own) return false;
  const cells = own ?? theirs;
  return ownersOf(table, cells).length > 0 ? !isOwn(table, cells, copy.organisation) : own !== undefined;
}

function isClosed(table: TableKey, { quarter }: SharedCells, mine: Mine): boolean {
  return table === "measurements" && typeof quarter === "string" && mine.isClosed(quarter);
}

/** The parties that a row is of by what the copy says, and was not of before. */
export function handedTo(table: TableKey, unit: Unit, before: SharedCells, after: SharedCells): string[] {
  const owned = (cells: SharedCells) => ownersOf(table, Object.fromEntries(unit.columns.map((column): [string, CellValue] => [column, cells[column] ?? null])));
  const had = new Set(owned(before).map(sameName));
  return owned(after).filter((name) => !had.has(sameName(name)));
}
