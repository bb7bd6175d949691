import { type Area, columnIndex, columnLetters } from "../../workbook/address";
import { remembering } from "./remembering";

export const lastRow = 1048575;
export const lastColumn = 16383;

/** A reference taken apart, with its dollars, so that it can be moved and written again. */
export interface Reference {
  /** Sheet name, unquoted; absent where the reference is to its own sheet. */
  sheet?: string;
  area: Area;
  /** Whether whole columns ("A:C") or whole rows ("4:4") are meant. */
  whole?: "columns" | "rows";
  /** Dollars of left, top, right and bottom. */
  fixed: { left: boolean; top: boolean; right: boolean; bottom: boolean };
  /** Whether it was written with a colon: "B5:B5" stays that. */
  pair: boolean;
}

const pattern =
  /^(?:('(?:[^']|'')+'|[^'!]+)!)?(?:(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?::(\$?)([A-Za-z]{1,3})(\$?)(\d+))?|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d+):(\$?)(\d+))$/;

/** Reads "B5", "$A$4:N34", "A:C", "4:4", any of them behind a sheet's name. Undefined for anything else. What it gives is shared: it is not to be changed. */
export const parseReference: (text: string) => Reference | undefined = remembering(read, 50_000);

function read(text: string): Reference | undefined {
  const match = pattern.exec(text.trim());
  if (!match) return undefined;
  const sheet = match[1] === undefined ? undefined : unquoted(match[1]);
  const [, , d1, c1, d2, r1, d3, c2, d4, r2, dc1, cc1, dc2, cc2, dr1, rr1, dr2, rr2] = match;
  if (cc1 !== undefined && cc2 !== undefined) {
    return ordered(sheet, columnIndex(cc1), 0, columnIndex(cc2), lastRow, [dc1 === "$", true, dc2 === "$", true], "columns", true);
  }
  if (rr1 !== undefined && rr2 !== undefined) {
    return ordered(sheet, 0, Number(rr1) - 1, lastColumn, Number(rr2) - 1, [true, dr1 === "$", true, dr2 === "$"], "rows", true);
  }
  if (c1 === undefined || r1 === undefined) return undefined;
  const pair = c2 !== undefined;
  return ordered(sheet, columnIndex(c1), Number(r1) - 1, columnIndex(c2 ?? c1), Number(r2 ?? r1) - 1,
    [d1 === "$", d2 === "$", (pair ? d3 : d1) === "$", (pair ? d4 : d2) === "$"], undefined, pair);
}

function ordered(
  sheet: string | undefined, left: number, top: number, right: number, bottom: number,
  [fl, ft, fr, fb]: [boolean, boolean, boolean, boolean], whole: Reference["whole"], pair: boolean,
): Reference | undefined {
  if (Math.max(left, right) > lastColumn || Math.max(top, bottom) > lastRow || Math.min(top, bottom) < 0) return undefined;
  const swapColumns = left > right;
  const swapRows = top > bottom;
  return {
    ...(sheet === undefined ? {} : { sheet }),
    area: { left: Math.min(left, right), right: Math.max(left, right), top: Math.min(top, bottom), bottom: Math.max(top, bottom) },
    ...(whole ? { whole } : {}),
    fixed: { left: swapColumns ? fr : fl, right: swapColumns ? fl : fr, top: swapRows ? fb : ft, bottom: swapRows ? ft : fb },
    pair,
  };
}

/** Written out again. The sheet's name gets quotes where a formula needs them. */
export function writeReference({ sheet, area, whole, fixed, pair }: Reference): string {
  const prefix = sheet === undefined ? "" : `${quotedIfNeeded(sheet)}!`;
  const column = (index: number, dollar: boolean) => `${dollar ? "$" : ""}${columnLetters(index)}`;
  const row = (index: number, dollar: boolean) => `${dollar ? "$" : ""}${index + 1}`;
  if (whole === "columns") return `${prefix}${column(area.left, fixed.left)}:${column(area.right, fixed.right)}`;
  if (whole === "rows") return `${prefix}${row(area.top, fixed.top)}:${row(area.bottom, fixed.bottom)}`;
  const first = column(area.left, fixed.left) + row(area.top, fixed.top);
  const last = column(area.right, fixed.right) + row(area.bottom, fixed.bottom);
  return `${prefix}${pair || first.replace(/\$/g, "") !== last.replace(/\$/g, "") ? `${first}:${last}` : first}`;
}

/** A sheet's name as Excel writes it before "!": quoted unless it is one plain word. */
export function quotedIfNeeded(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && !parseReference(sheet) && !/^r\d*c?\d*$/i.test(sheet) && !/^c\d*$/i.test(sheet)
    ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}
