import type { CheckedWorkbook } from "../../domain/checked";
import type { CellValue } from "../../domain/schema";
import type { NewId } from "../../domain/id";
import type { BlankReason, Measurement } from "../../domain/network";
import { failure, success, type Outcome } from "../../domain/outcome";
import { accepted, answerRecorded, correctedRecords, isAccepted, recordedFields, recordedOf, stateOf, written, type AnswerRecorded, type Recorded, type RecordedField } from "../../domain/quarters";
import { readNumber } from "../../domain/reading/number";
import { toNetwork } from "../../domain/toNetwork";
import type { CellsOf, BookChange } from "../changes/change";
import { figureCells, recordedOne, valueCells } from "./records";
import { addCells, holdCells, itemCell, itemText, rowsOf, setCells } from "./tables";

/** What a measurement holds that people fill in. */
export type Answered = Pick<Recorded, AnswerRecorded> & Pick<Measurement, "note">;

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
 * what is recorded of the measurement and of its indicator, from which the quarter's figures come, and then the cells. The log comes
 * first, so that nothing changes without its reason; made again after a break, it is not logged twice.
 */
export function correctQuarter(book: CheckedWorkbook, { measurement: id, before, after, reason }: ToCorrect, newId: NewId): Outcome<{ changes: BookChange[]; told: { logged: number } }> {
  const network = toNetwork(book);
  const found = network.measurements.find((row) => row.id === id);
  const standing = found && rowsOf(book, "measurements").find(({ row }) => row === found.place.row);
  if (id === "" || !found || !standing) return failure("measurementGone");
  const { quarter, indicator, organisation } = found;
  if (stateOf(network, quarter) !== "closed") return failure("quarterNotClosed", { quarter });
  if (reason.trim() === "") return failure("reasonMissing");
  const fields = [...answerRecorded, "note"] as const;
  if (fields.some((field) => before[field] !== after[field] && found[field] !== before[field] && found[field] !== after[field])) return failure("changedMeanwhile");
  const becomes: Measurement = { ...found };
  for (const field of fields) if (before[field] !== after[field]) Object.assign(becomes, { [field]: after[field] });
  const words = (blank: BlankReason) => itemText(book, "blankReason", blank);
  const was = accepted(network, found, words);
  const log = recordedFields.flatMap((field): CellsOf<"corrections">[] => {
    const [from, to] = [was[field], written(becomes, field, book.language, words)];
    if (isAccepted(field, from, to)) return [];
    const entry = (text: string): CellValue => (text === "" ? null : isText(field) ? text : readNumber(text, book.language)?.value ?? text);
    return [{
      date: book.today, quarter, indicator, organisation, field: itemText(book, "correctedField", field),
      from: entry(from), to: entry(to), reason: reason.trim(), measurement: id, id: newId(),
    }];
  });
  const cells: CellsOf<"measurements"> = {
    value: becomes.value ?? null, numerator: becomes.numerator ?? null, denominator: becomes.denominator ?? null,
    blank: itemCell(book, "blankReason", becomes.blank), note: becomes.note || null,
  };
  // Of a quarter that was closed by hand nothing is recorded, and its figures follow the cells.
  const renamed = Object.fromEntries((["indicator", "organisation"] as const).filter((field) => !isAccepted(field, was[field], found[field])).map((field) => [field, found[field]]));
  const records = recordedOf(network, quarter).length > 0 ? correctedRecords(network, found, becomes, renamed) : undefined;
  return success({
    changes: [
      ...rowsOf(book, "quarters").filter(({ cells: { quarter: one } }) => one === quarter).map((row) => holdCells("quarters", row, ["state"])),
      addCells("corrections", log),
      ...(records ? recordedOne(book, "closedValues", "measurement", valueCells(book, records.value), newId) : []),
      ...(records?.figures ?? []).flatMap((figure) => recordedOne(book, "closed", "indicatorId", figureCells(book, figure), newId)),
      ...setCells("measurements", standing, cells),
    ],
    told: { logged: log.length },
  });
}

/** Whether the log holds a cell as the text that it is. */
function isText(field: RecordedField): boolean {
  return field === "blank" || field === "indicator" || field === "organisation";
}
