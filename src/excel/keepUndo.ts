import { readUndos, withUndo, writeUndos } from "../workbook/undo/kept";
import type { Undo } from "../workbook/undo/undo";
import { canKeep, keptCells, writeKept, type AskedKept } from "./keep";
import type { MakeRoom } from "./room";

/**
 * Queues the keeping of what it takes to take an operation back, before what it writes: as much as the workbook has a place for. Where
 * somebody else does something in the same moment, theirs may not be kept; what they wrote is.
 */
export async function keepUndo(workbook: Excel.Workbook, store: AskedKept, undo: Undo, room: MakeRoom): Promise<void> {
  if (canKeep(store)) await writeKept(workbook, store, writeUndos(withUndo(readUndos(keptCells(store)), undo)), room);
}
