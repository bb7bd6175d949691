import { success, type Outcome } from "../domain/outcome";
import { anchorName, type SheetKey } from "../workbook/meta";
import { leading, looking, type LinkTo } from "./changing/leading";
import { overwrite } from "./changing/overwrite";
import { boundedRequests } from "./room";
import { inExcel } from "./session";

/** Where a sheet came later: rows of the sheet with steps that lead to it now, and the sheet that they led to without it. */
export interface LedRows {
  rows: readonly { id: string; from: SheetKey }[];
  /** The headings of the columns with the place and with the id. */
  headings: { place: string; id: string };
}

/** How often rows are looked for that somebody moved while they were written. */
const attempts = 3;

/**
 * Lets the steps that happen on a sheet that came later lead to it. A row is left as it is where somebody put another place there, or was
 * faster: then what stood there is put back. Nothing where the workbook has no steps, or their columns were given other headings. Five
 * requests, and two more each time that somebody moves rows meanwhile.
 * @param tip what the link says when it is pointed at
 */
export function linkFromSteps(key: SheetKey, { rows, headings }: LedRows, tip: string): Promise<Outcome<void>> {
  if (rows.length === 0) return Promise.resolve(success(undefined));
  return inExcel(async (context) => {
    const sheetOf = (one: SheetKey) => context.workbook.names.getItemOrNullObject(anchorName(one)).getRangeOrNullObject().worksheet.load("name");
    const [to, steps] = [sheetOf(key), sheetOf("steps")];
    const left = new Map([...new Set(rows.map(({ from }) => from))].map((from) => [from, sheetOf(from)]));
    await context.sync();
    if (to.isNullObject || steps.isNullObject) return;
    const tables = steps.tables.load("items/name");
    await context.sync();
    const [table] = tables.items;
    if (!table) return;
    const [place, ids] = [table.columns.getItemOrNullObject(headings.place), table.columns.getItemOrNullObject(headings.id)];
    await context.sync();
    if (place.isNullObject || ids.isNullObject) return;
    const led = rows.flatMap(({ id, from }) => { const before = left.get(from); return before && !before.isNullObject ? [{ id, before: before.name }] : []; });
    await lead(context, { place, ids }, led, { name: to.name, link: { to: anchorName(key), tip } }, attempts);
  });
}

/**
 * Lets rows lead there that are known by their ids and that still lead to where they did before. Rows that somebody moved between looking
 * and writing are looked for again, so many times.
 */
async function lead(context: Excel.RequestContext, columns: Record<"place" | "ids", Excel.TableColumn>, rows: readonly { id: string; before: string }[], to: { name: string; link: LinkTo }, times: number): Promise<void> {
  const [place, ids] = [columns.place.getDataBodyRange(), columns.ids.getDataBodyRange()].map((body) => body.load("values"));
  // What was put back the last time goes along.
  await context.sync();
  if (times === 0) return;
  const led = rows.flatMap(({ id, before }) => {
    const at = ids?.values.findIndex(([one]) => one === id) ?? -1;
    if (at < 0 || place?.values[at]?.[0] !== before) return [];
    const [own, cell] = [() => columns.ids.getDataBodyRange().getCell(at, 0), () => columns.place.getDataBodyRange().getCell(at, 0)];
    return [{ looks: [looking(own, id), looking(cell, before)], ...leading(cell, to.name, to.link) }];
  });
  if (led.length === 0) return;
  const done = await overwrite(context, led.map(({ looks, guard }) => [...looks, guard]), boundedRequests(context));
  const missed = led.filter((_, i) => !done[i]);
  for (const { restore } of missed) restore();
  if (missed.length > 0) await lead(context, columns, rows, to, times - 1);
}
