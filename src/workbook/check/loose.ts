import type { Finding } from "../../domain/finding";
import { findingKey } from "../../domain/finding";
import { personalDataInCell } from "../../domain/privacy/personal";
import { severityOf } from "../../domain/severity";
import { fill, type Text } from "../../messages";
import { area, cell } from "../address";
import type { ReadTable } from "../readTable";
import type { Address, Content } from "../types";

/** A cell that no rule of a table looks at: on Start, beside a table, on a sheet that people added, in a list, in a heading. Or what is no cell. */
export interface Loose {
  sheet: string;
  cell: Address;
  value: string | number;
  /** What somebody wrote beside the cell, or what the sheet is called. */
  is?: "comment" | "sheetName";
}

/** The cells of a sheet as they were read, in pieces: values by row and column, the first of them at that place of the sheet, from 0. */
export interface SheetCells {
  sheet: string;
  parts: { at: { top: number; left: number }; rows: readonly (readonly Content[])[] }[];
  /** The first cell of what was not read, where the sheet holds too much. */
  unread?: Address;
}

/**
 * Everything in the workbook that no rule of a table looks at: cells, names of sheets and what was written beside cells.
 * @param metadata title of the sheet that only code reads
 */
export function looseOf(sheets: readonly SheetCells[], written: readonly Loose[], metadata: string | undefined, tables: readonly ReadTable[]): Loose[] {
  const own = sheets.filter(({ sheet }) => sheet !== metadata);
  return [
    ...own.flatMap(({ sheet, parts }) => parts.flatMap(({ at, rows }) => looseIn(sheet, rows, at, tables))),
    ...own.map(({ sheet }): Loose => ({ sheet, cell: "A1", value: sheet, is: "sheetName" })),
    ...written,
  ];
}

/**
 * The cells of a sheet that no rule of a table looks at and that may hold something of a person.
 * @param rows values by row and column, the first of them at that place of the sheet, from 0; formulas as what they show
 * @param tables the tables of data of the workbook
 */
export function looseIn(sheet: string, rows: readonly (readonly Content[])[], at: { top: number; left: number }, tables: readonly ReadTable[]): Loose[] {
  const own = tables.filter((table) => table.sheet === sheet).map(({ address, columns }) => ({ ...area(address), columns }));
  const isLookedAt = (row: number, column: number) => own.some(({ top, left, bottom, right, columns }) => (
    row > top && row <= bottom && column >= left && column <= right && columns[column - left]?.id !== undefined));
  return rows.flatMap((contents, r) => contents.flatMap((value, c): Loose[] => {
    if ((typeof value !== "string" || value.trim().length < shortest) && typeof value !== "number") return [];
    return isLookedAt(at.top + r, at.left + c) ? [] : [{ sheet, cell: cell(at.top + r, at.left + c), value }];
  }));
}

/** Nothing of a person is said in less. */
const shortest = 4;

const called: Readonly<Record<NonNullable<Loose["is"]>, Text>> = {
  comment: { nl: "opmerking bij {cell}", en: "comment on {cell}" },
  sheetName: { nl: "de naam van dit blad", en: "the name of this sheet" },
};

/**
 * What looks personal outside the tables of data. A text that stands in a table as well is told there, and shown elsewhere by a formula; one
 * that several sheets show, as the name of the network, is told at the first.
 * @param planYear the year in which the plan begins
 */
export function looseFindings(loose: readonly Loose[], tables: readonly ReadTable[], planYear: number, language: keyof Text): Finding[] {
  const suspects = loose.flatMap((one) => { const codes = personalDataInCell(one.value, "text", planYear); return codes.length > 0 ? [{ ...one, codes }] : []; });
  if (suspects.length === 0) return [];
  const shown = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ values }) => values)));
  const first = new Map(suspects.flatMap((one) => (one.is === undefined && typeof one.value === "string" ? [[one.value, one] as const] : [])).reverse());
  return suspects.filter((one) => one.is !== undefined || (!shown.has(one.value) && (typeof one.value !== "string" || first.get(one.value) === one))).flatMap(({ sheet, cell: where, value, is, codes }) => codes.map((code): Finding => ({
    code, severity: severityOf[code], table: "", tableName: "", column: "", row: "", sheet, cell: where,
    details: { column: is ? fill(called[is][language], { cell: where }) : where },
    key: findingKey(code, `${sheet}!${where}`, is ?? "", value),
  })));
}
