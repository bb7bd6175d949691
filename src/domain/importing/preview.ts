import type { CheckedTable, CheckedWorkbook } from "../checked";
import type { TableKey, CellValue } from "../schema";
import type { RowValues } from "../checking/newRows";
import type { Finding } from "../finding";
import type { Matching } from "./matching";
import type { OwnList } from "./ownList";
import { naturalKey, rowKey, sameValue, type NaturalKey } from "./rowKey";
import { finish, mapping, stepOf, weightOf, type Steps } from "../steps";
import { canBeTwoDays } from "./readCell";
import type { SaidWord } from "../strangeWords/said";
import { toRows, type TargetRow } from "./rows";
import type { ImportTarget, TargetColumn } from "./target";
import { findIn, firstNew, mended } from "./trial";

/** A list with all that was chosen about it. */
export interface Given {
  target: ImportTarget;
  list: OwnList;
  matching: Matching;
  /** What every row gets in a column that the list does not have, by the column's id. */
  fixed: Readonly<Record<string, string>>;
  /** What somebody said of words of the list that the workbook does not know. */
  words: readonly SaidWord[];
}

/** A row of a list beside the table. */
export interface PreviewRow {
  /** Number of the row in the list, from 1. */
  number: number;
  /**
   * new: not in the table yet. present: there already, and nothing in the list says otherwise. fills: there already, with empty cells
   * that the list has something for. differs: there already with something else, which stays. repeated: an earlier row of the list is the
   * same; what it says otherwise than that row is in its differences.
   */
  is: "new" | "present" | "fills" | "differs" | "repeated";
  /** As it would stand in the table, repaired where a repair leaves nothing to guess. */
  cells: RowValues;
  /** Place of its row in the table from 0; absent where it is not there. */
  row?: number;
  /** The cells that the table, or the earlier row of the list, has empty or otherwise. */
  differences: readonly Difference[];
  /** What the rules would find in it, once it is in. */
  findings: readonly Finding[];
}

export interface Difference {
  /** Id of the column. */
  column: string;
  stands: CellValue;
  given: CellValue;
}

/** What taking over a list would do. Nothing has been done. */
export interface Preview {
  table: TableKey;
  rows: readonly PreviewRow[];
  /** Columns in which some cells were left as they were typed, because the list writes days or percentages in two ways. */
  mixed: readonly MixedColumn[];
}

export interface MixedColumn {
  /** Id of the column. */
  column: string;
  is: "days" | "shares";
}

/**
 * Holds a list against the workbook: what is in it already, what would come in, and what the rules of the check find in that. Undefined
 * where the table is not in the workbook. Rows that say nothing in the columns that are taken over are left out.
 */
export function preview(book: CheckedWorkbook, given: Given): Preview | undefined {
  return finish(previewing(book, given));
}

/** The same as steps: for a page that is to stay awake. */
export function* previewing(book: CheckedWorkbook, given: Given): Steps<Preview | undefined> {
  const { target } = given;
  const table = book.tables.find(({ key }) => key === target.table);
  if (!table) return undefined;
  const rows = yield* toRows(book, given);
  const cells = yield* mended(book, table, yield* mapping(rows, ({ cells: { id: _, ...others } }) => others), (row, column) => rows[row]?.unsure.has(column) ?? false);
  yield;
  const sorted = yield* sort(table, target, yield* mapping(rows, (row, i) => ({ ...row, cells: { ...cells[i], ...keptId(row) } })));
  yield;
  const filled = new Map(sorted.flatMap(({ is, row, differences }) => (
    is === "fills" && row !== undefined ? [[row, Object.fromEntries(differences.map(({ column, given }) => [column, given]))] as const] : []
  )));
  // What a row of the workbook says already is no news of the list.
  const before = new Set(filled.size > 0 ? [...(yield* findIn(book, table, { added: [] })).values()].flat().map(({ key }) => key) : []);
  const found = yield* findIn(book, table, { added: sorted.map((row) => (row.is === "new" ? row.cells : undefined)), filled });
  const first = firstNew(table);
  return {
    table: target.table, mixed: mixedIn(target, rows),
    rows: yield* mapping(sorted, (row, i): PreviewRow => ({
      ...row,
      findings: (found.get(row.is === "new" ? first + i : row.is === "fills" ? row.row ?? -1 : -1) ?? []).filter(({ key }) => !before.has(key)),
    })),
  };
}

