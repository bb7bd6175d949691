import { Kind, method, property, reads } from "../protocol/kind";
import { anything, flag, integer, optional } from "../protocol/types";
import { invalid } from "../refusal";
import { rowCount } from "../state/area";
import { valueOf } from "../state/cells";
import { writeContents } from "../state/contents";
import { deleteRows, insertRows } from "../state/tables";
import type { Table } from "../state/table";
import { cellsOf, matrix } from "./matrix";
import { range } from "./kinds";

/** A row is known by its place alone: after a deletion the same index is another row. */
interface Row {
  table: Table;
  index: number;
}

function area({ table, index }: Row) {
  const { body } = table;
  if (index < 0 || index >= rowCount(body)) return invalid(`the table ${table.name} has no row ${index}`);
  return { ...body, top: body.top + index, bottom: body.top + index };
}

const tableRow = new Kind<Row>("TableRow", {
  id: ({ index }) => ({ Index: index }),
  properties: {
    Index: reads(({ index }) => index),
    Values: property(anything,
      (row) => cellsOf(area(row), (at, column) => valueOf(row.table.sheet.cells.get(at, column))),
      (row, value) => writeContents(row.table.sheet, area(row), matrix(value, area(row)), "addin"), { looksAt: (row) => [{ sheet: row.table.sheet, area: area(row) }] }),
  },
  methods: {
    Delete: method([], (row: Row) => {
      area(row);
      deleteRows(row.table, row.index, 1);
    }),
    GetRange: method([], (row: Row) => range.of({ sheet: row.table.sheet, area: area(row) })),
  },
});

function at(table: Table, index: number) {
  area({ table, index });
  return tableRow.of({ table, index });
}

export const tableRows = new Kind<Table>("TableRowCollection", {
  properties: { Count: reads((table) => rowCount(table.body)) },
  items: (table) => Array.from({ length: rowCount(table.body) }, (_, index) => tableRow.of({ table, index })),
  methods: {
    Add: method([optional(integer), optional(anything), optional(flag)], (table: Table, index, values) => {
      const count = rowCount(table.body);
      const first = index === undefined || index < 0 ? count : index;
      const rows = Array.isArray(values) ? (Array.isArray(values[0]) ? (values as unknown[][]) : [values as unknown[]]) : undefined;
      insertRows(table, first, rows?.length ?? 1);
      if (rows) {
        const target = { ...table.body, top: table.body.top + first, bottom: table.body.top + first + rows.length - 1 };
        writeContents(table.sheet, target, matrix(rows, target), "addin");
      }
      return tableRow.of({ table, index: first });
    }),
    DeleteRows: method([anything], (table: Table, rows) => {
      const indexes = (Array.isArray(rows) ? (rows as unknown[]) : invalid("rows are an array")).map((row, n) => integer(row, `row ${n}`));
      for (const index of [...new Set(indexes)].sort((a, b) => b - a)) deleteRows(table, index, 1);
    }, { online: true }),
    DeleteRowsAt: method([integer, optional(integer)], (table: Table, index, count = 1) => deleteRows(table, index, count), { online: true }),
    GetCount: method([], (table: Table) => rowCount(table.body), { since: 4 }),
    GetItemAt: method([integer], at),
  },
});
