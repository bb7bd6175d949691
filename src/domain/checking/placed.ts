import type { CellValue } from "../schema";
import { findingKey, type Finding } from "../finding";
import { mapping, sorting, type Steps } from "../steps";
import { severityOf } from "../severity";
import type { Report } from "../views/check";
import type { TableView } from "../views/tableView";

/** A finding with its place in the workbook as one number, by which findings are put in order. */
export interface Placed {
  finding: Finding;
  order: number;
  /** Place of its row in the table, from 0; -1 where it is about the table. */
  row: number;
}

/** More rows than a sheet has, and more columns. */
const rowRoom = 2 ** 21;
const columnRoom = 2 ** 15;

/** Makes a finding of what a rule reports about a table; `place` is that of the table in the workbook. */
export function placed({ code, row, column = "", details = {}, fix }: Report, table: TableView, place: number): Placed {
  const id = row ? table.text(row, "id") : "";
  const value: CellValue = row && column ? table.value(row, column) : null;
  const finding: Finding = {
    code,
    severity: severityOf[code],
    table: table.key,
    tableName: table.name,
    column: table.id(column),
    row: id,
    sheet: table.sheet,
    cell: table.cell(row, column),
    details: column ? { column: table.heading(column), ...details } : details,
    ...(fix ? { fix } : {}),
    // A row without an id is known by its place until it has one.
    key: findingKey(code, row ? id || `${table.key} ${row.index}` : `${table.key} ${details.subject ?? ""}`, column, value),
  };
  return { finding, order: (place * rowRoom + (row ? row.index + 1 : 0)) * columnRoom + table.place(column) + 1, row: row?.index ?? -1 };
}

/** Findings in the order of the workbook: sheet, row, column, and then by their codes. */
export function* inOrder(found: readonly Placed[]): Steps<Finding[]> {
  const compare = (a: Placed, b: Placed) => a.order - b.order || compareText(a.finding.code, b.finding.code) || compareText(a.finding.key, b.finding.key);
  return yield* mapping(yield* sorting(found, compare), ({ finding }) => finding);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
