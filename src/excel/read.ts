import type { Outcome } from "../domain/outcome";
import { metaTables } from "../workbook/meta";
import { readTable, type ReadTable } from "../workbook/readTable";
import type { Content } from "../workbook/types";
import { askMetaTable, metaValues, readColumns } from "./metadata";
import { inExcel } from "./session";
import { usualTables } from "./usualTables";

/**
 * Reads the tables of data with all their rows. One request; a second where tables got other names than usual.
 * A table that is not there is left out; a workbook that is not ours gives none.
 */
export function readTables(): Promise<Outcome<ReadTable[]>> {
  return inExcel(async (context) => {
    const { tables } = context.workbook;
    const askedColumns = askMetaTable(tables, metaTables.columns);
    const usual = usualTables.map((name) => askTable(tables, name));
    await context.sync();
    const known = readColumns(metaValues(askedColumns));
    const names = new Set(known.map(({ table }) => table));
    const other = [...names].filter((name) => !usualTables.includes(name)).map((name) => askTable(tables, name));
    if (other.length > 0) await context.sync();
    return [...usual, ...other]
      .filter(({ name, table }) => names.has(name) && !table.isNullObject)
      .map((asked) => readTable(answerTable(asked), known));
  });
}

/** Asks for a table with the values of its cells. */
export function askTable(tables: Excel.TableCollection, name: string) {
  const table = tables.getItemOrNullObject(name).load("showTotals");
  const cells = table.getRange();
  cells.untrack();
  return { name, table, sheet: table.worksheet.load("id,name"), cells: cells.load("address,values") };
}

/** What was answered, headings first and without totals; only for a table that is there. */
function answerTable({ name, table, sheet, cells }: ReturnType<typeof askTable>) {
  const values: Content[][] = cells.values;
  return {
    name,
    sheet: sheet.name,
    address: (cells.address.split("!").at(-1) ?? "").replaceAll("$", ""),
    cells: table.showTotals ? values.slice(0, -1) : values,
  };
}
