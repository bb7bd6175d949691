import type { TableKey } from "../domain/checked";
import { firstFree } from "../domain/checking/newRows";
import { failure, success, type Outcome } from "../domain/outcome";
import type { Cells } from "../workbook/changes/change";
import type { ReadWorkbook } from "../workbook/check/readWorkbook";
import { change } from "./changing/change";

/** Where rows were added: the title of the sheet, and the number of its row that the first of them got. */
export interface AddedRows {
  sheet: string;
  row: number;
}

/**
 * Adds rows below the last filled one of a table, all of them or none; columns that are not named stay empty. Two requests.
 * @param today Excel's serial number of the day
 * @param seen the workbook as it was last read
 */
export function addRows(key: TableKey, rows: readonly Cells[], today: number, seen?: ReadWorkbook): Promise<Outcome<AddedRows>> {
  return change(today, (book) => {
    const table = book.tables.find((one) => one.key === key);
    if (!table) return failure("tableMissing", { name: key });
    return success({ changes: [{ is: "add", table: key, rows }], told: { sheet: table.sheet, row: table.firstRow + firstFree(table, table.rows) } });
  }, seen);
}
