import { success, type Outcome } from "../domain/outcome";
import type { Address } from "../workbook/types";
import { inExcel } from "./session";

/** What is in front: a sheet by its title, and the cell of it that is selected (where more are, the active one). */
export interface InFront {
  sheet: string;
  cell: Address;
}

/** What people are looking at. One request. */
export async function inFront(): Promise<Outcome<InFront>> {
  const outcome = await inExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load("address");
    const sheet = cell.worksheet.load("name");
    await context.sync();
    return success({ sheet: sheet.name, cell: cell.address.slice(cell.address.lastIndexOf("!") + 1) });
  });
  return outcome.ok ? outcome.value : outcome;
}
