import type { CheckedWorkbook } from "../../domain/checked";
import { failure, success, type Outcome } from "../../domain/outcome";
import type { BookChange } from "../../workbook/changes/change";
import { placeChanges } from "../../workbook/changes/place";
import type { ReadWorkbook } from "../../workbook/check/readWorkbook";
import type { SheetKey } from "../../workbook/meta";
import { undoOf, type Undo } from "../../workbook/undo/undo";
import { toChecked } from "../../workbook/check/toChecked";
import { readForCheck } from "../readForCheck";
import { apply } from "./apply";

/** What is to change of a workbook as it is now, and what to tell of it. */
export interface Intended<T> {
  changes: readonly BookChange[];
  told: T;
}

/** What else there is to say of a change. */
export interface Changing {
  /** The workbook where it has just been read, which spares the first request; it is read again where it turns out to be otherwise. */
  seen?: ReadWorkbook;
  /** Sheets that come to be seen with it. */
  shown?: readonly SheetKey[];
  /** What is done, so that it can be taken back later; the same id where it is tried again. */
  undo?: Pick<Undo, "id" | "what">;
}

/** How often is looked again where somebody else was just typing there. */
const attempts = 3;

/**
 * Reads the workbook, lets `intend` say what has to change, and carries that out. Three requests where nobody is typing in the same rows.
 * @param today Excel's serial number of the day
 */
export async function change<T>(today: number, intend: (book: CheckedWorkbook) => Outcome<Intended<T>> | Promise<Outcome<Intended<T>>>, { seen, shown, undo }: Changing = {}): Promise<Outcome<T>> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const read = attempt === 0 && seen ? success(seen) : await readWorkbook();
    if (!read.ok) return read;
    const book = toChecked(read.value, today);
    const intended = await intend(book);
    if (!intended.ok) return intended;
    const writes = placeChanges(intended.value.changes, read.value);
    if (!writes.ok) return writes;
    const applied = await apply(writes.value, shown, undo && undoOf(book, intended.value.changes, undo));
    if (!applied.ok) return applied;
    if (applied.value === "done") return success(intended.value.told);
  }
  return failure("changedMeanwhile");
}

async function readWorkbook(): Promise<Outcome<ReadWorkbook>> {
  const read = await readForCheck();
  return read.ok ? success(read.value.read) : read;
}
