import type { TableKey } from "../schema";
import { hashUnit, wasBlank, type SentTable } from "./base";
import type { Mine } from "./mine";
import { printUnit, type IdOf, type SharedCells } from "./print";
import type { Returned } from "./returned";
import { columnsOfName } from "./rowName";
import { unitsOf, type Unit } from "./units";

/** What a blank row that was handed out holds by now, by its id: of a unit, whether a row says the same there. */
export type BlankRows = ReadonlyMap<string, (unit: Unit, print: string) => boolean>;

/** By their ids: the rows of copies of one send that bear it, where more than one does. */
type Claims = ReadonlyMap<string, readonly SharedCells[]>;

/**
 * The blank rows of a copy that are taken: by what came in with an earlier copy of its send, and by what another one of the same batch brings.
 * Two people of one party can each write in the first blank row of the same copy, and both rows are to stay. What the copies of a send bring
 * is sorted out once for all of them.
 */
export function takenIn(copies: readonly Returned[], mine: Mine): (table: TableKey, copy: Returned) => BlankRows {
  const known = new Map<string, Claims>();
  return (table, { sendId, base }) => {
    const key = `${table}|${sendId}`;
    const claims = known.get(key) ?? claimsIn(table, copies.filter((copy) => copy.sendId === sendId));
    known.set(key, claims);
    return takenBlanks(table, sendId, base?.tables.get(table), claims, mine);
  };
}

function claimsIn(table: TableKey, copies: readonly Returned[]): Claims {
  const claims = new Map<string, SharedCells[]>();
  if (copies.length < 2) return claims;
  for (const { id, cells } of copies.flatMap(({ tables }) => tables.filter((one) => one.table === table).flatMap(({ rows }) => rows))) {
    const others = claims.get(id);
    if (others) others.push(cells);
    else claims.set(id, [cells]);
  }
  return new Map([...claims].filter(([, rows]) => rows.length > 1));
}

function takenBlanks(table: TableKey, sendId: string, sent: SentTable | undefined, claims: Claims, mine: Mine): BlankRows {
  const taken = new Map<string, (unit: Unit, print: string) => boolean>();
  for (const [id, row] of sent?.rows ?? []) if (wasBlank(row)) taken.set(id, (unit, print) => hashUnit(sendId, print) === row.hashes[unit.id]);
  const words = (cells: SharedCells) => unitsOf(table).map((unit) => printUnit(table, unit, cells, mine.idOf)).join("|");
  for (const [id, rows] of claims) {
    const row = sent?.rows.get(id);
    if (!row || Object.keys(row.hashes).length > 0 || mine.rows(table)?.has(id)) continue;
    // Of several the order of their words decides, not that of the files.
    const [first] = [...rows].sort((a, b) => (words(a) < words(b) ? -1 : 1));
    if (first) taken.set(id, (unit, print) => print === printUnit(table, unit, first, mine.idOf));
  }
  return taken;
}

/** Whether a row is another one than what stands in the blank row by now: it is called otherwise, and says no more than half of the same. */
export function isAnotherRow(table: TableKey, cells: SharedCells, says: (unit: Unit, print: string) => boolean, idOf: IdOf): boolean {
  const names = columnsOfName(table);
  const units = unitsOf(table).map((unit) => { const print = printUnit(table, unit, cells, idOf); return { unit, print, same: says(unit, print) }; });
  const filled = units.filter(({ print }) => print !== "");
  const isCalledOtherwise = units.some(({ unit, same }) => !same && unit.columns.some((column) => names.includes(column)));
  return isCalledOtherwise && filled.filter(({ same }) => same).length * 2 <= filled.length;
}
