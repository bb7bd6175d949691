import type { CheckedWorkbook } from "../../domain/checked";
import type { TableKey } from "../../domain/schema";
import type { NewId } from "../../domain/id";
import { failure, success, type Outcome } from "../../domain/outcome";
import { closing, errorsIn, recordOf, stateOf, unanswered } from "../../domain/quarters";
import { toNetwork } from "../../domain/toNetwork";
import { validate } from "../../domain/checking/validate";
import type { BookChange } from "../changes/change";
import { figureCells, recorded, valueCells } from "./records";
import { itemText, rowsOf, setCells, type StandingRow } from "./tables";

/**
 * What changes when a quarter ("2026-K1") is closed: rows without an id get one, what is recorded is written, and then the state.
 * What an earlier closing left behind, because it broke off or the quarter was opened again by hand, is brought up to what stands now.
 * Refused while a row holds neither value nor reason, or an error of the check concerns the quarter.
 */
export function closeQuarter(book: CheckedWorkbook, quarter: string, newId: NewId): Outcome<{ changes: BookChange[]; told: { recorded: number } }> {
  const before = toNetwork(book);
  const record = recordOf(before, quarter);
  if (!record || stateOf(before, quarter) !== "open") return failure("quarterNotOpen", { quarter });
  const waiting = unanswered(before, quarter).length;
  if (waiting > 0) return failure("quarterUnanswered", { quarter, count: waiting });
  const errors = errorsIn(validate(book), book, quarter).length;
  if (errors > 0) return failure("quarterHasErrors", { quarter, count: errors });
  const ids = [...withoutId(book, "measurements", newId, ({ cells }) => cells.quarter === quarter), ...withoutId(book, "indicators", newId, () => true)];
  const given = new Map(ids.map(({ table, standing, id }) => [`${table} ${standing.row}`, id]));
  const identified = <T extends { id: string; place: { table: TableKey; row: number } }>(row: T): T => ({ ...row, id: row.id || (given.get(`${row.place.table} ${row.place.row}`) ?? "") });
  const network = { ...before, measurements: before.measurements.map(identified), indicators: before.indicators.map(identified) };
  const { figures, values } = closing(network, quarter);
  const standing = rowsOf(book, "quarters").find(({ row }) => row === record.place.row);
  return success({
    changes: [
      ...ids.flatMap(({ table, standing: row, id }) => setCells(table, row, { id })),
      ...recorded(book, "closedValues", quarter, "measurement", values.map((one) => valueCells(book, one)), newId),
      ...recorded(book, "closed", quarter, "indicatorId", figures.map((one) => figureCells(book, one)), newId),
      ...(standing ? setCells("quarters", standing, { state: itemText(book, "quarterState", "closed"), closedOn: book.today }) : []),
    ],
    told: { recorded: values.length },
  });
}

/** Rows of people that have no id yet, each with a new one. */
function withoutId(book: CheckedWorkbook, table: TableKey, newId: NewId, wanted: (row: StandingRow) => boolean) {
  return rowsOf(book, table).filter((row) => row.cells.id === null && wanted(row)).map((standing) => ({ table, standing, id: newId() }));
}
