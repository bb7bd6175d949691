import type { GivenCell } from "../../domain/importing";
import { failure, success, type Outcome } from "../../domain/outcome";
import { guard } from "../guard";
import { markedLook, readValues } from "../parts/cells";
import { openWorkbook, type OpenSheet, type OpenWorkbook } from "../workbook";
import { listWorkbookLimits, withinLimits } from "./limits";
import type { NamedGrid } from "./readList";

/**
 * The cells of each sheet of a workbook that people see and that holds something: values as they were when it was saved, days and
 * percentages known as such. Hostile and broken files are refused, and so is a sheet with more than a list may hold.
 */
export async function readWorkbookLists(bytes: Uint8Array): Promise<Outcome<NamedGrid[]>> {
  const parts = guard(bytes, listWorkbookLimits);
  if (!parts.ok) return parts;
  try {
    const workbook = await openWorkbook(parts.value);
    const grids: NamedGrid[] = [];
    let refused: Outcome<never> | undefined;
    for (const sheet of workbook.sheets.filter(({ visibility }) => visibility === "visible")) {
      const grid = withinLimits(cellsOf(sheet, workbook));
      if (grid.ok) grids.push({ name: sheet.name, grid: grid.value });
      else if (grid.problem.code !== "listEmpty") refused ??= grid;
    }
    return grids.length > 0 ? success(grids) : refused ?? failure("listEmpty");
  } catch {
    return failure("fileUnreadable");
  }
}

/** The values of a sheet, each number with what the file knows of it. */
function cellsOf({ cells }: OpenSheet, workbook: OpenWorkbook): GivenCell[][] {
  const known = cells.cells ?? new Map<string, { style?: Parameters<typeof markedLook>[0] }>();
  return readValues(cells, workbook).map((row, r) => Array.from(row, (value = null, c): GivenCell => {
    if (value !== null && typeof value === "object") return null;
    const look = typeof value === "number" ? markedLook(known.get(`${r},${c}`)?.style) : undefined;
    if (typeof value !== "number" || look === undefined) return value;
    return workbook.dated[look] ? { day: value } : workbook.shares[look] ? { share: value } : value;
  }));
}
