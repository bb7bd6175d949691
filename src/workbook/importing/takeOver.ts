import type { CheckedWorkbook } from "../../domain/checked";
import type { TableKey } from "../../domain/schema";
import type { NewId } from "../../domain/id";
import { preview, type Given, type PreviewRow } from "../../domain/importing";
import { failure, success, type Outcome } from "../../domain/outcome";
import type { Cells, BookChange } from "../changes/change";

/** A list that is to be taken over, and the rows of it that somebody agreed to, by their numbers in the list. */
export interface ToTakeOver extends Given {
  accepted: ReadonlySet<number>;
}

/** What a list left in the workbook, by which it can be taken out again. */
export interface Trace {
  table: TableKey;
  /** The rows that came in, with their ids. */
  added: readonly Cells[];
  /** Rows that were there: where they stood (from 0), their ids ("" for none), and the cells that were empty and got something. */
  filled: readonly { row: number; id: string; cells: Cells }[];
}

/** How many rows came in, how many rows of the workbook were completed, and how many that were agreed to turned out to be there by now. */
export interface TakenOver {
  added: number;
  filled: number;
  passed: number;
  trace: Trace;
}

/**
 * What changes when a list is taken over: rows that are not there yet are added, empty cells of rows that are there are filled. The list
 * is held against the workbook as it is now, so that doing it twice adds nothing; no cell that holds anything is touched.
 * @param seen the list held against that workbook, where somebody did so already
 */
export function takeOver(book: CheckedWorkbook, { accepted, ...given }: ToTakeOver, newId: NewId, seen = preview(book, given)): Outcome<{ changes: BookChange[]; told: TakenOver }> {
  const table = given.target.table;
  if (!seen) return failure("tableMissing", { name: table });
  const agreed = seen.rows.filter(({ number }) => accepted.has(number));
  const added = agreed.filter((row) => row.is === "new");
  const filled = agreed.filter((row) => row.is === "fills");
  // One row of the list can be several of the table.
  const does = new Set([...added, ...filled].map(({ number }) => number));
  const rows = withIds(added, newId);
  const idOf = idsIn(book, table);
  const completed = filled.map(({ row = -1, differences }) => ({ row, id: idOf(row), cells: Object.fromEntries(differences.map(({ column, given: says }) => [column, says])) }));
  const changes: BookChange[] = [
    ...(rows.length > 0 ? [{ is: "add", table, rows } as const] : []),
    ...completed.map(({ row, cells }): BookChange => ({ is: "set", table, row, before: Object.fromEntries(Object.keys(cells).map((id) => [id, null])), after: cells })),
  ];
  const told = { added: added.length, filled: filled.length, passed: [...accepted].filter((number) => !does.has(number)).length, trace: { table, added: rows, filled: completed } };
  return success({ changes, told });
}

/** The id of the row at a place of a table, from 0; "" where it has none. */
function idsIn({ tables }: CheckedWorkbook, key: TableKey): (row: number) => string {
  const table = tables.find((one) => one.key === key);
  const column = table?.columns.findIndex(({ id }) => id === "id") ?? -1;
  const ids = new Map(table?.rows.map(({ index, values }) => [index, String(values[column] ?? "")]));
  return (row) => ids.get(row) ?? "";
}

/** Each row with an id of its own: the one that it brings from another workbook, the first time that it comes by. */
function withIds(rows: readonly PreviewRow[], newId: NewId) {
  const taken = new Set<string>();
  return rows.map(({ cells }) => {
    const brought = String(cells["id"] ?? "");
    const id = brought === "" || taken.has(brought) ? newId() : brought;
    taken.add(id);
    return { ...cells, id };
  });
}
