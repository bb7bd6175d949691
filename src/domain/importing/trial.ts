import type { CheckedTable, CheckedWorkbook } from "../checked";
import { newRow, placeBelow, type RowValues } from "../checking/newRows";
import type { Finding } from "../finding";
import { startCheck } from "../validate";

/** Rows held against the rules as if they stood in the workbook, which stays as it is. Rows count from 0, as in the table. */
export interface Trial {
  /** Place of the first row that is tried. */
  first: number;
  /** The cells of a row by the ids of their columns, repaired where a repair leaves nothing to guess. */
  cells(row: number): RowValues;
  /** Puts other cells in the place of what is tried in that row; without cells, the row is blank. Also for rows of the workbook itself. */
  put(row: number, cells?: RowValues): void;
  /** What the rules find, by row. */
  found(): ReadonlyMap<number, readonly Finding[]>;
}

/** One repair can make room for the next: a space goes, then a name is spelled as its own table spells it. */
const rounds = 3;

/** Tries rows below those of the table. */
export function tryRows(book: CheckedWorkbook, table: CheckedTable, rows: readonly RowValues[]): Trial {
  const first = placeBelow(table.rows, (place) => table.columns[place]?.silent === true && table.columns[place]?.id !== "id");
  // A row gets its id when it is written.
  const asRow = (index: number, cells: RowValues) => newRow(table, index, { id: `#${index}`, ...cells });
  const tried = new Map(rows.map((cells, i) => [first + i, cells]));
  const extended = { ...table, rows: [...table.rows.filter(({ index }) => index < first), ...[...tried].map(([index, cells]) => asRow(index, cells))] };
  const check = startCheck({ ...book, tables: book.tables.map((one) => (one === table ? extended : one)) });

  const found = () => {
    const byRow = new Map<number, Finding[]>();
    for (const finding of check.findings()) {
      const row = finding.table === table.key ? rowOf(finding, table) : undefined;
      if (row !== undefined) byRow.set(row, [...byRow.get(row) ?? [], finding]);
    }
    return byRow;
  };

  for (let round = 0; round < rounds; round++) {
    const mended = [...found()].flatMap(([index, findings]) => {
      const before = tried.get(index);
      const fixes = findings.flatMap(({ column, fix }) => (fix && fix.kind !== "newId" ? [[column, fix.value] as const] : []));
      return before && fixes.length > 0 ? [[index, { ...before, ...Object.fromEntries(fixes) }] as const] : [];
    });
    if (mended.length === 0) break;
    for (const [index, cells] of mended) tried.set(index, cells);
    check.change(mended.map(([index, cells]) => ({ table: table.key, row: asRow(index, cells) })));
  }

  return {
    first, found,
    cells: (row) => tried.get(row) ?? {},
    put(row, cells) {
      const own = table.rows.find(({ index }) => index === row);
      const values = own && cells ? own.values.map((value, place) => { const id = table.columns[place]?.id ?? ""; return id in cells ? cells[id] ?? null : value; }) : undefined;
      check.change([{ table: table.key, row: values ? { index: row, values } : cells ? asRow(row, cells) : newRow(table, row, {}) }]);
    },
  };
}

/** The row that a finding is about; undefined where it is about the table. */
function rowOf({ cell }: Finding, { firstRow }: CheckedTable): number | undefined {
  const row = Number(/\d+$/.exec(cell)?.[0] ?? NaN) - firstRow;
  return row >= 0 ? row : undefined;
}
