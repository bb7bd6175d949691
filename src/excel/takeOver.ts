import { randomId, type NewId } from "../domain/id";
import type { Outcome } from "../domain/outcome";
import { takeBack, type TakenBack } from "../workbook/importing/takeBack";
import { takeOver, type TakenOver, type ToTakeOver, type Trace } from "../workbook/importing/takeOver";
import { change } from "./changing/change";

/**
 * Takes a list over into its table: adds the rows that were agreed to and are not there yet, and fills empty cells of those that are.
 * Three requests; more for a list of which the rows do not fit in one. Where it breaks off, doing it again adds what is missing.
 * @param given `today` is Excel's serial number of the day
 */
export function takeOverList({ today, newId = randomId, ...given }: ToTakeOver & { today: number; newId?: NewId }): Promise<Outcome<TakenOver>> {
  return change(today, (book) => takeOver(book, given, newId), { undo: { id: randomId(), what: "list" } });
}

/**
 * Takes a list out again: what it added and filled, as far as nobody changed it since. Rows are emptied; the next rows that are added
 * take their place. Three requests. Where it breaks off, doing it again does what is left.
 * @param today Excel's serial number of the day
 */
export function takeBackList(trace: Trace, today: number): Promise<Outcome<TakenBack>> {
  return change(today, (book) => takeBack(book, trace));
}
