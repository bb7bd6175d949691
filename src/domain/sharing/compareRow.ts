import type { CellValue, TableKey } from "../schema";
import { sameName } from "../names";
import { hashUnit, type SentRow, type SentTable } from "./base";
import { caseOf, type CaseKind, type Facts } from "./cases";
import type { Mine } from "./mine";
import { isOwn, ownersOf } from "./owners";
import { printUnit, type SharedCells } from "./print";
import type { Returned, ReturnedRow } from "./returned";
import { unitsOf, type Unit } from "./units";

/** Where a row is compared: the copy and table that it stands in, and the plan. */
export interface Place {
  copy: Returned;
  table: TableKey;
  sent: SentTable | undefined;
  mine: Mine;
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
 */
export function compareRow(id: string, row: ReturnedRow | undefined, place: Place): UnitCase[] {
  const { table, copy, sent, mine } = place;
  const own = mine.rows(table)?.get(id);
  const was = sent?.rows.get(id);
  const wasBlank = was === undefined || (Object.keys(was.hashes).length === 0 && was.came === undefined);
  const about = {
    rowGone: row === undefined,
    rowNew: own === undefined && wasBlank,
    deletedHere: own === undefined && !wasBlank,
    foreign: isForeign(table, own, was, row?.cells ?? {}, place),
    closed: isClosed(table, own ?? row?.cells ?? {}, mine),
  };
  return unitsOf(table).filter(({ columns }) => isShared(columns, place)).map((unit) => {
    const print = (cells: SharedCells) => printUnit(table, unit, cells, mine.idOf);
    const [theirs, ours] = [print(row?.cells ?? {}), print(own ?? {})];
    const hash = was?.hashes[unit.id];
    const facts: Facts = {
      ...about,
      baseKnown: was !== undefined,
      theirsIsSent: was !== undefined && hashUnit(copy.sendId, theirs) === hash,
      mineIsSent: was !== undefined && hashUnit(copy.sendId, ours) === hash,
      theirsIsMine: theirs === ours,
      theirsEmpty: theirs === "",
      mineEmpty: ours === "",
      unreadable: unit.columns.some((column) => row?.unreadable?.has(column)),
      unknownWord: unit.columns.some((column) => row?.unknown?.has(column)),
      columnGone: place.columnsGone.has(unit.id),
    };
    return { unit, kind: caseOf(facts).kind };
  });
}

/** Whether the unit went along, and the copy still knows something of it. A copy of which nothing is known is taken at its columns. */
function isShared(columns: readonly string[], { copy, table, sent }: Place): boolean {
  if (sent) return columns.some((column) => sent.columns.has(column));
  return columns.every((column) => copy.tables.find((one) => one.table === table)?.columns.has(column));
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
