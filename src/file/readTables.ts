import { failure, success, type Outcome } from "../domain/outcome";
import { area } from "../workbook/address";
import { metaTables } from "../workbook/meta";
import { readTable, type KnownColumn, type ReadTable } from "../workbook/readTable";
import type { Content } from "../workbook/types";
import { guard, type Limits } from "./guard";
import { readValues } from "./parts/cells";
import { openWorkbook, type OpenWorkbook } from "./workbook";

/** What stands in a table, before its columns are known. */
type FoundTable = Parameters<typeof readTable>[0];

/**
 * Reads the tables of data from somebody's file, found by name on whatever sheet they stand. A workbook that is not ours gives none.
 * Formulas give the value that they had when the file was saved: null in a file that Excel has not calculated yet.
 */
export async function readTables(bytes: Uint8Array, limits?: Limits): Promise<Outcome<ReadTable[]>> {
  const parts = guard(bytes, limits);
  if (!parts.ok) return parts;
  try {
    const found = findTables(await openWorkbook(parts.value));
    const known = knownColumns(found.find(({ name }) => name === metaTables.columns));
    const names = new Set(known.map(({ table }) => table));
    return success(found.filter(({ name }) => names.has(name)).map((table) => readTable(table, known)));
  } catch {
    return failure("fileUnreadable");
  }
}

/** Every table of a workbook with its values, on whatever sheet it stands. */
export function findTables(workbook: OpenWorkbook): FoundTable[] {
  return workbook.sheets.flatMap((sheet) => {
    const values = sheet.tables.length > 0 ? readValues(sheet.cells, workbook) : [];
    return sheet.tables.map(({ name, address }): FoundTable => {
      const { top, left, bottom, right } = area(address);
      // A table may say that it is longer than anything on its sheet: blank rows need no reading.
      const cells = values.slice(top, bottom + 1).map((row): Content[] => Array.from({ length: right - left + 1 }, (_, i) => row[left + i] ?? null));
      return { name, sheet: sheet.name, address, cells };
    });
  });
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
