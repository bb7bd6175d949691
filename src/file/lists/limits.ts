import { isBlank, type Grid } from "../../domain/importing";
import { failure, success, type Outcome } from "../../domain/outcome";
import { ordinaryRoom } from "../budget";
import type { Limits } from "../guard";
import { Refused } from "../refused";
import { stepOf, type Steps } from "../steps";

/**
 * How much a list may hold. A network has tens of parties and hundreds of actions; ten thousand rows are all its measurements of twenty
 * quarters. What is larger is no list of a network, and would keep the pane busy for long.
 */
export const listLimits = { bytes: 20 * 1024 * 1024, characters: 10_000_000, rows: 10_000, columns: 200, cell: 32_767 } as const;

/** The same for the parts of a workbook: nobody wants to wait for more. */
export const listWorkbookLimits: Limits = { file: listLimits.bytes, entry: 48 * 1024 * 1024, total: 96 * 1024 * 1024, entries: 2000, room: ordinaryRoom };

/** What is thrown where a text has more signs than any list. */
export function tooLong(): Refused {
  return new Refused({ code: "listTooLong", details: { max: listLimits.characters / 1_000_000 } });
}

/**
 * The cells without the blank rows below them and the blank columns beside them, where they are no more than a list may hold.
 * A cell of Excel holds 32,767 characters (support.microsoft.com, "Excel specifications and limits").
 */
export function* withinLimits(grid: Grid): Steps<Outcome<Grid>> {
  const enough = stepOf(together);
  const rows: Grid[number][] = [];
  let height = 0;
  for (const row of grid) {
    const width = row.findLastIndex((cell) => !isBlank(cell)) + 1;
    rows.push(row.slice(0, width));
    if (width > 0) height = rows.length;
    if (enough(row.length + 1)) yield;
  }
  if (height > listLimits.rows + 1) return failure("listTooManyRows", { max: listLimits.rows });
  rows.length = height;
  if (rows.some(({ length }) => length > listLimits.columns)) return failure("listTooManyColumns", { max: listLimits.columns });
  for (const [place, row] of rows.entries()) {
    if (row.some((cell) => typeof cell === "string" && cell.length > listLimits.cell)) return failure("listCellTooLong", { row: place + 1, max: listLimits.cell });
    if (enough(row.length)) yield;
  }
  return height === 0 ? failure("listEmpty") : success(rows);
}

/** Cells that are looked at in one step. */
const together = 20_000;
