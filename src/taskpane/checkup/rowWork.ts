import { undoOf, type UndoKind, type Undo } from "../../workbook/undo/undo";
import type { CellValue, ColumnId, ItemId, ListId, TableKey } from "../../domain/schema";
import type { CheckedRow, CheckedTable, CheckedWorkbook } from "../../domain/checked";
import { findingsInNew, firstFree, type RowValues } from "../../domain/checking/newRows";
import type { Finding } from "../../domain/finding";
import { randomId } from "../../domain/id";
import type { RunningCheck } from "../../domain/checking/validate";
import type { RowEdit } from "../../excel";
import { area } from "../../workbook/address";
import { awake } from "./awake";

export type { RowValues };

/** What the pane does with one row of the workbook that was checked. Rows count from 0, as in the last check. */
export interface RowWork {
  /** What the rules would find in the row if it held these values; the check itself stays as it is. */
  wouldFind(table: TableKey, row: number, values: RowValues): Finding[];
  /** What the rules would find in rows that are not there yet, for each of them, if they stood below the last row of the table. Ids may be left out. */
  wouldFindNew(table: TableKey, rows: readonly RowValues[]): Finding[][];
  /** The change of a row as a carrier takes it: by the headings that its columns have in this workbook. Undefined where a column is not there. */
  rowEdit(table: TableKey, row: number, before: RowValues, after: RowValues): { table: string; edit: RowEdit } | undefined;
  /** What has to be kept to take these changes of rows back; nothing where there is nothing to keep. */
  undoOf(table: TableKey, rows: readonly { row: number; before: RowValues; after: RowValues }[], what: UndoKind): Undo | undefined;
  /** Takes over values that have just been written into rows, without asking Excel for them, and looks once at what hangs on all of them. */
  written(table: TableKey, rows: readonly { row: number; after: RowValues }[]): Promise<void>;
  /** What the workbook writes for an item of a list; the id itself where the list lost it. */
  itemText<List extends ListId>(list: List, id: ItemId<List>): string;
}

/** By what a row is known that has no id yet. */
const about: { readonly [Table in TableKey]?: readonly ColumnId<Table>[] } = {
  measurements: ["indicator", "organisation", "quarter"], stakeholders: ["organisation"], relations: ["first", "second", "moment"], actions: ["action"],
};

/**
 * @param rows the rows of the check by table and place; `written` puts new ones there
 */
export function rowWork(book: CheckedWorkbook, rows: ReadonlyMap<TableKey, Map<number, CheckedRow>>, check: RunningCheck): RowWork {
  const rowsOf = (key: TableKey) => rows.get(key)?.values() ?? [];
  const tableOf = (key: TableKey) => book.tables.find((table) => table.key === key);
  const withValues = (table: CheckedTable, { index, values }: CheckedRow, given: RowValues): CheckedRow => ({
    index, values: values.map((value, place) => { const id = table.columns[place]?.id; return id !== undefined && id in given ? given[id] ?? null : value; }),
  });
  return {
    wouldFind(key, index, values) {
      const [table, row] = [tableOf(key), rows.get(key)?.get(index)];
      if (!table || !row) return [];
      const found = check.change([{ table: key, row: withValues(table, row, values) }])
        .filter((finding) => !book.structure.includes(finding) && finding.table === key && finding.cell !== "" && area(finding.cell).top + 1 - table.firstRow === index);
      check.take([{ table: key, row }]);
      return found;
    },

    wouldFindNew(key, values) {
      const table = tableOf(key);
      return table ? findingsInNew(check, table, firstFree(table, rowsOf(key)), values.map((one) => ({ id: randomId(), ...one }))) : values.map(() => []);
    },

    rowEdit(key, index, before, after) {
      const [table, row] = [tableOf(key), rows.get(key)?.get(index)];
      if (!table || !row) return undefined;
      const headings = new Map<string | undefined, string>(table.columns.map(({ id, heading }) => [id, heading]));
      const id = String(row.values[table.columns.findIndex((column) => column.id === "id")] ?? "");
      const known: readonly string[] = id !== "" ? ["id"] : about[key] ?? [];
      if (known.length === 0 || [...known, ...Object.keys(before)].some((column) => !headings.has(column))) return undefined;
      const byHeading = (values: RowValues) => Object.fromEntries(Object.entries(filled(values)).map(([column, value]) => [headings.get(column) ?? "", value]));
      const own = Object.fromEntries(known.map((column) => [column, row.values[table.columns.findIndex((one) => one.id === column)] ?? null]));
      return { table: table.name, edit: { known: byHeading(own), index, before: byHeading(before), after: byHeading(after) } };
    },

    undoOf(key, changed, what) {
      const table = tableOf(key);
      const now = table && { ...book, tables: [{ ...table, rows: [...rowsOf(key)] }] };
      return now && undoOf(now, changed.map(({ row, before, after }) => ({ is: "set", table: key, row, before: filled(before), after: filled(after) })), { id: randomId(), what });
    },

    async written(key, changed) {
      const table = tableOf(key);
      if (!table) return;
      const changes = changed.flatMap(({ row: index, after }) => {
        const row = rows.get(key)?.get(index);
        return row ? { table: key, row: withValues(table, row, after) } : [];
      });
      for (const { row } of changes) rows.get(key)?.set(row.index, row);
      await awake(check.changing(changes));
    },

    itemText: (list, id) => book.lists[list]?.find((item) => item.id === id)?.text ?? id,
  };
}

/** Values with nothing where none is said. */
function filled(values: RowValues): Record<string, CellValue> {
  return Object.fromEntries(Object.entries(values).map(([column, value]) => [column, value ?? null]));
}
