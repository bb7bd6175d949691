import { failure, success, type Outcome } from "../domain/outcome";
import { address, area } from "../workbook/address";
import type { Address, Content } from "../workbook/types";
import { range } from "./parts/range";
import { entryOf } from "./parts/cells";
import { inExcel } from "./session";

/**
 * Adds rows at the end of a table, which is resized to hold them: unlike Excel's own adding of rows that also goes well
 * while others work in the same file. Blank rows at the end are used first. A calculated column goes on where a row has null.
 * Gives the cells of the new rows. Nothing is written where a filter hides rows, the sheet is protected, or something
 * stands below the table.
 * @param rows one content for each column of the table
 */
export async function append(name: string, rows: Content[][]): Promise<Outcome<Address>> {
  const outcome = await inExcel((context) => appendIn(context, name, rows));
  return outcome.ok ? outcome.value : outcome;
}

async function appendIn(context: Excel.RequestContext, name: string, rows: Content[][]): Promise<Outcome<Address>> {
  const table = context.workbook.tables.getItemOrNullObject(name).load("showTotals,autoFilter/isDataFiltered");
  const sheet = table.worksheet.load("name,protection/protected");
  const cells = table.getRange();
  cells.untrack();
  cells.load("address,values,formulas");
  const below = cells.getRowsBelow(Math.max(rows.length, 1));
  below.untrack();
  below.load("values");
  await context.sync();

  if (table.isNullObject) return failure("tableMissing", { name });
  if (sheet.protection.protected) return failure("sheetProtected", { name: sheet.name });
  if (table.autoFilter.isDataFiltered) return failure("tableFiltered", { name });
  const place = area((cells.address.split("!").at(-1) ?? ""));
  const values: unknown[][] = cells.values;
  const formulas: unknown[][] = cells.formulas;
  const first = place.top + lastFilled(values, formulas) + 1;
  const last = Math.max(first + rows.length - 1, place.bottom);
  const grows = last > place.bottom;
  if (grows && (table.showTotals || holdsAnything(below.values))) return failure("tableBlocked", { name });

  const added = address({ ...place, top: first, bottom: first + rows.length - 1 });
  const pattern = formulas.at(-1) ?? [];
  // The table grows first: a run that breaks here leaves blank rows, which the next one fills.
  if (grows) table.resize(range(sheet, address({ ...place, bottom: last })));
  range(sheet, added).formulas = rows.map((row) => row.map((content, column) => {
    const above = pattern[column];
    return content === null && isFormula(above) ? above : entryOf(content);
  }));
  await context.sync();
  return success(added);
}

/** The row of the table that was filled last, 0 being the headings; calculated cells fill no row. */
function lastFilled(values: unknown[][], formulas: unknown[][]): number {
  return values.findLastIndex((row, r) => row.some((value, c) => value !== "" && !isFormula(formulas[r]?.[c])));
}

function holdsAnything(values: unknown[][]): boolean {
  return values.some((row) => row.some((value) => value !== ""));
}

function isFormula(entry: unknown): entry is string {
  return typeof entry === "string" && entry.startsWith("=");
}
