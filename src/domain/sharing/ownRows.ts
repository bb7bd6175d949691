import type { CheckedWorkbook } from "../checked";
import { sameName } from "../names";
import type { TableKey } from "../schema";
import { ownersOf } from "./owners";
import { tableRows, type TableRow } from "./tableRows";

/** Rows are never changed, so that they are sorted out once for all parties. */
const known = new WeakMap<readonly TableRow[], ReadonlyMap<string, readonly TableRow[]>>();

/** The rows of a table that are of a party, in the order of the table; undefined where the workbook does not have the table. */
export function ownRows(book: CheckedWorkbook, table: TableKey, party: string): readonly TableRow[] | undefined {
  const rows = tableRows(book, table);
  if (!rows) return undefined;
  const byParty = known.get(rows) ?? sorted(table, rows);
  known.set(rows, byParty);
  return byParty.get(sameName(party)) ?? [];
}

function sorted(table: TableKey, rows: readonly TableRow[]): ReadonlyMap<string, readonly TableRow[]> {
  const byParty = new Map<string, TableRow[]>();
  for (const row of rows) {
    for (const party of new Set(ownersOf(table, row.cells).map(sameName))) {
      const own = byParty.get(party);
      if (own) own.push(row);
      else byParty.set(party, [row]);
    }
  }
  return byParty;
}
