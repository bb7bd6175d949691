import type { CheckedWorkbook } from "../../../domain/checked";
import type { NewId } from "../../../domain/id";
import { failure, success, type Outcome } from "../../../domain/outcome";
import { toNetwork } from "../../../domain/toNetwork";
import type { TableKey } from "../../../domain/schema";
import type { Edit } from "../../../domain/sharing/decide";
import { applied } from "../../changes/applied";
import type { BookChange, Cells } from "../../changes/change";
import { correctQuarter, type Answered } from "../../quarters/correctQuarter";
import { rowsOf } from "../../quarters/tables";

/** What an edit did to a row: by this it can be taken back. */
export interface Done {
  edit: Edit;
  before: Cells;
  after: Cells;
}

/**
 * The changes that carry out edits, each row once: what several edits do to it goes together. Rows that are gone by now are left out.
 * @param reason why a closed quarter is corrected
 */
export function changesOf(edits: readonly Edit[], book: CheckedWorkbook, reason: (edit: Edit) => string, newId: NewId): Outcome<{ changes: BookChange[]; done: Done[] }> {
  const done: Done[] = [];
  const added = new Map<string, { table: TableKey; cells: Cells }>();
  const sets = new Map<string, { table: TableKey; row: number; before: Cells; after: Cells }>();
  const removed = new Map<TableKey, { row: number; before: Cells }[]>();
  const standing = new Map<TableKey, ReadonlyMap<string, ReturnType<typeof rowsOf>[number]>>();
  const rowOf = (table: TableKey, id: string) => {
    if (!standing.has(table)) standing.set(table, new Map(rowsOf(book, table).reverse().map((row) => [String(row.cells["id"] ?? ""), row])));
    return standing.get(table)?.get(id);
  };
  const corrections: Edit[] = [];
  for (const edit of edits) {
    const { table, row: id } = edit.proposal;
    const key = `${table}|${id}`;
    const own = rowOf(table, id);
    if (edit.is === "correct") corrections.push(edit);
    else if (edit.is === "remove") {
      if (!own) continue;
      removed.set(table, [...removed.get(table) ?? [], { row: own.row, before: own.cells }]);
      done.push({ edit, before: own.cells, after: {} });
    } else if (own) {
      const before = Object.fromEntries(Object.keys(edit.cells).map((column) => [column, own.cells[column] ?? null]));
      const set = sets.get(key);
      sets.set(key, { table, row: own.row, before: { ...before, ...set?.before }, after: { ...set?.after, ...edit.cells } });
      done.push({ edit, before, after: edit.cells });
    } else {
      const cells = { ...added.get(key)?.cells, ...edit.cells, id };
      added.set(key, { table, cells });
      done.push({ edit, before: {}, after: cells });
    }
  }
  const changes: BookChange[] = [
    ...[...sets.values()].map((set): BookChange => ({ is: "set", ...set })),
    ...[...byTable(added)].map(([table, rows]): BookChange => ({ is: "add", table, rows })),
    ...[...removed].map(([table, rows]): BookChange => ({ is: "empty", table, rows: rows.sort((a, b) => a.row - b.row) })),
  ];
  const corrected = correct(corrections, applied(book, changes), reason, newId);
  if (!corrected.ok) return corrected;
  return success({ changes: [...changes, ...corrected.value.changes], done: [...done, ...corrected.value.done] });
}

function byTable(added: ReadonlyMap<string, { table: TableKey; cells: Cells }>): Map<TableKey, Cells[]> {
  const found = new Map<TableKey, Cells[]>();
  for (const { table, cells } of added.values()) found.set(table, [...found.get(table) ?? [], cells]);
  return found;
}

/** Corrections of closed quarters, one after the other: each counts with the ones before it. */
function correct(edits: readonly Edit[], start: CheckedWorkbook, reason: (edit: Edit) => string, newId: NewId): Outcome<{ changes: BookChange[]; done: Done[] }> {
  let book = start;
  const [changes, done]: [BookChange[], Done[]] = [[], []];
  for (const edit of edits) {
    if (edit.is !== "correct") continue;
    const found = toNetwork(book).measurements.find(({ id }) => id === edit.proposal.row);
    const own = rowsOf(book, "measurements").find(({ cells }) => cells["id"] === edit.proposal.row);
    if (!found || !own) continue;
    const { value, numerator, denominator, blank, note } = found;
    const before: Answered = { value, numerator, denominator, blank, note };
    const after: Answered = { ...before };
    const number = (cell: unknown) => (typeof cell === "number" ? cell : undefined);
    for (const [column, cell] of Object.entries(edit.cells)) {
      if (column === "value" || column === "numerator" || column === "denominator") after[column] = number(cell);
      else if (column === "blank") after.blank = blankOf(book, cell);
      else if (column === "note") after.note = String(cell ?? "");
      else return failure("correctionOfOther", { column });
    }
    const made = correctQuarter(book, { measurement: edit.proposal.row, before, after, reason: reason(edit) }, newId);
    if (!made.ok) return made;
    changes.push(...made.value.changes);
    done.push({ edit, before: Object.fromEntries(Object.keys(edit.cells).map((column) => [column, own.cells[column] ?? null])), after: edit.cells });
    book = applied(book, made.value.changes);
  }
  return success({ changes, done });
}

function blankOf(book: CheckedWorkbook, cell: unknown): Answered["blank"] {
  const id = book.lists["blankReason"]?.find(({ text }) => text === cell)?.id;
  return id === "notMeasured" || id === "notApplicable" || id === "later" || id === "belowBound" ? id : undefined;
}
