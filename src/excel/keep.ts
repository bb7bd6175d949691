import { address, area } from "../workbook/address";
import { keptHeadingRow, type KeptTable } from "../workbook/check/kept";
import { anchorName } from "../workbook/meta";
import type { Content } from "../workbook/types";
import { range } from "./parts/range";
import { asText } from "./parts/text";
import { requestMax, type MakeRoom } from "./room";

/** Asks what stands in a kept table now, and for the sheet on which it belongs. */
export function askKept({ names, tables }: Excel.Workbook, kept: KeptTable) {
  const table = tables.getItemOrNullObject(kept.name).load("name");
  const cells = table.getRange();
  cells.untrack();
  const anchor = names.getItemOrNullObject(anchorName("meta")).getRangeOrNullObject();
  anchor.untrack();
  const sheet = anchor.worksheet.load("name");
  const place = sheet.getCell(keptHeadingRow, kept.left);
  place.untrack();
  return { kept, table, cells: cells.load("address,values"), sheet, inPlace: place.getTables(false).load("items/name") };
}

export type AskedKept = ReturnType<typeof askKept>;

/** The cells that were asked for, headings first; nothing where there is no such table yet. */
export function keptCells({ table, cells }: AskedKept): readonly (readonly Content[])[] {
  return table.isNullObject ? [] : (cells.values as Content[][]);
}

/** Whether there is a sheet to keep anything on. */
export function canKeep({ sheet }: AskedKept): boolean {
  return !sheet.isNullObject;
}

/**
 * Writes all rows of a kept table, of which the last are queued and not yet sent; makes the table where there is none. A table without
 * rows keeps one blank. Gives what stood there when it was written, to be looked at once that is sent: see `keptMeanwhile`.
 */
export async function writeKept(
  workbook: Excel.Workbook, { kept, table, cells, sheet: found, inPlace }: AskedKept, rows: readonly (readonly string[])[], room: MakeRoom,
): Promise<Excel.Range | undefined> {
  const { headings, left } = kept;
  const sheet = workbook.worksheets.getItem(found.name);
  const body = rows.length > 0 ? rows : [headings.map(() => "")];
  const isThere = !table.isNullObject;
  const stood = isThere ? askStood(workbook, kept) : undefined;
  const old = isThere ? area((cells.address.split("!").at(-1) ?? "").replaceAll("$", "")) : { top: keptHeadingRow, left, bottom: keptHeadingRow, right: left };
  const whole = { top: old.top, left: old.left, right: old.left + headings.length - 1, bottom: old.top + body.length };
  if (old.bottom > whole.bottom) range(sheet, address({ ...whole, top: whole.bottom + 1, bottom: old.bottom })).clear("Contents");
  const all = [[...headings], ...body.map((row) => row.map((text) => (text === "" ? "" : asText(text))))];
  for (const { from, to } of pieces(all)) {
    const some = all.slice(from, to);
    await room(JSON.stringify(some).length);
    range(sheet, address({ ...whole, top: whole.top + from, bottom: whole.top + to - 1 })).formulas = some;
  }
  if (isThere) {
    workbook.tables.getItem(kept.name).resize(range(sheet, address(whole)));
    return stood;
  }
  // A run that broke between making the table and naming it left one in this place.
  const nameless = inPlace.items[0];
  // A range and not its address: without a sheet's name Excel reads an address on the sheet that is in front.
  const made = nameless ? workbook.tables.getItem(nameless.name) : sheet.tables.add(range(sheet, address(whole)), true);
  made.name = kept.name;
  if (nameless) made.resize(range(sheet, address(whole)));
  made.style = "TableStyleLight1";
  made.showFilterButton = false;
  made.showBandedRows = false;
  return undefined;
}

function askStood({ tables }: Excel.Workbook, { name }: KeptTable): Excel.Range {
  const cells = tables.getItem(name).getRange();
  cells.untrack();
  return cells.load("address,values");
}

/**
 * What somebody else kept between the look and the writing, which is overwritten by now: the same question with that for an answer, so
 * that it is written again with theirs. Undefined where nobody did.
 */
export function keptMeanwhile(asked: AskedKept, stood: Excel.Range | undefined): AskedKept | undefined {
  const same = !stood || JSON.stringify(stood.values) === JSON.stringify(asked.cells.values);
  return same ? undefined : { ...asked, cells: stood };
}

/** Rows that go together, the last one not included: as many as take half a request. */
function pieces(rows: readonly (readonly string[])[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let bytes = Infinity;
  rows.forEach((row, i) => {
    const own = JSON.stringify(row).length;
    const last = found.at(-1);
    if (last && bytes + own <= requestMax / 2) {
      last.to = i + 1;
      bytes += own;
    } else {
      found.push({ from: i, to: i + 1 });
      bytes = own;
    }
  });
  return found;
}
