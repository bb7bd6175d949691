import type { TableKey } from "../schema";
import { hashOf } from "./hash";
import { printUnit, type IdOf, type SharedCells } from "./print";
import { unitsOf } from "./units";

/** What was sent of one row: a hash for each unit that held anything, and the values themselves where the copy still has them. */
export interface SentRow {
  /** By the id of the unit. */
  hashes: Readonly<Record<string, string>>;
  was?: SharedCells;
  /** By the id of the unit: what counted as sent before something of this send was dealt with; `emptyBefore` where nothing stood there. */
  earlier?: Readonly<Record<string, readonly string[]>>;
  /** It came in with an earlier copy of this send, without an id of ours. */
  came?: true;
  /** It was missing from an earlier copy of this send, and somebody said what to do with that. */
  gone?: true;
  /** Somebody said that this row, which came without an id of ours, is the row with this id. */
  same?: string;
}

/** Stands for the hash of a unit that was empty. */
export const emptyBefore = "-";

/** Whether a unit said this before something of the send was dealt with: an older copy says it still. */
export function saidBefore({ earlier }: Pick<SentRow, "earlier">, unit: string, hash: string | undefined): boolean {
  return earlier?.[unit]?.includes(hash ?? emptyBefore) ?? false;
}

/** Whether the row never went out: it came with an earlier copy, so that a colleague's copy of the same send cannot have lost it. */
export function neverWentOut(row: SentRow): boolean {
  return row.came === true || wasBlank(row);
}

/** Whether the row went out blank, with an id, and came back filled in. */
export function wasBlank({ hashes, earlier }: SentRow): boolean {
  const units = Object.keys(hashes);
  return units.length > 0 && units.every((unit) => earlier?.[unit]?.includes(emptyBefore));
}

/** What was sent of one table: the rows that were handed out by their ids, blank ones among them. */
export interface SentTable {
  rows: ReadonlyMap<string, SentRow>;
  /** The columns that went along. */
  columns: ReadonlySet<string>;
  /** It came along for reading: what changes in it is a proposal, whosever row it is. */
  reading?: boolean;
}

/** What one party was sent: against this a copy that comes back is held. */
export interface Base {
  sendId: string;
  tables: ReadonlyMap<TableKey, SentTable>;
}

/** The hash of a unit; undefined for one that is empty. */
export function hashUnit(sendId: string, print: string): string | undefined {
  return print === "" ? undefined : hashOf(sendId, print);
}

/** What is kept of a row that is sent: a hash for each unit that holds anything. */
export function sentRow(sendId: string, table: TableKey, cells: SharedCells, idOf: IdOf): SentRow {
  const hashes = unitsOf(table).flatMap((unit) => {
    const hash = hashUnit(sendId, printUnit(table, unit, cells, idOf));
    return hash === undefined ? [] : [[unit.id, hash] as const];
  });
  return { hashes: Object.fromEntries(hashes), was: cells };
}

/**
 * What the plan noted of a send together with the values that the copy brings: values count where they fit what was noted, so that nobody
 * can say that something else was sent. Where the plan noted nothing of the send, what the copy says is all there is. Of what was dealt with
 * before plans kept what had counted as sent until then, the copy itself still says what went out: by that an older copy is known.
 */
export function trusted(noted: Base | undefined, brought: Base | undefined, idOf: IdOf): Base | undefined {
  if (!noted || !brought) return noted ?? brought;
  const tables = [...noted.tables].map(([table, { rows, ...rest }]) => {
    const others = brought.tables.get(table)?.rows;
    const fitting = [...rows].map(([id, row]): [string, SentRow] => {
      const other = others?.get(id);
      return [id, other?.was ? { ...withWhatWentOut(row, other.hashes), was: valuesThatFit(noted.sendId, table, row, other.was, idOf) } : row];
    });
    return [table, { ...rest, rows: new Map(fitting) }] as const;
  });
  return { ...noted, tables: new Map(tables) };
}

/** The row with what its copy says went out, for the units that say something else by now and of which the plan does not know what they said before. */
function withWhatWentOut(row: SentRow, out: SentRow["hashes"]): SentRow {
  const news = [...new Set([...Object.keys(row.hashes), ...Object.keys(out)])].filter((unit) => row.earlier?.[unit] === undefined && row.hashes[unit] !== out[unit]);
  return news.length === 0 ? row : { ...row, earlier: { ...row.earlier, ...Object.fromEntries(news.map((unit) => [unit, [out[unit] ?? emptyBefore]])) } };
}

/** The values that are those that were sent, unit by unit; a unit that was dealt with since holds what it was then. */
function valuesThatFit(sendId: string, table: TableKey, { hashes }: SentRow, was: SharedCells, idOf: IdOf): SharedCells {
  const fits = unitsOf(table).filter((unit) => hashUnit(sendId, printUnit(table, unit, was, idOf)) === hashes[unit.id]);
  return Object.fromEntries(fits.flatMap(({ columns }) => columns.map((column) => [column, was[column] ?? null])));
}
