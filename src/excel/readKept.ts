import type { Outcome } from "../domain/outcome";
import { keptTables, readAsides, readRepairs, type Aside, type Repair } from "../workbook/check/kept";
import { readUndos } from "../workbook/undo/kept";
import type { Undo } from "../workbook/undo/undo";
import { askKept, keptCells } from "./keep";
import { inExcel } from "./session";

/** What is kept in the workbook beside what people type: findings that were set aside, and repairs and operations that can be taken back. */
export interface KeptBeside {
  asides: readonly Aside[];
  repairs: readonly Repair[];
  undos: readonly Undo[];
}

/** Reads what is kept, and nothing else. One request. */
export function readKept(): Promise<Outcome<KeptBeside>> {
  return inExcel(async (context) => {
    const [asides, repairs, undos] = [askKept(context.workbook, keptTables.asides), askKept(context.workbook, keptTables.repairs), askKept(context.workbook, keptTables.undos)];
    await context.sync();
    return { asides: readAsides(keptCells(asides)), repairs: readRepairs(keptCells(repairs)), undos: readUndos(keptCells(undos)) };
  });
}
