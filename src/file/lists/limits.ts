import { isBlank, type Grid } from "../../domain/importing";
import { failure, success, type Outcome } from "../../domain/outcome";
import { ordinaryRoom } from "../budget";
import type { Limits } from "../guard";

/**
 * How much a list may hold. A network has tens of parties and hundreds of actions; ten thousand rows are all its measurements of twenty
 * quarters. What is larger is no list of a network, and would keep the pane busy for long.
 */
export const listLimits = { bytes: 20 * 1024 * 1024, characters: 10_000_000, rows: 10_000, columns: 200, cell: 32_767 } as const;

/** The same for the parts of a workbook: nobody wants to wait for more. */
export const listWorkbookLimits: Limits = { file: listLimits.bytes, entry: 48 * 1024 * 1024, total: 96 * 1024 * 1024, entries: 2000, room: ordinaryRoom };

/**
 * The cells without the blank rows below them and the blank columns beside them, where they are no more than a list may hold.
 * A cell of Excel holds 32,767 characters (support.microsoft.com, "Excel specifications and limits").
 */
export function withinLimits(grid: Grid): Outcome<Grid> {
  const height = grid.findLastIndex((row) => !row.every(isBlank)) + 1;
  if (height > listLimits.rows + 1) return failure("listTooManyRows", { max: listLimits.rows });
  const rows = grid.slice(0, height).map((row) => row.slice(0, row.findLastIndex((cell) => !isBlank(cell)) + 1));
  if (rows.some(({ length }) => length > listLimits.columns)) return failure("listTooManyColumns", { max: listLimits.columns });
  const long = rows.findIndex((row) => row.some((cell) => typeof cell === "string" && cell.length > listLimits.cell));
  if (long >= 0) return failure("listCellTooLong", { row: long + 1, max: listLimits.cell });
  return height === 0 ? failure("listEmpty") : success(rows);
}
