import { failure, success, type Outcome } from "../domain/outcome";
import type { Growth } from "../workbook/check/leftOut";
import { inExcel } from "./session";

/** The rows of a list, wherever they are by now. */
function list({ names }: Excel.Workbook, name: string): Excel.Range {
  return names.getItem(name).getRange();
}

/**
 * Gives a matrix as many columns more, before its last one, with the formulas of the column beside them: also in the row above it and the one below.
 * @param width that of the last column, in points
 */
function widen(workbook: Excel.Workbook, { name, more }: Growth, width: number): void {
  list(workbook, name).getLastColumn().getResizedRange(0, more - 1).getEntireColumn().insert("Right");
  const last = list(workbook, name).getLastColumn().getOffsetRange(-1, 0).getResizedRange(2, 0);
  const come = last.getOffsetRange(0, -more).getResizedRange(0, more - 1);
  come.copyFrom(last.getOffsetRange(0, -more - 1), "Formulas");
  come.format.columnWidth = width;
}

/**
 * Makes lists of formulas longer that have a row for each indicator or party: rows come above their last one, so that everything that counts over a
 * list goes on to do so, and hold the formulas of the row above them. Whole rows, so that what people put beside or below a list stays
 * beside its neighbours and is never written over. Two requests.
 *
 * Nothing is written over, so nothing has to be put back: a list is found by its name in the request itself, and where somebody else made
 * room in the same moment there is more than was asked for.
 *
 * Fails where a list is gone or longer than was seen, and where a sheet is protected; then none has grown.
 */
export async function makeRoom(growths: readonly Growth[]): Promise<Outcome<void>> {
  const outcome = await inExcel(async (context) => {
    const { workbook } = context;
    const asked = growths.map((growth) => {
      const range = workbook.names.getItemOrNullObject(growth.name).getRangeOrNullObject().load("rowCount");
      return { growth, rows: growth.rows, range, last: range.getLastColumn().load("format/columnWidth"), sheet: range.worksheet.load("name,protection/protected") };
    });
    await context.sync();
    if (asked.some(({ range, rows }) => range.isNullObject || range.rowCount !== rows)) return failure("changedMeanwhile");
    const locked = asked.find(({ sheet }) => sheet.protection.protected);
    if (locked) return failure("sheetProtected", { name: locked.sheet.name });
    // All of them first: a page looks at the rows of the figures, which the new ones push down.
    for (const { name, more } of growths) list(workbook, name).getLastRow().getResizedRange(more - 1, 0).getEntireRow().insert("Down");
    for (const { name, more } of growths) {
      const last = list(workbook, name).getLastRow();
      last.getOffsetRange(-more, 0).getResizedRange(more - 1, 0).copyFrom(last.getOffsetRange(-more - 1, 0), "Formulas");
    }
    for (const { growth, last } of asked) if (growth.columns) widen(workbook, growth, last.format.columnWidth);
    await context.sync();
    return success(undefined);
  });
  return outcome.ok ? outcome.value : outcome;
}
