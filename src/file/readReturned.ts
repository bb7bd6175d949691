import type { GivenCell } from "../domain/importing";
import type { Outcome } from "../domain/outcome";
import type { RawFile, RawRow, RawSheet } from "../workbook/sharing/raw";
import { guard, type Limits } from "./guard";
import type { Package } from "./package";
import { unlessRefused } from "./refused";
import { openSheet, type OpenSheet } from "./sheet";
import { inSlices, stepOf, type Steps } from "./steps";
import { openWorkbook, type Workbook } from "./workbook";

/** Reads a copy that came back, whatever program saved it: the filled cells of every sheet and its tables. Hostile and broken files are refused. */
export async function readReturned(bytes: Uint8Array, limits?: Limits): Promise<Outcome<RawFile>> {
  const parts = guard(bytes, limits);
  return parts.ok ? unlessRefused(() => inSlices(raw(parts.value))) : parts;
}

/** The same as steps, of a package that has passed the guard. */
export function* raw(parts: Package): Steps<RawFile> {
  const workbook = yield* openWorkbook(parts);
  const sheets: RawSheet[] = [];
  for (const listed of workbook.sheets) {
    const sheet = yield* openSheet(workbook, listed);
    sheets.push({ name: listed.name, tables: listed.tables.map(({ name, address }) => ({ name, address })), rows: yield* rowsOf(sheet, workbook) });
  }
  return { sheets };
}

/** Cells that are looked at in one step. */
const together = 5000;

function* rowsOf({ cells }: OpenSheet, { dated, shares }: Workbook): Steps<RawRow[]> {
  const rows: RawRow[] = [];
  const enough = stepOf(together);
  for (const { index, cells: row } of cells.rows) {
    const values = new Map<number, GivenCell>();
    let untold: Set<number> | undefined;
    for (const { column, value, formula, shares: sharedFormula, look } of row) {
      if (value !== null && value !== "") values.set(column, typeof value !== "number" ? value : dated[look] ? { day: value } : shares[look] ? { share: value } : value);
      else if (value === null && (formula !== undefined || sharedFormula !== undefined)) (untold ??= new Set()).add(column);
    }
    if (values.size > 0 || untold) rows.push({ index, values, ...(untold ? { untold } : {}) });
    if (enough(row.length)) yield;
  }
  return rows;
}
