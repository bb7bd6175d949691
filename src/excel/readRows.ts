import { failure, success, type Outcome } from "../domain/outcome";
import type { Address, Content } from "../workbook/types";
import { range } from "./parts/range";
import { inExcel } from "./session";

/** Rows of a table as they are now. */
export interface ReadRows {
  /** The whole table with its headings: where it moved or grew, rows are not what they were. */
  table: Address;
  /** One array for each row, as wide as the cells that were asked for; null is an empty cell. */
  values: Content[][];
}

/** Reads some cells of the sheet that a table stands on, and where the table is now. One request. */
export async function readRows(name: string, cells: Address): Promise<Outcome<ReadRows>> {
  const outcome = await inExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name).load("name");
    const whole = table.getRange();
    whole.untrack();
    whole.load("address");
    const rows = range(table.worksheet, cells).load("values");
    await context.sync();
    if (table.isNullObject) return failure("tableMissing", { name });
    const values: Content[][] = rows.values;
    return success({
      table: (whole.address.split("!").at(-1) ?? "").replaceAll("$", ""),
      values: values.map((row) => row.map((value) => (value === "" ? null : value))),
    });
  });
  return outcome.ok ? outcome.value : outcome;
}
