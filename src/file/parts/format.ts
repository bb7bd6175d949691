import { address, type Area } from "../../workbook/address";
import type { Format } from "../../workbook/types";
import type { CellLook } from "./style";

/** Cells of one look. */
interface Run extends Area { look: CellLook }

/**
 * As few formats as cover the cells: runs along a row, and runs that are the same in the rows below taken together.
 * `looks` is by row and column from 0; a row or cell without a look is left out.
 */
export function readFormats(looks: readonly (readonly (CellLook | undefined)[] | undefined)[]): Format[] {
  const formats: Format[] = [];
  const close = ({ look, ...cells }: Run) => formats.push({ address: address(cells), ...look });
  let open = new Map<string, Run>();
  Array.from(looks).forEach((row = [], r) => {
    const next = new Map<string, Run>();
    for (const run of runs(row, r)) {
      const key = `${run.left}:${run.right}:${run.look.style}:${run.look.numberFormat ?? ""}`;
      const above = open.get(key);
      next.set(key, above ? { ...above, bottom: r } : run);
      open.delete(key);
    }
    open.forEach(close);
    open = next;
  });
  open.forEach(close);
  return formats;
}

function runs(row: readonly (CellLook | undefined)[], r: number): Run[] {
  const found: Run[] = [];
  for (let left = 0; left < row.length; left++) {
    const look = row[left];
    if (!look) continue;
    let right = left;
    while (row[right + 1] === look) right++;
    found.push({ top: r, bottom: r, left, right, look });
    left = right;
  }
  return found;
}
