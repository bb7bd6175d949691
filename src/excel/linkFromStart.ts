import { failure, success, type Outcome } from "../domain/outcome";
import { anchorName, type SheetKey } from "../workbook/meta";
import { laterLinks } from "../workbook/sheets/start";
import { leading, looking } from "./changing/leading";
import { overwrite } from "./changing/overwrite";
import { boundedRequests } from "./room";
import { inExcel } from "./session";

/** How often a free cell is looked for, where somebody was faster in the one before. */
const attempts = 3;

/**
 * Puts a link to a sheet that came later on Start, in the first free cell of the place that is kept for it. Nothing where there is one
 * already, no cell is free, or the workbook was made before there was such a place: Start leads to what it always did. What somebody typed
 * in that cell meanwhile comes back, and the link comes in the next one.
 */
export async function linkFromStart(key: SheetKey, tip: string): Promise<Outcome<void>> {
  const outcome = await inExcel((context) => link(context, key, tip, attempts));
  return outcome.ok ? outcome.value : outcome;
}

async function link(context: Excel.RequestContext, key: SheetKey, tip: string, times: number): Promise<Outcome<void>> {
  const { names } = context.workbook;
  const kept = () => names.getItemOrNullObject(laterLinks).getRangeOrNullObject();
  const place = kept().load("values");
  const sheet = names.getItemOrNullObject(anchorName(key)).getRangeOrNullObject().worksheet.load("name");
  // What was put back the last time goes along.
  await context.sync();
  if (times === 0) return success(undefined);
  if (sheet.isNullObject) return failure("sheetMissing");
  const free = place.isNullObject ? [] : place.values.flatMap((row, i) => row.flatMap((value, j) => (value === "" ? [{ i, j }] : [])));
  const isThere = !place.isNullObject && place.values.flat().includes(sheet.name);
  // From top to bottom, and then the next column.
  const [first] = free.sort((a, b) => a.j - b.j || a.i - b.i);
  if (!first || isThere) return success(undefined);
  // By the name in the request that writes, so that the place moves with what somebody inserts above it.
  const cell = () => kept().getCell(first.i, first.j);
  const { guard, restore } = leading(cell, sheet.name, { to: anchorName(key), tip });
  const [done] = await overwrite(context, [[looking(cell, ""), guard]], boundedRequests(context));
  if (done) return success(undefined);
  restore();
  return link(context, key, tip, times - 1);
}
