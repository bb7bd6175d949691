import type { CheckedRow, CheckedTable, CheckedWorkbook } from "../checked";
import { newRow, placeBelow, type RowValues } from "../checking/newRows";
import type { Finding } from "../finding";
import { startingCheck } from "../checking/validate";
import { mapping, stepOf, type Steps } from "../steps";

/** Rows that are tried: new ones in their order (undefined leaves a place blank), and cells for rows of the table, by their places. */
export interface Tried {
  added: readonly (RowValues | undefined)[];
  filled?: ReadonlyMap<number, RowValues>;
}

/** What the rules find in a table, by the row's place from 0. */
export type FoundByRow = ReadonlyMap<number, readonly Finding[]>;

/** The place, from 0, that the first new row of a table gets: below what people filled. */
export function firstNew({ columns, rows }: CheckedTable): number {
  return placeBelow(rows, (place) => columns[place]?.silent === true && columns[place]?.id !== "id");
}

/** What the rules would find if those rows stood in the table. All in one check: one for each row would take long for a long list. */
export function* findIn(book: CheckedWorkbook, table: CheckedTable, { added, filled }: Tried): Steps<FoundByRow> {
  const first = firstNew(table);
  const standing = table.rows.filter(({ index }) => index < first).map((row) => overwritten(table, row, filled?.get(row.index)));
  // A row gets its id when it is written.
  const placed = yield* mapping(added, (cells, i) => cells && newRow(table, first + i, { id: `#${first + i}`, ...cells }));
  const extended = { ...table, rows: [...standing, ...placed.filter((row) => row !== undefined)] };
  const found = new Map<number, Finding[]>();
  const check = yield* startingCheck({ ...book, tables: book.tables.map((one) => (one === table ? extended : one)) });
  const enough = stepOf(together);
  for (const finding of yield* check.telling()) {
    if (enough()) yield;
    const row = finding.table === table.key ? rowOf(finding, table) : undefined;
    if (row === undefined) continue;
    const before = found.get(row);
    if (before) before.push(finding);
    else found.set(row, [finding]);
  }
  return found;
}

/** Findings or rows that are gone through in one step. */
const together = 2000;

/** One repair can make room for the next: a space goes, then a name is spelled as its own table spells it. */
const rounds = 3;

/**
 * The rows as the check would mend them where that leaves nothing to guess.
 * @param isUnsure whether a cell of a row, by its place, is left as it is: there is something to guess that the workbook cannot know of
 */
export function* mended(book: CheckedWorkbook, table: CheckedTable, rows: readonly RowValues[], isUnsure: (row: number, column: string) => boolean): Steps<RowValues[]> {
  const first = firstNew(table);
  let now = [...rows];
  for (let round = 0; round < rounds; round++) {
    const found = yield* findIn(book, table, { added: now });
    let repairs = 0;
    now = yield* mapping(now, (cells, i) => {
      const fixes = (found.get(first + i) ?? []).flatMap(({ column, fix }) => (fix && fix.kind !== "newId" && !isUnsure(i, column) ? [[column, fix.value] as const] : []));
      repairs += fixes.length;
      return fixes.length > 0 ? { ...cells, ...Object.fromEntries(fixes) } : cells;
    });
    if (repairs === 0) break;
  }
  return now;
}

/** A row of the workbook with other cells; those that are not named stay. */
function overwritten({ columns }: CheckedTable, row: CheckedRow, cells: RowValues | undefined): CheckedRow {
  if (!cells) return row;
  return { index: row.index, values: row.values.map((value, place) => { const id = columns[place]?.id ?? ""; return id in cells ? cells[id] ?? null : value; }) };
}

/** The row that a finding is about; undefined where it is about the table. */
function rowOf({ cell }: Finding, { firstRow }: CheckedTable): number | undefined {
  const row = Number(/\d+$/.exec(cell)?.[0] ?? NaN) - firstRow;
  return row >= 0 ? row : undefined;
}
