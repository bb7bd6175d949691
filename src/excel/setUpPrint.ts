import type { Sheet } from "../workbook/types";
import { printSetup } from "./parts/print";
import { inExcel } from "./session";

/** Sets up how the sheet with this title prints, in a request of its own: without a printer Excel refuses some of that, and the sheet is there all the same. */
export async function setUpPrint(title: string, { print }: Pick<Sheet, "print">): Promise<void> {
  if (!print) return;
  await inExcel(async (context) => {
    const target = context.workbook.worksheets.getItem(title);
    for (const set of printSetup(print)) set(target);
    await context.sync();
  });
}
