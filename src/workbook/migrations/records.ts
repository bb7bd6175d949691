import type { CheckedWorkbook } from "../../domain/checked";
import { outcomeOf } from "../../domain/quarters/closing";
import { sealOf } from "../../domain/quarters/seal";
import { rememberingKey } from "../../domain/indicators/sameText";
import { toNetwork } from "../../domain/toNetwork";
import type { CellValue } from "../../domain/schema";
import { figureCells } from "../quarters/records";

/** Cells of a row of the records of figures, by the ids of their columns; `row` is its place in the table from 0. */
export interface RecordedCells {
  row: number;
  cells: Readonly<Record<string, CellValue>>;
}

/**
 * What an earlier version did not record of a figure when its quarter was closed: the numbers that formulas compute with, how few people it
 * goes over, and the copy beside it. All of that follows from what it did record.
 */
export function recordedCells(book: CheckedWorkbook, columns: readonly string[]): RecordedCells[] {
  const network = toNetwork(book);
  const key = rememberingKey();
  return network.closed.map(({ id: _, place, ...figure }) => {
    const rows = network.closedValues.filter((one) => one.quarter === figure.quarter && key(one.indicator) === key(figure.indicator))
      .map((row) => ({ ...row, note: "" }));
    const { value: _value, measured: _measured, expected: _expected, ...parts } = outcomeOf(figure, rows, figure.expected ?? 0);
    const recorded = figureCells(book, { ...parts, ...figure });
    const cells: Readonly<Record<string, CellValue | undefined>> = { ...recorded, seal: sealOf(recorded) };
    return { row: place.row, cells: Object.fromEntries(columns.flatMap((column) => (cells[column] === undefined ? [] : [[column, cells[column]]]))) };
  });
}
