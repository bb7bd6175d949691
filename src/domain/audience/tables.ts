import type { CheckedWorkbook } from "../checked";
import type { Network } from "../network";
import { schema, type CellValue, type TableSchema } from "../schema";
import { tableRows, type TableRow } from "../sharing/tableRows";
import { actionSignal } from "../signals/actions";
import { agreementDecision } from "../signals/agreements";
import { decide } from "../signals/decision";
import { boardColumns, type BoardTable } from "./audience";

/** The rows of a table that an audience gets to see, in the order of the plan; a signal by its id. */
export interface TableTold {
  table: BoardTable;
  columns: readonly string[];
  rows: readonly (readonly CellValue[])[];
}

/** What a board sees of a table; nothing where the plan has no rows of it. `fit` gives a text as it may be seen, "" where it may not. */
export function tableTold(book: CheckedWorkbook, network: Network, table: BoardTable, fit: (text: string) => string): TableTold[] {
  const rows = tableRows(book, table);
  if (!rows || rows.length === 0) return [];
  const columns = boardColumns[table];
  const { columns: kinds }: TableSchema = schema[table];
  const signal = signalOf(network, table);
  const cell = (row: TableRow, column: string): CellValue => {
    if (column === "signal") return signal(row.index);
    const value = row.cells[column] ?? null;
    // A word of a list was chosen, and is nobody's name.
    return typeof value === "string" && kinds[column]?.kind.is !== "list" ? fit(value) || null : value;
  };
  const told = rows.map((row) => columns.map((column) => cell(row, column)));
  // Of a row whose own words may not be seen, nobody knows what the rest is about. A word of a list before them may be empty.
  const words = columns.findIndex((column) => kinds[column]?.kind.is === "text" || kinds[column]?.kind.is === "name");
  return [{ table, columns, rows: told.filter((row) => row[words] !== null) }];
}

/** How the row at a place of the table stands, by the id of its signal; null where it has none. */
function signalOf({ actions, agreements, today }: Network, table: BoardTable): (row: number) => string | null {
  const at = <Record extends { place: { row: number } }>(records: readonly Record[], row: number) => records.find(({ place }) => place.row === row);
  if (table === "actions") return (row) => { const action = at(actions, row); return action ? actionSignal(action, today) : null; };
  if (table !== "agreements") return () => null;
  return (row) => { const agreement = at(agreements, row); return agreement ? decide(agreementDecision, { status: agreement.status, date: agreement.review }, today) : null; };
}
