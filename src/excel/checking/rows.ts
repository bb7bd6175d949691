import { address, area, type Area } from "../../workbook/address";
import type { RawTable } from "../../workbook/check/found";
import type { Address, Content } from "../../workbook/types";
import { range } from "../parts/range";
import { requestMax } from "../room";

/** Rows of the sheet within which tables are read at once: of most workbooks that is all, and far less than a request may hold. */
const firstRows = 1000;

/** Bytes of a row where none has been seen yet. */
const ordinaryRow = 1000;

/** Asks for a table with its headings and first rows. */
export function askRows(tables: Excel.TableCollection, name: string) {
  const table = tables.getItemOrNullObject(name).load("showTotals");
  const whole = table.getRange();
  whole.untrack();
  const first = whole.getIntersectionOrNullObject(`1:${firstRows}`);
  first.untrack();
  return { name, table, sheet: table.worksheet.load("id,name"), whole: whole.load("address"), first: first.load("address,values") };
}

export type AskedRows = ReturnType<typeof askRows>;

/** The place of a table that is there, without its totals. */
export function placeOf({ table, whole }: Pick<AskedRows, "table" | "whole">): Area {
  const at = area(localAddress(whole.address));
  return table.showTotals ? { ...at, bottom: at.bottom - 1 } : at;
}

/** An address without its sheet and dollars. */
export function localAddress(full: string): Address {
  return (full.split("!").at(-1) ?? "").replaceAll("$", "");
}

/** The tables with all their rows, headings first: those that were asked for, and in further requests the rows that were left out. */
export async function wholeTables(context: Excel.RequestContext, asked: readonly AskedRows[]): Promise<RawTable[]> {
  const rows = new Map(asked.map((one) => [one.name, firstOf(one)]));
  const left = asked.map((one): Left => {
    const at = placeOf(one);
    const known = rows.get(one.name) ?? [];
    return { name: one.name, at: { ...at, top: at.top + known.length }, bytes: known.length > 0 ? JSON.stringify(known).length / known.length : ordinaryRow };
  });
  for (const request of piecesOf(left)) {
    const answers = request.map(({ name, at }) => {
      const sheet = asked.find((one) => one.name === name)?.sheet;
      const cells = sheet && range(sheet, address(at));
      cells?.untrack();
      return { name, cells: cells?.load("values") };
    });
    // eslint-disable-next-line no-restricted-syntax -- this is the split itself: one request after the other
    await context.sync();
    for (const { name, cells } of answers) rows.get(name)?.push(...((cells?.values ?? []) as Content[][]));
  }
  return asked.map((one) => ({ name: one.name, sheet: one.sheet.name, address: address(placeOf(one)), cells: rows.get(one.name) ?? [] }));
}

/** What came at once, without the totals. */
function firstOf(one: AskedRows): Content[][] {
  if (one.first.isNullObject) return [];
  const { top, bottom } = placeOf(one);
  const values: Content[][] = one.first.values;
  // A table that begins further down has rows of its own in neither case.
  return values.slice(0, Math.max(0, bottom - top + 1));
}

/** Rows of a table that are still to be read; none where `at` ends before it begins. */
export interface Left {
  name: string;
  at: Area;
  /** Bytes that a row takes. */
  bytes: number;
}

/** The rows that are left, cut in pieces and put together in requests whose answers are no larger than `max` bytes. */
export function piecesOf(left: readonly Left[], max = requestMax): { name: string; at: Area }[][] {
  const requests: { name: string; at: Area }[][] = [];
  let room = 0;
  for (const { name, at, bytes } of left) {
    for (let top = at.top; top <= at.bottom;) {
      if (room < bytes) {
        requests.push([]);
        room = Math.max(max, bytes);
      }
      const bottom = Math.min(at.bottom, top + Math.floor(room / bytes) - 1);
      requests.at(-1)?.push({ name, at: { ...at, top, bottom } });
      room -= (bottom - top + 1) * bytes;
      top = bottom + 1;
    }
  }
  return requests;
}
