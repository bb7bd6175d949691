import { repaired } from "../../domain/fix";
import type { NewId } from "../../domain/id";
import type { CellEdit, Mending } from "../../excel";
import { definitions } from "../../workbook/check/toChecked";
import { area, cell } from "../../workbook/address";
import type { Repair } from "../../workbook/check/kept";
import type { ReadWorkbook } from "../../workbook/check/readWorkbook";
import { styles } from "../../workbook/styles";
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
    return [{ sheet, cell: where, before: value, after, format: typeof after === "string" ? "General" : formatOf(finding.table, column), repair }];
  });
}

/** What has to be written to give cells back what stood there, wherever their rows are now. Rows that are gone are left out. */
export function restorations(repairs: readonly Repair[], read: ReadWorkbook): CellEdit[] {
  return repairs.flatMap((repair): CellEdit[] => {
    const table = read.tables.find(({ name }) => name === repair.table);
    const where = table && placeIn(table, repair);
    return table && where ? [{ sheet: table.sheet, cell: where, before: repair.after, after: repair.before, format: repair.format, exact: true }] : [];
  });
}

function placeIn({ address: at, columns, rows }: ReadWorkbook["tables"][number], { row: id, column, cell: was, after }: Repair): string | undefined {
  if (id === "") return was;
  const { top, left } = area(at);
  const [ids, place] = ["id", column].map((one) => columns.findIndex((found) => found.id === one));
  if (ids === undefined || place === undefined || ids < 0 || place < 0) return undefined;
  // Of rows with the same id it is the one that holds what the repair put there.
  const row = rows.find(({ values }) => values[ids] === id && (values[place] ?? null) === after);
  return row && cell(top + 1 + row.index, left + place);
}

/** How the column shows numbers. */
function formatOf(table: string, column: string): string {
  const kind = definitions.find(({ key }) => key === table)?.columns.find(({ id }) => id === column)?.kind.is;
  const style = kind === "date" ? styles.date : kind === "progress" ? styles.progress : styles.number;
  return style.numberFormat ?? "General";
}
