import { repaired } from "../../domain/fix";
import type { NewId } from "../../domain/id";
import type { CellEdit, Mending } from "../../excel";
import { definitions, tableName } from "../../workbook/check/tables";
import { area, cell } from "../../workbook/address";
import type { Repair } from "../../workbook/check/kept";
import type { ReadWorkbook } from "../../workbook/check/readWorkbook";
import { isCalculated, numberFormatOf } from "../../workbook/kinds";
import type { Item } from "./item";

/** What has to be written to mend these findings; those without a repair are passed over. All of it is one batch. */
export function mendings(items: readonly Item[], newId: NewId): Mending[] {
  const batch = newId();
  return items.flatMap(({ finding, value }): Mending[] => {
    const { fix, sheet, cell: where, tableName, column } = finding;
    if (!fix) return [];
    const after = repaired(fix, newId);
    // A row that gets its id is found by that id when it is taken back.
    const row = fix.kind === "newId" ? String(after) : finding.row;
    const repair = { id: newId(), batch, table: tableName, row, column, cell: where, before: value, after };
    const format = typeof after === "string" && fix.kind !== "formula" ? "General" : formatOf(finding.table, column);
    return [{ sheet, cell: where, before: value, after, format, ...(fix.kind === "formula" ? { formula: "after" } as const : {}), repair }];
  });
}

/** What has to be written to give cells back what stood there, wherever their rows are now. Rows that are gone are left out. */
export function restorations(repairs: readonly Repair[], read: ReadWorkbook): CellEdit[] {
  return repairs.flatMap((repair): CellEdit[] => {
    const table = [...read.tables, ...read.lists].find(({ name }) => name === repair.table);
    const where = table && placeIn(table, repair, calculated(repair, read));
    if (!table || !where) return [];
    const formula = calculated(repair, read) ? { formula: "before" } as const : {};
    return [{ sheet: table.sheet, cell: where, before: repair.after, after: repair.before, format: repair.format, exact: true, ...formula }];
  });
}

function placeIn({ address: at, columns, rows }: ReadWorkbook["tables"][number], { row: id, column, cell: was, after }: Repair, isFormula: boolean): string | undefined {
  if (id === "") return was;
  const { top, left } = area(at);
  const [ids, place] = ["id", column].map((one) => columns.findIndex((found) => found.id === one));
  if (ids === undefined || place === undefined || ids < 0 || place < 0) return undefined;
  // Of rows with the same id it is the one that holds what the repair put there; what comes of a formula nobody knows beforehand.
  const row = rows.find(({ values }) => values[ids] === id && (isFormula || (values[place] ?? null) === after));
  return row && cell(top + 1 + row.index, left + place);
}

/** Whether the repair gave a cell back its formula. Beside that only the heading of such a column is mended, which begins with no sign. */
function calculated({ table, column, after }: Repair, read: ReadWorkbook): boolean {
  if (typeof after !== "string" || !after.startsWith("=")) return false;
  const definition = definitions.find((one) => tableName(one, read) === table);
  const found = definition?.columns.find(({ id }) => id === column);
  return found !== undefined && isCalculated(found);
}

/** How the column shows numbers. */
function formatOf(table: string, column: string): string {
  const found = definitions.find(({ key }) => key === table)?.columns.find(({ id }) => id === column);
  return found ? numberFormatOf(found) : "General";
}
