import { failure, success, type Outcome } from "../domain/outcome";
import { inExcel } from "./session";

/** Columns of one sheet, by their letters. */
export interface SheetColumns {
  sheet: string;
  columns: readonly string[];
}

/** Shows columns, or hides them; two requests. A sheet that is not there is passed. Gives how many changed. */
export async function showColumns(places: readonly SheetColumns[], isShown: boolean): Promise<Outcome<number>> {
  const outcome = await inExcel(async (context) => {
    const sheets = places.map(({ sheet: title, columns }) => ({ title, columns, sheet: context.workbook.worksheets.getItemOrNullObject(title).load("protection/protected") }));
    await context.sync();
    const there = sheets.filter(({ sheet }) => !sheet.isNullObject);
    const guarded = there.find(({ sheet }) => sheet.protection.protected);
    if (guarded) return failure("sheetProtected", { name: guarded.title });
    const ranges = there.flatMap(({ sheet, columns }) => columns.map((column) => sheet.getRange(`${column}:${column}`).load("columnHidden")));
    await context.sync();
    const changed = ranges.filter(({ columnHidden }) => columnHidden === isShown);
    for (const range of changed) range.columnHidden = !isShown;
    await context.sync();
    return success(changed.length);
  });
  return outcome.ok ? outcome.value : outcome;
}