/** The columns in which something was left as text because it can mean two things. */
function mixedIn({ columns }: ImportTarget, rows: readonly TargetRow[]): MixedColumn[] {
  return columns.flatMap(({ id, kind }): MixedColumn[] => {
    const is = kind.is === "date" ? "days" : "shares";
    const isLeft = (cell: CellValue | undefined) => typeof cell === "string" && (is === "shares" || canBeTwoDays(cell));
    return rows.some(({ cells, unsure }) => unsure.has(id) && isLeft(cells[id])) ? [{ column: id, is }] : [];
  });
}

type Sorted = Omit<PreviewRow, "findings">;

/** Says of each row whether the table or the list has it already. */
function* sort(table: CheckedTable, { columns }: ImportTarget, rows: readonly TargetRow[]): Steps<Sorted[]> {
  const all = new Set<string>();
  for (const row of rows) for (const id of Object.keys(row.cells)) all.add(id);
  const given = [...all].filter((id) => id !== "id");
  yield;
  const key = naturalKey(table.rules, columns, given);
  const standing = yield* standingRows(table, key, given);
  const seen = new Set<number>();
  const earlier = new Map<string, RowValues>();
  const sorted = ({ number, cells }: TargetRow): Sorted => {
    const own = rowKey(cells, key, given);
    const there = standing.byId.get(cells["id"]) ?? standing.byKey.get(own);
    const before = earlier.get(own);
    const isRepeated = before !== undefined || (there !== undefined && seen.has(there.index));
    if (!before) earlier.set(own, cells);
    if (there) seen.add(there.index);
    if (!there) return { number, cells, is: isRepeated ? "repeated" : "new", differences: before ? differencesIn(cells, before, columns) : [] };
    const differences = differencesIn(cells, there.cells, columns);
    const is = isRepeated ? "repeated" : differences.length === 0 ? "present" : differences.every(({ stands }) => stands === null) ? "fills" : "differs";
    return { number, cells, is, row: there.index, differences };
  };
  const done: Sorted[] = [];
  const enough = stepOf(together);
  for (const row of rows) {
    done.push(sorted(row));
    if (enough(weightOf(Object.values(row.cells)))) yield;
  }
  return done;
}

/** Rows that are held against each other in one step. */
const together = 200;

interface RowThere {
  index: number;
  cells: RowValues;
}

/** The rows of the table by their ids and by what makes them the same row; of two that are alike the first counts. */
function* standingRows({ columns, rows }: CheckedTable, key: NaturalKey, given: readonly string[]) {
  const byId = new Map<CellValue | undefined, RowThere>();
  const byKey = new Map<string, RowThere>();
  const enough = stepOf(together);
  for (const { index, values } of rows) {
    if (enough(weightOf(values))) yield;
    const cells: RowValues = Object.fromEntries(columns.flatMap(({ id }, place) => (id === undefined ? [] : [[id, nothing(values[place] ?? null)]])));
    const own = rowKey(cells, key, given);
    if (cells["id"] !== null && cells["id"] !== undefined && !byId.has(cells["id"])) byId.set(cells["id"], { index, cells });
    if (!byKey.has(own)) byKey.set(own, { index, cells });
  }
  return { byId, byKey };
}

/** What the list says otherwise than the table. What it says nothing of is no difference. */
function differencesIn(given: RowValues, standing: RowValues, columns: readonly TargetColumn[]): Difference[] {
  return columns.filter(({ kind }) => kind.is !== "id").flatMap((column) => {
    const [stands, says] = [standing[column.id] ?? null, given[column.id] ?? null];
    return says === null || sameValue(stands, says, column) ? [] : [{ column: column.id, stands, given: says }];
  });
}

/** An id as the product makes them: a number that somebody gave a row is none of ours. */
const ours = /^[a-z][a-z0-9-]{5,39}$/i;

/** The id that a row brings from another workbook of ours. */
function keptId({ cells }: TargetRow): RowValues {
  const id = cells["id"];
  return typeof id === "string" && ours.test(id) ? { id } : {};
}

function nothing(value: CellValue): CellValue {
  return typeof value === "string" && value.trim() === "" ? null : value;
}
