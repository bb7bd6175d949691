import { failure, type Outcome } from "../domain/outcome";
import { keptTables } from "../workbook/check/kept";
import { readUndos, writeUndos } from "../workbook/undo/kept";
import { takeBackUndo, type Undo, type Undone } from "../workbook/undo/undo";
import { change } from "./changing/change";
import { askKept, canKeep, keptCells, writeKept } from "./keep";
import { boundedRequests } from "./room";
import { inExcel } from "./session";

/**
 * Gives back what stood there before an operation, as far as nobody changed it since, and forgets that operation; whoever did it, and
 * whenever. Three requests, and two to forget. Where it breaks off, doing it again does what is left.
 * @param today Excel's serial number of the day
 */
export async function takeBackLast(undo: Undo, today: number): Promise<Outcome<Undone>> {
  const outcome = await change(today, (book) => takeBackUndo(book, undo));
  if (!outcome.ok) return outcome;
  const forgotten = await forget(undo.id);
  return forgotten.ok ? outcome : forgotten;
}

async function forget(id: string): Promise<Outcome<void>> {
  const outcome = await inExcel(async (context) => {
    const store = askKept(context.workbook, keptTables.undos);
    await context.sync();
    if (!canKeep(store)) return failure("notOurWorkbook");
    await writeKept(context.workbook, store, writeUndos(readUndos(keptCells(store)).filter((one) => one.id !== id)), boundedRequests(context));
    await context.sync();
    return { ok: true, value: undefined } as const;
  });
  return outcome.ok ? outcome.value : outcome;
}
