import { randomId, type NewId } from "../domain/id";
import type { Outcome } from "../domain/outcome";
import { closeQuarter as closing } from "../workbook/quarters/closeQuarter";
import { correctQuarter as correcting, type ToCorrect } from "../workbook/quarters/correctQuarter";
import { reopenQuarter as reopening, takeBackReopening as closingAgain, type Reopened, type ToReopen } from "../workbook/quarters/reopenQuarter";
import { openQuarter as opening, type ToOpen } from "../workbook/quarters/openQuarter";
import { allSheets } from "../workbook/sheets";
import { change } from "./changing/change";

/** The day as Excel's serial number, and where ids of new rows come from. */
interface Circumstances {
  today: number;
  newId?: NewId;
}

/** The sheets that come to be seen with the first quarter. */
const later = allSheets.filter((sheet) => sheet.later).map(({ key }) => key);

/**
 * Opens a quarter: adds the rows that are asked for and not there yet, sets its state and deadline, and shows the sheets that come with the
 * first quarter. Gives how many rows were added. Three requests.
 */
export function openQuarter({ today, newId = randomId, ...wanted }: ToOpen & Circumstances): Promise<Outcome<{ added: number }>> {
  return change(today, (book) => opening(book, wanted, newId), { shown: later, undo: { id: randomId(), what: "quarterOpened" } });
}

/** Closes an open quarter: records its definitions, targets and values, and sets its state. Gives how many measurements were recorded. Three requests. */
export function closeQuarter({ quarter, today, newId = randomId }: { quarter: string } & Circumstances): Promise<Outcome<{ recorded: number }>> {
  return change(today, (book) => closing(book, quarter, newId), { undo: { id: randomId(), what: "quarterClosed" } });
}

/** Corrects a measurement of a closed quarter and logs when, what, from, to and why. Gives how many lines were logged. Three requests. */
export function correctQuarter({ today, newId = randomId, ...wanted }: ToCorrect & Circumstances): Promise<Outcome<{ logged: number }>> {
  return change(today, (book) => correcting(book, wanted, newId), { undo: { id: randomId(), what: "corrected" } });
}

/** Opens a closed quarter again and logs why. Gives what it takes to take that back. Three requests. */
export function reopenQuarter({ today, newId = randomId, ...wanted }: ToReopen & Circumstances): Promise<Outcome<Reopened>> {
  return change(today, (book) => reopening(book, wanted, newId), { undo: { id: randomId(), what: "quarterReopened" } });
}

/** Closes a quarter that was opened again, as it was. Three requests. */
export function takeBackReopening({ today, ...reopened }: Reopened & Pick<Circumstances, "today">): Promise<Outcome<undefined>> {
  return change(today, (book) => closingAgain(book, reopened));
}
