import type { CheckedRow, CheckedTable, CheckedWorkbook } from "../../domain/checked";
import { failure, success, type Outcome } from "../../domain/outcome";
import { personalDataInCell } from "../../domain/privacy/personal";
import type { CellValue, TableKey } from "../../domain/schema";
import { hashOf } from "../../domain/sharing/hash";
import type { BookChange, Cells } from "../changes/change";

/** What can be taken back, by what somebody did: the words for it stand in the messages. */
export const undoKinds = ["form", "workshop", "list", "quarterOpened", "quarterClosed", "quarterReopened", "corrected", "answer", "takePart", "targets", "reasons"] as const;

export type UndoKind = (typeof undoKinds)[number];

/** What a table got of an operation. */
export interface UndoneTable {
  table: TableKey;
  /** Rows that came: their ids, and a print of what came in, by which is seen that nobody changed them. What stands in them is not kept twice. */
  added: readonly (readonly [id: string, print: string])[];
  /** Rows that were changed, by their ids: what stood in their cells, and what stands there since. */
  set: readonly { id: string; before: Cells; after: Cells }[];
}

/** An operation as it is kept in the workbook, so that whoever has it open can take it back, also when the pane was closed since. */
export interface Undo {
  id: string;
  what: UndoKind;
  /** Excel's serial number of the day. */
  day: number;
  tables: readonly UndoneTable[];
}

/** How many rows were given back what stood there, and how many were left because somebody changed or removed them. */
export interface Undone {
  done: number;
  left: number;
}

/** Personal data is looked for as if the plan began long ago: a year of birth is then any year. */
const planYear = 2100;

/**
 * What has to be kept of changes to take them back. Of a cell that seems to hold something of a person nothing is kept: who takes that
 * away does not want it to stay in a corner that nobody sees, so its row cannot be taken back. Nothing where there is nothing to keep.
 * @param book the workbook as it is before
 */
export function undoOf(book: CheckedWorkbook, changes: readonly BookChange[], { id, what }: Pick<Undo, "id" | "what">): Undo | undefined {
  const tables = new Map<TableKey, { added: [string, string][]; set: UndoneTable["set"][number][] }>();
  for (const change of changes) {
    const table = book.tables.find(({ key }) => key === change.table);
    if (!table || change.is === "empty") continue;
    const own = tables.get(change.table) ?? { added: [], set: [] };
    tables.set(change.table, own);
    if (change.is === "add") own.added.push(...change.rows.flatMap((row): [string, string][] => (row["id"] == null ? [] : [[String(row["id"]), printOf(table, row)]])));
    else {
      const row = table.rows.find(({ index }) => index === change.row);
      const rowId = String(row && valueOf(table, row, "id") || (change.after["id"] ?? ""));
      const touched = Object.keys(change.after).filter((column) => column !== "id");
      if (touched.length > 0 && rowId !== "" && !touched.some((column) => isPersonal(change.before[column]) || isPersonal(change.after[column]))) {
        const pick = (from: Cells) => Object.fromEntries(touched.map((column) => [column, from[column] ?? null]));
        own.set.push({ id: rowId, before: pick(change.before), after: pick(change.after) });
      }
    }
  }
  const kept = [...tables].filter(([, { added, set }]) => added.length + set.length > 0).map(([table, own]): UndoneTable => ({ table, ...own }));
  return kept.length > 0 ? { id, what, day: book.today + (book.lag ?? 0), tables: kept } : undefined;
}

/** What changes when an operation is taken back: rows that came are emptied and cells get back what stood there, where they still hold what it left. Rows are found by their ids. */
export function takeBackUndo(book: CheckedWorkbook, { tables }: Undo): Outcome<{ changes: BookChange[]; told: Undone }> {
  const changes: BookChange[] = [];
  let [back, left] = [0, 0];
  // What came last goes first: a state that says that all is done is set last, and taken back first.
  for (const { table: key, added, set } of [...tables].reverse()) {
    const table = book.tables.find((one) => one.key === key);
    if (!table) return failure("tableMissing", { name: key });
    const byId = new Map(table.rows.map((row) => [String(valueOf(table, row, "id") ?? ""), row]));
    const emptied = added.flatMap(([id, print]) => { const row = byId.get(id); return row && printOf(table, cellsOf(table, row)) === print ? [{ row: row.index, before: cellsOf(table, row) }] : []; });
    const restored = set.flatMap(({ id, before, after }) => {
      const row = byId.get(id);
      const holds = row && Object.entries(after).every(([column, value]) => (valueOf(table, row, column) ?? null) === (value ?? null));
      return row && holds ? [{ is: "set", table: key, row: row.index, before: after, after: before } as const] : [];
    });
    changes.push(...restored, ...(emptied.length > 0 ? [{ is: "empty", table: key, rows: emptied.sort((a, b) => a.row - b.row) } as const] : []));
    back += emptied.length + restored.length;
    left += added.length + set.length - emptied.length - restored.length;
  }
  return success({ changes, told: { done: back, left } });
}

/** The filled cells of a row that people type, by the ids of their columns, and its id; a column of people's own by its heading. */
function cellsOf({ columns }: CheckedTable, { values }: CheckedRow): Cells {
  return Object.fromEntries(columns.flatMap(({ id, heading, silent }, place) => {
    const value = values[place] ?? null;
    return value === null || value === "" || (silent && id !== "id") ? [] : [[id ?? `#${heading}`, value] as const];
  }));
}

/** The same text for the same cells, whatever their order; what is calculated and what is empty does not count. */
function printOf({ columns }: CheckedTable, cells: Cells): string {
  const typed = new Set(columns.flatMap(({ id, silent }) => (id !== undefined && silent && id !== "id" ? [] : [id ?? ""])));
  const filled = Object.entries(cells).filter(([id, value]) => value !== null && value !== "" && (typed.has(id) || id.startsWith("#"))).sort(([a], [b]) => (a < b ? -1 : 1));
  return hashOf("undo", JSON.stringify(filled));
}

function valueOf({ columns }: CheckedTable, { values }: CheckedRow, column: string): CellValue {
  return values[columns.findIndex(({ id }) => id === column)] ?? null;
}

function isPersonal(value: CellValue | undefined): boolean {
  return (typeof value === "string" || typeof value === "number") && personalDataInCell(value, "text", planYear).length > 0;
}
