import { failure, success, type Outcome } from "../domain/outcome";
import { anchorName, type SheetKey } from "../workbook/meta";
import { laterLinks } from "../workbook/sheets/start";
import { leadTo } from "./parts/link";
import { inExcel } from "./session";

/**
 * Puts a link to a sheet that came later on Start, in the first free cell of the place that is kept for it. Nothing where there is one
 * already, no cell is free, or the workbook was made before there was such a place: Start leads to what it always did.
 */
export async function linkFromStart(key: SheetKey, tip: string): Promise<Outcome<void>> {
  const outcome = await inExcel(async (context) => {
    const { names } = context.workbook;
    const place = names.getItemOrNullObject(laterLinks).getRangeOrNullObject().load("values");
    const sheet = names.getItemOrNullObject(anchorName(key)).getRangeOrNullObject().worksheet.load("name");
    await context.sync();
    if (sheet.isNullObject) return failure("sheetMissing");
    const free = place.isNullObject ? [] : place.values.flatMap((row, i) => row.flatMap((value, j) => (value === "" ? [{ i, j }] : [])));
    const isThere = !place.isNullObject && place.values.flat().includes(sheet.name);
    // From top to bottom, and then the next column.
    const [first] = free.sort((a, b) => a.j - b.j || a.i - b.i);
    if (!first || isThere) return success(undefined);
    leadTo(place.getCell(first.i, first.j), sheet.name, { to: anchorName(key), tip });
    await context.sync();
    return success(undefined);
  });
  return outcome.ok ? outcome.value : outcome;
}
