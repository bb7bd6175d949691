import { area } from "../../workbook/address";
import type { Block, Formula, Sheet, Table } from "../../workbook/types";
import { blockAddress, formulaBlocks } from "../parts/cells";
import { isBroken } from "../parts/name";
import { range } from "../parts/range";
import { step, type Step } from "./step";

/** Formulas of a complete sheet: where they stand now and what the plan has there. */
interface Place {
  sheet: string;
  cells: Excel.Range;
  planned(row: number, column: number): Formula | undefined;
}

/**
 * Queues the question which formulas of a complete sheet have lost a table that they spoke of: that happens where
 * somebody deleted the table's sheet, and it does not heal by itself when the sheet comes back.
 */
export function askBroken(workbook: Excel.Workbook, sheet: Sheet): Place[] {
  const target = workbook.worksheets.getItem(sheet.name);
  const free = sheet.blocks.flatMap(formulaBlocks).filter((block) => !sheet.tables.some((table) => covers(table, block)));
  return [
    ...free.map((block): Place => ({
      sheet: sheet.name,
      cells: range(target, blockAddress(block)).load("address,formulas"),
      planned: (row, column) => formulaAt(block, row, column),
    })),
    ...sheet.tables.flatMap((table) => table.columns.flatMap(({ heading, formula }): Place[] => {
      if (!formula) return [];
      // People may have added rows and moved columns, so a column is asked for by its heading.
      const cells = workbook.tables.getItemOrNullObject(table.name).columns.getItemOrNullObject(heading).getDataBodyRange();
      cells.untrack();
      return [{ sheet: sheet.name, cells: cells.load("address,formulas"), planned: () => formula }];
    })),
  ];
}

/** Writes the formulas that are broken again, and no other cell. To be called once the answers are there. */
export function mendingSteps(places: readonly Place[]): Step[] {
  return places.flatMap(({ cells, planned, sheet }) => {
    if (cells.isNullObject) return [];
    const formulas: unknown[][] = cells.formulas;
    const mended = formulas.map((row, r) => row.map((current, c) => (
      typeof current === "string" && current.startsWith("=") && isBroken(current) ? planned(r, c) ?? null : null
    )));
    if (mended.every((row) => row.every((formula) => formula === null))) return [];
    const address = (cells.address.split("!").at(-1) ?? "").replaceAll("$", "");
    return [step(sheet, mended, 4, (target) => { range(target.sheet(sheet), address).formulas = mended; })];
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
