import { randomId, type NewId } from "../domain/id";
import type { Outcome } from "../domain/outcome";
import { closeQuarter as closing } from "../workbook/quarters/closeQuarter";
import { correctQuarter as correcting, type ToCorrect } from "../workbook/quarters/correctQuarter";
import { openQuarter as opening, type ToOpen } from "../workbook/quarters/openQuarter";
import { change } from "./changing/change";

/** The day as Excel's serial number, and where ids of new rows come from. */
interface Circumstances {
  today: number;
  newId?: NewId;
}

/** Opens a quarter: adds the rows that are asked for and not there yet, and sets its state and deadline. Gives how many were added. Three requests. */
export function openQuarter({ today, newId = randomId, ...wanted }: ToOpen & Circumstances): Promise<Outcome<{ added: number }>> {
  return change(today, (book) => opening(book, wanted, newId));
}

/** Closes an open quarter: records its definitions, targets and values, and sets its state. Gives how many measurements were recorded. Three requests. */
export function closeQuarter({ quarter, today, newId = randomId }: { quarter: string } & Circumstances): Promise<Outcome<{ recorded: number }>> {
  return change(today, (book) => closing(book, quarter, newId));
}

/** Corrects a measurement of a closed quarter and logs when, what, from, to and why. Gives how many lines were logged. Three requests. */
export function correctQuarter({ today, newId = randomId, ...wanted }: ToCorrect & Circumstances): Promise<Outcome<{ logged: number }>> {
  return change(today, (book) => correcting(book, wanted, newId));
}
