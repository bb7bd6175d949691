import type { Outcome } from "../domain/outcome";
import { area } from "../workbook/address";
import { metaTables } from "../workbook/meta";
import { readTable, type KnownColumn, type ReadTable } from "../workbook/readTable";
import { guard, type Limits } from "./guard";
import type { Package } from "./package";
import { valuesIn } from "./parts/foundCells";
import { unlessRefused } from "./refused";
import { openSheet, type OpenSheet } from "./sheet";
import { inSlices, type Steps } from "./steps";
import { openWorkbook, type ListedSheet, type Workbook } from "./workbook";

/** What stands in a table, before its columns are known. */
type FoundTable = Parameters<typeof readTable>[0];

/**
 * Reads the tables of data from somebody's file, found by name on whatever sheet they stand; sheets without any are not read. A workbook
 * that is not ours gives none. Formulas give the value that they had when the file was saved: null in a file that Excel has not calculated yet.
 */
export async function readTables(bytes: Uint8Array, limits?: Limits): Promise<Outcome<ReadTable[]>> {
  const parts = guard(bytes, limits);
  return parts.ok ? unlessRefused(() => inSlices(knownTables(parts.value))) : parts;
}

/** The same as steps, of a package that has passed the guard. */
export function* knownTables(parts: Package): Steps<ReadTable[]> {
  const workbook = yield* openWorkbook(parts);
  const holds = (sheet: ListedSheet, names: ReadonlySet<string>) => sheet.tables.some(({ name }) => names.has(name));
  const meta = new Set<string>([metaTables.columns]);
  const first = yield* tablesOn(workbook, workbook.sheets.filter((sheet) => holds(sheet, meta)));
  const known = knownColumns(first.find(({ name }) => name === metaTables.columns));
  const names = new Set(known.map(({ table }) => table));
  const others = yield* tablesOn(workbook, workbook.sheets.filter((sheet) => holds(sheet, names) && !holds(sheet, meta)));
  const found = new Map([...first, ...others].map((table) => [table.name, table]));
  // In the order of the tabs, as they stand in the file.
  return workbook.sheets.flatMap(({ tables }) => tables).flatMap(({ name }) => {
    const table = names.has(name) ? found.get(name) : undefined;
    return table ? [readTable(table, known)] : [];
  });
}

function* tablesOn(workbook: Workbook, sheets: readonly ListedSheet[]): Steps<FoundTable[]> {
  const found: FoundTable[] = [];
  for (const sheet of sheets) found.push(...tablesOf(yield* openSheet(workbook, sheet), workbook));
  return found;
}

/** The tables of a sheet with their values. */
export function tablesOf(sheet: OpenSheet, { parts }: Workbook): FoundTable[] {
  return sheet.tables.map(({ name, address }): FoundTable => (
    { name, sheet: sheet.name, address, cells: valuesIn(sheet.cells, area(address), parts.budget) }
  ));
}

/** The columns that the workbook's own metadata tells of. */
function knownColumns(table: FoundTable | undefined): KnownColumn[] {
  if (!table) return [];
  const { columns, rows } = readTable(table, []);
  const place = new Map(columns.map(({ heading }, i) => [heading, i]));
  return rows.map(({ values }) => {
    const text = (heading: string) => String(values[place.get(heading) ?? -1] ?? "");
    return { table: text("table"), column: text("column"), heading: text("heading") };
  }).filter(({ table: name, column }) => name !== "" && column !== "");
}
