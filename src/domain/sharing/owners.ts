import type { CellValue, ColumnId, TableKey } from "../schema";
import { sameName, splitNames } from "../names";
import type { SharedCells } from "./print";

/** The columns that say whose a row is, by table: a row is of every party that is named there. */
const ownerColumns: { readonly [Table in TableKey]?: readonly ColumnId<Table>[] } = {
  actions: ["responsible", "parties"],
  agreements: ["parties", "owner", "confirmedBy"],
  findings: ["organisation"],
  relations: ["first", "second"],
  relatives: ["organisation"],
  steps: ["who"],
  measurements: ["organisation"],
  stakeholders: ["organisation"],
};

/** The tables of which a party gets its own rows, in the order in which they are asked for. */
export const ownTables = ["measurements", "actions", "agreements", "findings", "relations", "relatives", "steps"] as const satisfies readonly TableKey[];

/** The tables of which rows come along for reading: who takes part, and what is measured. */
export const readTables = ["stakeholders", "indicators"] as const satisfies readonly TableKey[];

/** The columns of a table that say whose its rows are. */
export function columnsOfOwner(table: TableKey): readonly string[] {
  return ownerColumns[table] ?? [];
}

/** The names of the parties that a row is of; none where nobody is named. */
export function ownersOf(table: TableKey, cells: SharedCells): string[] {
  return columnsOfOwner(table).flatMap((column) => namesIn(cells[column] ?? null));
}

/** Whether a row is of a party. */
export function isOwn(table: TableKey, cells: SharedCells, party: string): boolean {
  return ownersOf(table, cells).some((name) => sameName(name) === sameName(party));
}

function namesIn(value: CellValue): string[] {
  return typeof value === "string" ? splitNames(value) : [];
}
