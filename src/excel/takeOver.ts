import { randomId, type NewId } from "../domain/id";
import type { CheckedWorkbook } from "../domain/checked";
import type { Given, Preview } from "../domain/importing";
import type { Outcome } from "../domain/outcome";
import { takeBack, type TakenBack } from "../workbook/importing/takeBack";
import { takeOver, type TakenOver, type ToTakeOver, type Trace } from "../workbook/importing/takeOver";
import { change } from "./changing/change";

/**
 * Takes a list over into its table: adds the rows that were agreed to and are not there yet, and fills empty cells of those that are.
 * Three requests; more for a list of which the rows do not fit in one. Where it breaks off, doing it again adds what is missing.
 * @param given `today` is Excel's serial number of the day
 * @param look holds the list against the workbook as it is by then; it may take its time, for what is written looks at what it overwrites
 */
export function takeOverList(
  { today, newId = randomId, ...given }: ToTakeOver & { today: number; newId?: NewId }, look: (book: CheckedWorkbook, given: Given) => Promise<Outcome<Preview | undefined>>,
): Promise<Outcome<TakenOver>> {
  return change(today, async (book) => {
    const seen = await look(book, given);
    return seen.ok ? takeOver(book, given, newId, seen.value) : seen;
  }, { undo: { id: randomId(), what: "list" } });
}

/**
 * Takes a list out again: what it added and filled, as far as nobody changed it since. Rows are emptied; the next rows that are added
 * take their place. Three requests. Where it breaks off, doing it again does what is left.
 * @param today Excel's serial number of the day
 */
export function takeBackList(trace: Trace, today: number): Promise<Outcome<TakenBack>> {
  return change(today, (book) => takeBack(book, trace));
}
