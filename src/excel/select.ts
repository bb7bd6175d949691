import { failure, success, type Outcome } from "../domain/outcome";
import type { Address } from "../workbook/types";
import { range } from "./parts/range";
import { inExcel } from "./session";

/** The cell is selected, or a filter hides it and nothing was done. */
export type Selected = "selected" | "filtered";

/**
 * Selects a cell and brings its sheet to the front. A hidden sheet, row or column is shown.
 * A filter belongs to whoever set it: it is cleared only where `clearFilter` says that they agreed.
 */
export async function select(sheet: string, cell: Address, { clearFilter = false } = {}): Promise<Outcome<Selected>> {
  const outcome = await inExcel(async (context) => {
    const { workbook } = context;
    const found = workbook.worksheets.getItemOrNullObject(sheet).load("visibility");
    const hidden = range(found, cell).load("rowHidden,columnHidden");
    const tables = found.tables.load("items/autoFilter/isDataFiltered");
    await context.sync();
    if (found.isNullObject) return failure("sheetMissing");
    const filtered = tables.items.filter((table) => table.autoFilter.isDataFiltered);
    if (hidden.rowHidden && filtered.length > 0) {
      if (!clearFilter) return success<Selected>("filtered");
      for (const table of filtered) table.clearFilters();
    }
    if (found.visibility !== "Visible") found.visibility = "Visible";
    const place = range(found, cell);
    if (hidden.rowHidden) place.rowHidden = false;
    if (hidden.columnHidden) place.columnHidden = false;
    found.activate();
    place.select();
    await context.sync();
    return success<Selected>("selected");
  });
  return outcome.ok ? outcome.value : outcome;
}
