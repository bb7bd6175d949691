import type { CheckedWorkbook } from "../../domain/checked";
import type { NewId } from "../../domain/id";
import { failure, success, type Outcome } from "../../domain/outcome";
import { opening, recordOf, stateOf } from "../../domain/quarters";
import { toNetwork } from "../../domain/toNetwork";
import type { BookChange } from "../changes/change";
import { addCells, holdCells, itemText, rowsOf, setCells } from "./tables";

/** A quarter that is to be opened; the deadline is Excel's serial number. */
export interface ToOpen {
  /** "2026-K1" */
  quarter: string;
  deadline: number;
}

/**
 * What changes when a quarter is opened: a row for everything that is asked for and not there yet, and then its state and deadline.
 * A quarter that is open gets the rows that came due since, and the deadline; a closed one stays closed.
 */
export function openQuarter(book: CheckedWorkbook, { quarter, deadline }: ToOpen, newId: NewId): Outcome<{ changes: BookChange[]; told: { added: number } }> {
  const network = toNetwork(book);
  if (!network.quarters.includes(quarter)) return failure("quarterNotInPlan", { quarter, text: quarter, first: network.quarters[0] ?? "", last: network.quarters.at(-1) ?? "" });
  if (stateOf(network, quarter) === "closed") return failure("quarterClosed", { quarter });
  const { added, present } = opening(network, quarter);
  if (added.length + present === 0) return failure("nothingAsked", { quarter });
  const record = recordOf(network, quarter);
  const state = { state: itemText(book, "quarterState", "open"), deadline, openedOn: record?.openedOn ?? book.today };
  const standing = record && rowsOf(book, "quarters").find(({ row }) => row === record.place.row);
  return success({
    changes: [
      ...(standing ? [holdCells("quarters", standing, ["state"])] : []),
      addCells("measurements", added.map((row) => ({ ...row, quarter, id: newId() }))),
      ...(standing ? setCells("quarters", standing, state) : [addCells("quarters", [{ quarter, ...state, id: newId() }])]),
    ],
    told: { added: added.length },
  });
}
