import { area, cell } from "../../workbook/address";
import { isBroken } from "../../workbook/broken";
import type { Block, Formula, Sheet, Table } from "../../workbook/types";
import { blockAddress, formulaBlocks } from "../parts/cells";
import { range } from "../parts/range";
import { requestMax, type MakeRoom } from "../room";
import { step, type WriteStep } from "./step";

/** Formulas of a complete sheet: where they stand now and what the plan has there. */
interface MendPlace {
  sheet: string;
  cells: Excel.Range;
  planned(row: number, column: number): Formula | undefined;
}

/**
 * Queues the question which formulas of a complete sheet have lost a table that they spoke of: that happens where
 * somebody deleted the table's sheet, and it does not heal by itself when the sheet comes back.
 */
export async function askBroken(workbook: Excel.Workbook, sheet: Sheet, room: MakeRoom): Promise<MendPlace[]> {
  const target = workbook.worksheets.getItem(sheet.name);
  const free = sheet.blocks.flatMap(formulaBlocks).filter((block) => !sheet.tables.some((table) => covers(table, block))).flatMap(pieces);
  const places: MendPlace[] = [];
  for (const block of free) {
    // The answer holds every formula, also those of which one was sent and the others copied.
    await room(JSON.stringify(block.content).length);
    places.push({
      sheet: sheet.name,
      cells: range(target, blockAddress(block)).load("address,formulas"),
      planned: (row, column) => formulaAt(block, row, column),
    });
  }
  return [
    ...places,
    ...sheet.tables.flatMap((table) => table.columns.flatMap(({ heading, formula }): MendPlace[] => {
      if (!formula) return [];
      // People may have added rows and moved columns, so a column is asked for by its heading.
      const cells = workbook.tables.getItemOrNullObject(table.name).columns.getItemOrNullObject(heading).getDataBodyRange();
      cells.untrack();
      return [{ sheet: sheet.name, cells: cells.load("address,formulas"), planned: () => formula }];
    })),
  ];
}

/** A block in pieces from top to bottom, so many rows each that the answer about it stays within bounds. */
function pieces(block: Block): Block[] {
  const { top, left } = area(block.at);
  const bytes = JSON.stringify(block.content).length / block.content.length;
  const rows = Math.max(1, Math.floor(requestMax / bytes));
  return Array.from({ length: Math.ceil(block.content.length / rows) }, (_, i) => ({
    at: cell(top + i * rows, left), content: block.content.slice(i * rows, (i + 1) * rows),
  }));
}

/** Writes the formulas that are broken again, and no other cell. To be called once the answers are there. */
export function mendingSteps(places: readonly MendPlace[]): WriteStep[] {
  return places.flatMap(({ cells, planned, sheet }) => {
    if (cells.isNullObject) return [];
    const formulas: unknown[][] = cells.formulas;
    const mended = formulas.map((row, r) => row.map((current, c) => (
      typeof current === "string" && current.startsWith("=") && isBroken(current) ? planned(r, c) ?? null : null
    )));
    if (mended.every((row) => row.every((formula) => formula === null))) return [];
    const address = (cells.address.split("!").at(-1) ?? "").replaceAll("$", "");
    return [step(sheet, [mended, formulas], 8, (target) => {
      target.overwrite({
        cells: () => range(target.workbook.worksheets.getItem(sheet), address), entries: mended, bytes: 0,
        isSeen: (stood) => mended.every((row, r) => row.every((formula, c) => formula === null || stood.formulas[r]?.[c] === formulas[r]?.[c])),
      });
    })];
  });
}

function covers(table: Table, block: Block): boolean {
  const [outer, inner] = [area(table.address), area(blockAddress(block))];
  return inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;
}

function formulaAt(block: Block, row: number, column: number): Formula | undefined {
  const content = block.content[row]?.[column];
  return typeof content === "object" && content !== null ? content.formula : undefined;
}
