import type { TableKey } from "../schema";
import type { Base, SentRow, SentTable } from "./base";
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
  return { ...rest, hashes: Object.fromEntries(all), ...(came && row === undefined ? { came } : {}), ...(gone ? { gone } : {}), ...(is ? { same: is } : {}) };
}
