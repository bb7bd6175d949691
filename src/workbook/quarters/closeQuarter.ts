import type { CheckedWorkbook, TableKey } from "../../domain/checked";
import type { NewId } from "../../domain/id";
import { failure, success, type Outcome } from "../../domain/outcome";
import { closing, errorsIn, recordOf, stateOf, unanswered } from "../../domain/quarters";
import { toNetwork } from "../../domain/toNetwork";
import { validate } from "../../domain/validate";
import type { Cells, Change } from "../changes/change";
import { codesOf } from "../figures/ways";
import { itemCell, itemText, rowsOf, setCells, type StandingRow } from "./tables";

/**
 * What changes when a quarter ("2026-K1") is closed: rows without an id get one, what is recorded is written, and then the state.
 * What an earlier closing left behind, because it broke off or the quarter was opened again by hand, is brought up to what stands now.
 * Refused while a row holds neither value nor reason, or an error of the check concerns the quarter.
 */
export function closeQuarter(book: CheckedWorkbook, quarter: string, newId: NewId): Outcome<{ changes: Change[]; told: { recorded: number } }> {
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
  const figureCells = figures.map(({ kind, direction, aggregation, frequency, ...rest }): Cells => ({
    ...cellsOf({ ...rest, ...codesOf({ kind, direction, aggregation, frequency }) }), kind: itemCell(book, "indicatorKind", kind), direction: itemCell(book, "direction", direction),
    aggregation: itemCell(book, "aggregation", aggregation), frequency: itemCell(book, "frequency", frequency),
  }));
  const valueCells = values.map(({ blank, ...rest }): Cells => ({ ...cellsOf(rest), blank: itemCell(book, "blankReason", blank) }));
  const standing = rowsOf(book, "quarters").find(({ row }) => row === record.place.row);
  return success({
    changes: [
      ...ids.flatMap(({ table, standing: row, id }) => setCells(table, row, { id })),
      ...recorded(book, "closedValues", quarter, "measurement", valueCells, newId),
      ...recorded(book, "closed", quarter, "indicatorId", figureCells, newId),
      ...(standing ? setCells("quarters", standing, { state: itemText(book, "quarterState", "closed"), closedOn: book.today }) : []),
    ],
    told: { recorded: values.length },
  });
}

/** Rows of people that have no id yet, each with a new one. */
function withoutId(book: CheckedWorkbook, table: TableKey, newId: NewId, wanted: (row: StandingRow) => boolean) {
  return rowsOf(book, table).filter((row) => row.cells.id === null && wanted(row)).map((standing) => ({ table, standing, id: newId() }));
}

/** Brings a table of records to what is wanted of a quarter: rows that are there by `key` are changed, others added, and what is too many is emptied. */
function recorded(book: CheckedWorkbook, table: TableKey, quarter: string, key: string, wanted: readonly Cells[], newId: NewId): Change[] {
  const there = rowsOf(book, table).filter(({ cells }) => cells.quarter === quarter);
  const byKey = new Map([...there].reverse().map((row) => [row.cells[key], row]));
  const kept = new Set(wanted.flatMap((cells) => byKey.get(cells[key] ?? null) ?? []));
  return [
    ...there.filter((row) => !kept.has(row)).flatMap((row) => setCells(table, row, Object.fromEntries(Object.keys(row.cells).map((id) => [id, null])))),
    ...wanted.flatMap((cells) => { const row = byKey.get(cells[key] ?? null); return row ? setCells(table, row, cells) : []; }),
    { is: "add", table, rows: wanted.filter((cells) => !byKey.has(cells[key] ?? null)).map((cells) => ({ ...cells, id: newId() })) },
  ];
}

/** Texts and numbers as cells: an empty text and a number that is not there are empty cells. */
function cellsOf(record: Readonly<Record<string, string | number | undefined>>): Cells {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, value === undefined || value === "" ? null : value]));
}
