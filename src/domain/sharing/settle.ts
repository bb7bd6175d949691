import type { TableKey } from "../schema";
import { emptyBefore, type Base, type SentRow, type SentTable } from "./base";
import type { Settled } from "./decide";

/** What was sent, with what was dealt with since in its place. */
export function settle(base: Base, settled: readonly Settled[]): Base {
  const tables = new Map<TableKey, SentTable>(base.tables);
  for (const one of settled.filter(({ sendId }) => sendId === base.sendId)) {
    const table = tables.get(one.table);
    if (!table) continue;
    const rows = new Map(table.rows);
    rows.set(one.row, settledRow(rows.get(one.row), one));
    tables.set(one.table, { ...table, rows });
  }
  return { ...base, tables };
}

/** A row with what was dealt with; a unit that is empty by now has no hash, and a row that is none of the plan's is the same as none. */
export function settledRow(row: SentRow | undefined, { hashes, came, gone, same }: Omit<Settled, "sendId" | "table" | "row">): SentRow {
  const { same: was, ...rest }: Partial<SentRow> = row ?? {};
  const is = same ?? was;
  const all = Object.entries<string | undefined>({ ...row?.hashes, ...hashes }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const earlier = earlierOf(row, hashes);
  return { ...rest, ...(earlier ? { earlier } : {}), hashes: Object.fromEntries(all), ...(came && row === undefined ? { came } : {}), ...(gone ? { gone } : {}), ...(is ? { same: is } : {}) };
}

/** What counted as sent before, of the units that were dealt with: of a row that was handed out, for of others no older copy knows anything. */
function earlierOf(row: SentRow | undefined, hashes: Settled["hashes"]): SentRow["earlier"] {
  if (!row) return undefined;
  const news = Object.entries(hashes).filter(([unit, hash]) => hash !== row.hashes[unit]);
  const earlier = Object.fromEntries(news.map(([unit, hash]) => [unit, [...new Set([...row.earlier?.[unit] ?? [], row.hashes[unit] ?? emptyBefore])].filter((one) => one !== (hash ?? emptyBefore))]));
  return news.length > 0 || row.earlier ? { ...row.earlier, ...earlier } : undefined;
}
