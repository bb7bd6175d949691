import { failure, success, type Outcome } from "../domain/outcome";
import { anchorName, type SheetKey } from "../workbook/meta";
import { inExcel } from "./session";

/** Brings one of our sheets to the front, wherever it is and whatever it is called now; one that is hidden is shown first, because somebody asked for it. */
export async function goTo(key: SheetKey): Promise<Outcome<void>> {
  const outcome = await inExcel(async (context) => {
    const cell = context.workbook.names.getItemOrNullObject(anchorName(key)).getRangeOrNullObject();
    cell.untrack();
    const sheet = cell.worksheet.load("visibility");
    await context.sync();
    if (cell.isNullObject) return failure("sheetMissing");
    if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
    sheet.activate();
    await context.sync();
    return success(undefined);
  });
  return outcome.ok ? outcome.value : outcome;
}
