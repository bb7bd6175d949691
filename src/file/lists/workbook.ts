import { isBlank, type GivenCell, type Grid } from "../../domain/importing";
import type { Outcome } from "../../domain/outcome";
import type { Problem } from "../../domain/problem";
import { guard } from "../guard";
import type { Package } from "../package";
import { unlessRefused, Refused } from "../refused";
import { openSheet, type OpenSheet } from "../sheet";
import { inSlices, stepOf, type Steps } from "../steps";
import { openWorkbook, type Workbook } from "../workbook";
import { at, children, flag, number } from "../xml";
import { listLimits, listWorkbookLimits, withinLimits } from "./limits";
import type { NamedGrid } from "./readList";

/**
 * The cells of each sheet of a workbook that people see and that holds something: values as they were when it was saved, days and
 * percentages known as such. Hostile and broken files are refused, and so is a sheet with more than a list may hold.
 */
export async function readWorkbookLists(bytes: Uint8Array): Promise<Outcome<NamedGrid[]>> {
  const parts = guard(bytes, listWorkbookLimits);
  return parts.ok ? unlessRefused(() => inSlices(lists(parts.value))) : parts;
}

function* lists(parts: Package): Steps<NamedGrid[]> {
  const workbook = yield* openWorkbook(parts);
  const grids: NamedGrid[] = [];
  let refused: Problem | undefined;
  for (const listed of workbook.sheets.filter(({ visibility }) => visibility === "visible")) {
    const sheet = yield* openSheet(workbook, listed);
    const grid = yield* withinLimits(yield* cellsOf(sheet, workbook));
    if (grid.ok) grids.push({ name: listed.name, grid: grid.value, ...unseenIn(sheet, grid.value) });
    else if (grid.problem.code !== "listEmpty") refused ??= grid.problem;
  }
  if (grids.length > 0) return grids;
  throw new Refused(refused ?? { code: "listEmpty", details: {} });
}

/** What of the grid nobody sees who opens the file; nothing where all is seen. */
function unseenIn({ cells, rest, tables }: OpenSheet, grid: Grid): Pick<NamedGrid, "unseen"> {
  const rows = cells.hidden.filter((place) => grid[place]?.some((cell) => !isBlank(cell)));
  const columns = hiddenColumns(rest).filter((place) => grid.some((row) => !isBlank(row[place]))).length;
  const filtered = tables.some((table) => table.filtered) || children(at(rest, "autoFilter"), "filterColumn").length > 0;
  return rows.length + columns === 0 ? {} : { unseen: { rows, columns, filtered } };
}

/** The columns of a list that are hidden in its sheet, by their places from 0. */
function hiddenColumns(rest: OpenSheet["rest"]): number[] {
  const found = new Set<number>();
  for (const column of children(at(rest, "cols"), "col")) {
    const last = Math.min(number(column, "max") ?? 0, listLimits.columns);
    if (flag(column, "hidden")) for (let place = Math.max(number(column, "min") ?? 1, 1); place <= last; place++) found.add(place - 1);
  }
  return [...found];
}

/** Cells that are looked at in one step. */
const together = 5000;

/** The values of a sheet, each number with what the file knows of it, as far as a list may reach and one row and column more, by which it is seen to be too large. */
function* cellsOf({ cells }: OpenSheet, { dated, shares }: Workbook): Steps<GivenCell[][]> {
  const grid: GivenCell[][] = [];
  const enough = stepOf(together);
  for (const { index, cells: row } of cells.rows) {
    if (enough(row.length + 1)) yield;
    const filled = row.filter(({ value }) => value !== null && value !== "");
    const last = filled.at(-1);
    if (!last) continue;
    const place = Math.min(index, listLimits.rows + 1);
    while (grid.length <= place) grid.push([]);
    const width = Math.min(last.column, listLimits.columns) + 1;
    const values = Array<GivenCell>(width).fill(null);
    for (const { column, value, look } of filled) {
      if (typeof value !== "number") values[Math.min(column, width - 1)] = value;
      else values[Math.min(column, width - 1)] = dated[look] ? { day: value } : shares[look] ? { share: value } : value;
    }
    grid[place] = values;
    if (place > listLimits.rows) break;
  }
  return grid;
}
