import type { Row } from "../../workbook/types";

/** Row heights as hucre takes them, by index from 0. */
export function writeRows(rows: readonly Row[]): Map<number, { height: number }> {
  return new Map(rows.map(({ index, height }) => [index, { height }]));
}

/** Takes the mark "set by hand" off the rows that fit their text, so that they go on to follow it. `sheet` is hucre's XML. */
export function fitRows(sheet: string, rows: readonly Row[]): string {
  const fitting = new Set(rows.filter(({ fits }) => fits).map(({ index }) => index + 1));
  return fitting.size === 0 ? sheet : sheet.replace(/(<row r="(\d+)" ht="[^"]*") customHeight="1"/g, (whole, start: string, row: string) =>
    (fitting.has(Number(row)) ? start : whole));
}

/** The rows that a sheet's XML gives a height; one that was not set by hand fits its text. */
export function readRows(sheet: string): Row[] {
  return [...sheet.matchAll(/<(?:\w+:)?row\s([^>]*)>/g)].flatMap(([, attributes = ""]): Row[] => {
    const index = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? NaN) - 1;
    const height = Number(/\bht="([^"]+)"/.exec(attributes)?.[1] ?? NaN);
    if (!Number.isInteger(index) || !Number.isFinite(height)) return [];
    return [{ index, height, ...(/\bcustomHeight="(1|true)"/.test(attributes) ? {} : { fits: true }) }];
  });
}

/** The rows that a sheet's XML hides, by hand or by a filter, from 0. */
export function hiddenRows(sheet: string): number[] {
  return [...sheet.matchAll(/<(?:\w+:)?row\s([^>]*)>/g)].flatMap(([, attributes = ""]) => {
    const index = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? NaN) - 1;
    return Number.isInteger(index) && /\bhidden="(1|true)"/.test(attributes) ? [index] : [];
  });
}
