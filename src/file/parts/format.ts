import { address, type Area } from "../../workbook/address";
import type { Format } from "../../workbook/types";
import type { FoundCell, FoundRow } from "./foundCells";
import type { CellLook } from "./style";

/** Cells of one look. */
interface Run extends Area { look: CellLook }

/**
 * As few formats as cover the cells: runs along a row, and runs that are the same in the rows below taken together.
 * A cell without a look is left out.
 */
export function readFormats(rows: readonly FoundRow[], looks: readonly (CellLook | undefined)[]): Format[] {
  const formats: Format[] = [];
  const close = ({ look, ...cells }: Run) => formats.push({ address: address(cells), ...look });
  let open = new Map<string, Run>();
  let last = -1;
  for (const { index, cells } of rows) {
    if (index > last + 1) {
      open.forEach(close);
      open = new Map();
    }
    last = index;
    const next = new Map<string, Run>();
    for (const run of runs(cells, looks, index)) {
      const key = `${run.left}:${run.right}:${run.look.style}:${run.look.numberFormat ?? ""}`;
      const above = open.get(key);
      next.set(key, above ? { ...above, bottom: index } : run);
      open.delete(key);
    }
    open.forEach(close);
    open = next;
  }
  open.forEach(close);
  return formats;
}

function runs(cells: readonly FoundCell[], looks: readonly (CellLook | undefined)[], row: number): Run[] {
  const found: Run[] = [];
  for (const { column, look: number } of cells) {
    const look = looks[number];
    const run = found.at(-1);
    if (look && run?.look === look && run.right === column - 1) run.right = column;
    else if (look) found.push({ top: row, bottom: row, left: column, right: column, look });
  }
  return found;
}
