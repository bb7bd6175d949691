import { area, type Area } from "../../workbook/address";
import { bare } from "../../workbook/check/bare";
import { firstBelow } from "../../workbook/check/below";
import type { RawTable } from "../../workbook/check/found";
import type { SheetCells } from "../../workbook/check/loose";
import type { StandingParts } from "../../workbook/check/readWorkbook";
import { allSheets } from "../../workbook/sheets";
import type { Content } from "../../workbook/types";
import { localAddress, placeOf, type AskedRows } from "./rows";

/** Excel cuts a longer address off. */
const addressMax = 8192;

/**
 * Asks how a table of data stands, beside its values. Merged cells are not asked for: Excel merges none in a table, and asking empties
 * the list of what people can undo (OfficeDev/office-js#5918).
 * @param closely look for cells by what is special about them, which Excel may refuse on a protected sheet
 */
export function askStanding(asked: AskedRows, closely: boolean) {
  const { name, table, whole } = asked;
  const filter = table.autoFilter.load("isDataFiltered");
  const look = closely ? {
    guarded: special(whole, "DataValidations"), coloured: special(whole, "ConditionalFormats"), seen: special(whole, "Visible"),
    calculated: calculatedHeadings(name).map((heading) => {
      const column = table.columns.getItemOrNullObject(heading);
      const cells = column.getDataBodyRange();
      cells.untrack();
      return { column: column.load("index"), formulas: special(cells, "Formulas") };
    }),
  } : undefined;
  return { asked, filter, look };
}

export type AskedStanding = ReturnType<typeof askStanding>;

function special(cells: Excel.Range, kind: "DataValidations" | "ConditionalFormats" | "Visible" | "Formulas"): Excel.RangeAreas {
  const found = cells.getSpecialCellsOrNullObject(kind);
  found.untrack();
  return found.load("address");
}

/** Headings, in whatever language, of the table's columns that are calculated; of a table under another name those of all tables. */
function calculatedHeadings(name: string): string[] {
  const tables = allSheets.flatMap(({ table }) => table ?? []);
  const own = tables.filter((table) => table.name === name);
  return [...new Set((own.length > 0 ? own : tables).flatMap(({ columns }) => columns).flatMap(({ heading, kind }) => (kind.is === "formula" ? Object.values(heading) : [])))];
}

/** How the tables stand that were asked for; `found` has their cells, and `sheets` what stands around them. */
export function standingOf(all: readonly AskedStanding[], found: readonly RawTable[], sheets: readonly SheetCells[]): Omit<StandingParts, "names"> {
  const closely = all.flatMap(({ asked, look, filter }) => (look ? [{ name: asked.name, at: placeOf(asked), look, filtered: filter.isDataFiltered }] : []));
  const outside = (kind: "guarded" | "coloured") => closely.flatMap(({ name, at, look }) => {
    const areas = areasIn(look[kind]);
    return areas ? bare(at, filledRows(found.find((table) => table.name === name)), areas).map((place) => ({ table: name, ...place })) : [];
  });
  return {
    below: all.flatMap((one) => filledBelow(one, found, sheets)),
    typedOver: closely.flatMap(({ name, at, look }) => look.calculated.flatMap(({ column, formulas }) => {
      const areas = column.isNullObject ? undefined : areasIn(formulas);
      return areas ? withoutFormula(found.find((table) => table.name === name), areas, at, column.index) : [];
    })),
    unguarded: outside("guarded"),
    uncoloured: outside("coloured"),
    unseen: closely.flatMap(({ name, at, look, filtered }) => {
      const seen = areasIn(look.seen);
      return seen ? [{ table: name, ...unseen(at, seen), filtered }] : [];
    }),
  };
}

function filledBelow({ asked: { name, sheet: { name: title }, table, whole } }: AskedStanding, found: readonly RawTable[], sheets: readonly SheetCells[]) {
  // Totals are part of the table, and what stands below them is not taken for a row.
  if (table.showTotals) return [];
  const parts = sheets.find(({ sheet }) => sheet === title)?.parts ?? [];
  const isThere = (row: number, column: number) => parts.some(({ at, rows }) => isFilled(rows[row - at.top]?.[column - at.left]));
  const others = found.filter((one) => one.sheet === title && one.name !== name).map(({ address }) => area(address));
  const place = firstBelow(placeOf({ table, whole }), isThere, others);
  return place === undefined ? [] : [{ table: name, cell: place }];
}

/** The blocks of cells that were found; undefined where there are too many for Excel to tell them all. */
function areasIn(cells: Excel.RangeAreas): Area[] | undefined {
  if (cells.isNullObject) return [];
  if (cells.address.length >= addressMax) return undefined;
  return [...cells.address.matchAll(/(?:'(?:[^']|'')*'|[^'!,]+)!([^,]+)/g)].map(([, local = ""]) => area(localAddress(local)));
}

/** The rows that people began: their first cell is filled. */
function filledRows(table: RawTable | undefined): number[] {
  return (table?.cells ?? []).slice(1).flatMap(([first], row) => (isFilled(first) ? [row] : []));
}

function isFilled(content: Content | undefined): boolean {
  return content !== "" && content !== null && content !== undefined;
}

/** Cells of a calculated column that lie outside the areas with formulas, in rows that people began or where something else stands. */
function withoutFormula(table: RawTable | undefined, areas: readonly Area[], at: Area, column: number) {
  const place = at.left + column;
  const own = areas.filter(({ left, right }) => left <= place && place <= right);
  const calculated = new Set(own.flatMap(({ top, bottom }) => span(Math.max(top, at.top + 1), Math.min(bottom, at.bottom)).map((row) => row - at.top - 1)));
  return (table?.cells ?? []).slice(1)
    .flatMap((row, i) => ((isFilled(row[0]) || isFilled(row[column])) && !calculated.has(i) ? [{ table: table?.name ?? "", column, row: i }] : []));
}

/** Rows and columns of the table that none of the areas that can be seen has. */
function unseen(at: Area, seen: readonly Area[]): { rows: number[]; columns: number[] } {
  const rows = new Set(seen.flatMap(({ top, bottom }) => span(top, bottom)));
  const columns = new Set(seen.flatMap(({ left, right }) => span(left, right)));
  return {
    rows: span(at.top + 1, at.bottom).filter((row) => !rows.has(row)).map((row) => row - at.top - 1),
    columns: span(at.left, at.right).filter((column) => !columns.has(column)).map((column) => column - at.left),
  };
}

function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
