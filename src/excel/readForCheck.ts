import { success, type Outcome } from "../domain/outcome";
import { area, cell } from "../workbook/address";
import { readFound, type FoundTable } from "../workbook/check/found";
import { keptTables, readAsides, readRepairs, type Aside, type Repair } from "../workbook/check/kept";
import type { ReadWorkbook, Standing } from "../workbook/check/readWorkbook";
import { listPlaces } from "../workbook/lists";
import { metaTables } from "../workbook/meta";
import { allSheets } from "../workbook/sheets";
import type { Content, Formula } from "../workbook/types";
import { answerTable, askTable } from "./read";
import { inExcel } from "./session";
import { usualTables } from "./usualTables";

/** A workbook as a check needs it, and its sheets as Excel's events call them. */
export interface ReadForCheck {
  read: ReadWorkbook;
  /** Titles of the sheets with tables of ours, by Excel's id of the sheet. */
  sheets: ReadonlyMap<string, string>;
  /** What was set aside, and what was mended and can be taken back. */
  asides: Aside[];
  repairs: Repair[];
}

/** Rows right below a table that are looked at for what was not taken in. */
const rowsBelow = 2;

const metadata: readonly string[] = [metaTables.plan, metaTables.sheets, metaTables.columns, keptTables.asides.name, keptTables.repairs.name];
const lists = Object.values(listPlaces).map(({ table }) => table);

/**
 * Reads everything that a check needs and changes nothing. One request; a second where tables got other names than usual.
 * Fails where the workbook has no metadata of ours.
 */
export async function readForCheck(): Promise<Outcome<ReadForCheck>> {
  const outcome = await inExcel(async (context) => {
    const { names, tables } = context.workbook;
    const askedNames = names.load("items/name,items/formula,items/scope");
    const data = usualTables.map((name) => askData(tables, name));
    const rest = [...metadata, ...lists].map((name) => askTable(tables, name));
    await context.sync();
    const known = [...data.map(({ asked }) => asked), ...rest].filter(({ table }) => !table.isNullObject);
    const others = otherNames(known.map(answerTable)).map((name) => askData(tables, name));
    if (others.length > 0) await context.sync();
    const all = [...data, ...others].filter(({ asked }) => !asked.table.isNullObject);
    const found = [...known, ...others.map(({ asked }) => asked).filter(({ table }) => !table.isNullObject)].map(answerTable);
    const standing: Standing = {
      names: askedNames.items.filter(({ scope }) => scope === "Workbook").map(({ name, formula }) => ({ name, formula: String(formula) as Formula })),
      below: all.flatMap(filledBelow),
      typedOver: all.flatMap(typedOver),
    };
    const sheets = new Map([...all.map(({ asked }) => asked), ...rest.filter(({ table }) => !table.isNullObject)].map(({ sheet }) => [sheet.id, sheet.name]));
    const read = readFound(found, standing);
    if (!read.ok) return read;
    const kept = (name: string) => found.find((table) => table.name === name)?.cells ?? [];
    return success({
      read: read.value, sheets,
      asides: readAsides(kept(keptTables.asides.name)),
      repairs: readRepairs(kept(keptTables.repairs.name)),
    });
  });
  return outcome.ok ? outcome.value : outcome;
}

/** Names of tables of data that the metadata knows and that are not the usual ones. */
function otherNames(found: readonly FoundTable[]): string[] {
  const [headings = [], ...rows] = found.find(({ name }) => name === metaTables.columns)?.cells ?? [];
  const place = headings.indexOf("table");
  const names = new Set(rows.map((row) => String(row[place] ?? "")));
  return [...names].filter((name) => name !== "" && !usualTables.includes(name));
}

/** Headings, in whatever language, of the columns that are calculated; of a table that got another name, those that any table may have. */
function calculated(name: string): ReadonlySet<string> {
  const named = allSheets.filter(({ table }) => table?.name === name);
  const columns = (named.length > 0 ? named : allSheets).flatMap(({ table }) => table?.columns ?? []);
  return new Set(columns.flatMap(({ heading, kind }) => (kind.is === "formula" ? Object.values(heading) : [])));
}

function askData(tables: Excel.TableCollection, name: string) {
  const asked = askTable(tables, name);
  const below = asked.cells.getRowsBelow(rowsBelow);
  below.untrack();
  const formulas = [...calculated(name)].map((heading) => {
    const column = asked.table.columns.getItemOrNullObject(heading);
    const cells = column.getDataBodyRange();
    cells.untrack();
    return { column: column.load("index"), cells: cells.load("formulas") };
  });
  return { asked, below: below.load("values"), formulas };
}

type AskedData = ReturnType<typeof askData>;

function filledBelow({ asked, below }: AskedData) {
  const { bottom, left } = area(answerTable(asked).address);
  const values: unknown[][] = below.values;
  // Totals are part of the table, and what stands below them is not taken for a row.
  if (asked.table.showTotals) return [];
  for (const [r, row] of values.entries()) {
    const c = row.findIndex((value) => value !== "");
    if (c >= 0) return [{ table: asked.name, cell: cell(bottom + 1 + r, left + c) }];
  }
  return [];
}

function typedOver({ asked, formulas }: AskedData) {
  return formulas.flatMap(({ column, cells }) => {
    if (column.isNullObject) return [];
    const contents: Content[][] = cells.formulas;
    return contents.flatMap(([content], row) => (
      content === "" || (typeof content === "string" && content.startsWith("=")) ? [] : [{ table: asked.name, column: column.index, row }]
    ));
  });
}
