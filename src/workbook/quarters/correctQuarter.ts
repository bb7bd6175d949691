import type { CellValue, CheckedWorkbook } from "../../domain/checked";
import type { NewId } from "../../domain/id";
import type { Measurement } from "../../domain/network";
import { failure, success, type Outcome } from "../../domain/outcome";
import { accepted, recordedFields, stateOf, written, type Recorded } from "../../domain/quarters";
import { readNumber } from "../../domain/reading/number";
import { toNetwork } from "../../domain/toNetwork";
import type { Cells, Change } from "../changes/change";
import { itemCell, itemText, rowsOf, setCells } from "./tables";

/** What a measurement holds that people fill in. */
export type Answered = Recorded & Pick<Measurement, "note">;

/** A measurement of a closed quarter that is to hold something else. */
export interface ToCorrect {
  /** Id of the measurement. */
  measurement: string;
  /** What was seen, and what it becomes. The same twice: what stands there is explained and stays. */
  before: Answered;
  after: Answered;
  reason: string;
}

/**
 * What changes when a closed quarter is corrected: a line in the log for every cell that will differ from what was recorded or logged last,
 * and then the cells. The log comes first, so that nothing changes without its reason; made again after a break, it is not logged twice.
 */
export function correctQuarter(book: CheckedWorkbook, { measurement: id, before, after, reason }: ToCorrect, newId: NewId): Outcome<{ changes: Change[]; told: { logged: number } }> {
  const network = toNetwork(book);
  const found = network.measurements.find((row) => row.id === id);
  const standing = found && rowsOf(book, "measurements").find(({ row }) => row === found.place.row);
  if (id === "" || !found || !standing) return failure("measurementGone");
  const { quarter, indicator, organisation } = found;
  if (stateOf(network, quarter) !== "closed") return failure("quarterNotClosed", { quarter });
  if (reason.trim() === "") return failure("reasonMissing");
  const fields = [...recordedFields, "note"] as const;
  if (fields.some((field) => before[field] !== after[field] && found[field] !== before[field] && found[field] !== after[field])) return failure("changedMeanwhile");
  const becomes: Answered = { ...found };
  for (const field of fields) if (before[field] !== after[field]) Object.assign(becomes, { [field]: after[field] });
  const words = (blank: string) => itemText(book, "blankReason", blank);
  const was = accepted(network, id, words);
  const log = recordedFields.flatMap((field): Cells[] => {
    const [from, to] = [was[field], written(becomes, field, book.language, words)];
    if (from === to) return [];
    const entry = (text: string): CellValue => (text === "" ? null : field === "blank" ? text : readNumber(text, book.language)?.value ?? text);
    return [{
      date: book.today, quarter, indicator, organisation, field: itemText(book, "correctedField", field),
      from: entry(from), to: entry(to), reason: reason.trim(), measurement: id, id: newId(),
    }];
  });
  const cells: Cells = {
    value: becomes.value ?? null, numerator: becomes.numerator ?? null, denominator: becomes.denominator ?? null,
    blank: itemCell(book, "blankReason", becomes.blank), note: becomes.note || null,
  };
  return success({
    changes: [{ is: "add", table: "corrections", rows: log }, ...setCells("measurements", standing, cells)],
    told: { logged: log.length },
  });
}
