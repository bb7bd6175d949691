import type { TableKey } from "../domain/schema";
import { firstFree } from "../domain/checking/newRows";
import { randomId } from "../domain/id";
import { failure, success, type Outcome } from "../domain/outcome";
import type { Cells, BookChange } from "../workbook/changes/change";
import type { ReadWorkbook } from "../workbook/check/readWorkbook";
import { rowsOf, type StandingRow } from "../workbook/quarters/tables";
import type { UndoKind } from "../workbook/undo/undo";
import { change } from "./changing/change";

/** Where rows were added: the title of the sheet, and the number of its row that the first of them got. */
export interface AddedRows {
  sheet: string;
  row: number;
}

/**
 * Adds rows below the last filled one of a table, all of them or none; columns that are not named stay empty. A row whose id is there
 * already came in before, and its answer was lost: it gets what it should hold and does not come twice. Three requests.
 * @param today Excel's serial number of the day
 * @param seen the workbook as it was last read
 * @param what what they came by, for who takes them back
 */
export function addRows(key: TableKey, rows: readonly Cells[], today: number, seen?: ReadWorkbook, what: UndoKind = "form"): Promise<Outcome<AddedRows>> {
  return change(today, (book) => {
    const table = book.tables.find((one) => one.key === key);
    if (!table) return failure("tableMissing", { name: key });
    const standing = new Map(rowsOf(book, key).map((row) => [row.cells.id, row]));
    const there = (row: Cells) => (row.id == null ? undefined : standing.get(row.id));
    const fresh = rows.filter((row) => !there(row));
    const first = rows.map(there).find(Boolean)?.row ?? firstFree(table, table.rows);
    return success({
      changes: [
        ...rows.flatMap((row) => { const one = there(row); return one ? changed(key, one, row) : []; }),
        ...(fresh.length > 0 ? [{ is: "add", table: key, rows: fresh } as const] : []),
      ],
      told: { sheet: table.sheet, row: table.firstRow + first },
    });
  }, { seen, undo: { id: String(rows[0]?.id ?? randomId()), what } });
}

/** What a row lacks of what it should hold. */
function changed(table: TableKey, { row, cells }: StandingRow, wanted: Cells): BookChange[] {
  const different = Object.keys(wanted).filter((id) => (cells[id] ?? null) !== (wanted[id] ?? null));
  const pick = (from: Cells) => Object.fromEntries(different.map((id) => [id, from[id] ?? null]));
  return different.length > 0 ? [{ is: "set", table, row, before: pick(cells), after: pick(wanted) }] : [];
}
