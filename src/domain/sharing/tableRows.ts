import type { CheckedTable, CheckedWorkbook } from "../checked";
import type { CellValue, TableKey } from "../schema";
import type { SharedCells } from "./print";

/** A row of the plan: where it stands in its table (from 0), its id ("" for none) and its cells by the ids of their columns. */
export interface TableRow {
  index: number;
  id: string;
  cells: SharedCells;
}

/** A table is never changed, so that its rows are found once. */
const found = new WeakMap<CheckedTable, TableRow[]>();

/** The rows of a table in which somebody typed anything; undefined where the workbook does not have the table. */
export function tableRows({ tables }: Pick<CheckedWorkbook, "tables">, key: TableKey): TableRow[] | undefined {
  const table = tables.find((one) => one.key === key);
  if (!table) return undefined;
  const rows = found.get(table) ?? rowsOf(table);
  found.set(table, rows);
  return rows;
}

function rowsOf(table: CheckedTable): TableRow[] {
  const places = table.columns.flatMap(({ id, silent }, place) => (id === undefined || (silent && id !== "id") ? [] : [{ id, place }]));
  return table.rows.flatMap(({ index, values }): TableRow[] => {
    const cells = Object.fromEntries(places.map(({ id, place }): [string, CellValue] => [id, blank(values[place]) ? null : values[place] ?? null]));
    const { id, ...typed } = cells;
    return Object.values(typed).every((value) => value === null) ? [] : [{ index, id: String(id ?? "").trim(), cells: typed }];
  });
}

function blank(value: CellValue | undefined): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
