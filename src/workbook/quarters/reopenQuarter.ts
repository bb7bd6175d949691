import type { CheckedWorkbook } from "../../domain/checked";
import type { NewId } from "../../domain/id";
import { failure, success, type Outcome } from "../../domain/outcome";
import { recordOf, stateOf } from "../../domain/quarters";
import { toNetwork } from "../../domain/toNetwork";
import type { BookChange } from "../changes/change";
import { addCells, itemText, rowsOf, setCells } from "./tables";

/** A closed quarter ("2026-K1") that is to be open again, and why. */
export interface ToReopen {
  quarter: string;
  reason: string;
}

/** What it takes to take a reopening back: the id of its line in the log, and the day (Excel's serial number) on which the quarter had been closed. */
export interface Reopened {
  quarter: string;
  line: string;
  closedOn: number | undefined;
}

/**
 * What changes when a closed quarter is opened again: a line in the log that says why, and then its state. What was recorded stays where it
 * is until the quarter is closed again, and as long as it is open its figures calculate. Done again after it broke off, it goes on with the line
 * that is there.
 */
export function reopenQuarter(book: CheckedWorkbook, { quarter, reason }: ToReopen, newId: NewId): Outcome<{ changes: BookChange[]; told: Reopened }> {
  const network = toNetwork(book);
  const record = recordOf(network, quarter);
  const standing = record && rowsOf(book, "quarters").find(({ row }) => row === record.place.row);
  if (!standing || stateOf(network, quarter) !== "closed") return failure("quarterNotClosed", { quarter });
  if (reason.trim() === "") return failure("reasonMissing");
  const [closed, open] = [itemText(book, "quarterState", "closed"), itemText(book, "quarterState", "open")];
  const logged = { date: book.today, quarter, field: itemText(book, "correctedField", "state"), from: closed, to: open, reason: reason.trim() };
  // A line of today of a quarter that was closed before today is of a first try that broke off behind it.
  const begun = record.closedOn !== undefined && record.closedOn < book.today
    ? rowsOf(book, "corrections").find(({ cells }) => Object.entries(logged).every(([column, value]) => cells[column] === value))?.cells.id : undefined;
  const line = typeof begun === "string" ? begun : newId();
  return success({
    changes: [
      ...(line === begun ? [] : [addCells("corrections", [{ ...logged, id: line }])]),
      ...setCells("quarters", standing, { state: open, closedOn: null }),
    ],
    told: { quarter, line, closedOn: record.closedOn },
  });
}

/** What changes when that is taken back: the quarter is closed as it was, with what was recorded then, and the log says nothing of it. */
export function takeBackReopening(book: CheckedWorkbook, { quarter, line, closedOn }: Reopened): Outcome<{ changes: BookChange[]; told: undefined }> {
  const network = toNetwork(book);
  const record = recordOf(network, quarter);
  const standing = record && rowsOf(book, "quarters").find(({ row }) => row === record.place.row);
  if (!standing || stateOf(network, quarter) !== "open") return failure("quarterNotOpen", { quarter });
  const logged = rowsOf(book, "corrections").find(({ cells }) => cells.id === line);
  if (!logged) return failure("changedMeanwhile");
  return success({
    changes: [
      { is: "empty", table: "corrections", rows: [{ row: logged.row, before: logged.cells }] },
      ...setCells("quarters", standing, { state: itemText(book, "quarterState", "closed"), closedOn: closedOn ?? null }),
    ],
    told: undefined,
  });
}
