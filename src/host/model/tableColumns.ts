import { child, Kind, method, property, reads } from "../protocol/kind";
import { anything, integer, optional, text } from "../protocol/types";
import { invalid, refuse } from "../refusal";
import { valueOf } from "../state/cells";
import { writeContents } from "../state/contents";
import { addColumn, deleteColumn } from "../state/tableColumns";
import { nameColumn } from "../state/tables";
import type { Table } from "../state/table";
import { filter } from "./autoFilter";
import { cellsOf, matrix } from "./matrix";
import { range } from "./kinds";

/** A column is known by its id: its place and heading may change. */
interface Column {
  table: Table;
  id: number;
}

function index({ table, id }: Column): number {
  const found = table.columns.findIndex((column) => column.id === id);
  return found < 0 ? refuse("ItemNotFound", `the table ${table.name} has no such column any more`) : found;
}

function area(column: Column) {
  return column.table.columnArea(index(column), column.table.area);
}

const tableColumn = new Kind<Column>("TableColumn", {
  id: ({ id }) => ({ Id: id }),
  properties: {
    Id: reads(({ id }) => id),
    Index: reads(index),
    Name: property(text, (column) => column.table.columns[index(column)]?.name, (column, name) => nameColumn(column.table, index(column), name)),
    Values: property(anything,
      (column) => cellsOf(area(column), (row, at) => valueOf(column.table.sheet.cells.get(row, at))),
      (column, value) => writeContents(column.table.sheet, area(column), matrix(value, area(column)), "addin"), { looksAt: (column) => [{ sheet: column.table.sheet, area: area(column) }] }),
  },
  children: { Filter: child((column) => filter.of({ table: column.table, column: index(column) }), { since: 2 }) },
  methods: {
    Delete: method([], (column: Column) => deleteColumn(column.table, index(column))),
    GetDataBodyRange: method([], (column: Column) => range.of({ sheet: column.table.sheet, area: column.table.columnArea(index(column), column.table.body) })),
    GetHeaderRowRange: method([], (column: Column) => range.of({ sheet: column.table.sheet, area: column.table.columnArea(index(column), column.table.header) })),
    GetRange: method([], (column: Column) => range.of({ sheet: column.table.sheet, area: area(column) })),
    GetTotalRowRange: method([], (column: Column) =>
      (column.table.totals ? range.of({ sheet: column.table.sheet, area: column.table.columnArea(index(column), column.table.total) })
        : refuse("ItemNotFound", "the table has no totals row"))),
  },
});

export const tableColumns = new Kind<Table>("TableColumnCollection", {
  properties: { Count: reads((table) => table.columns.length) },
  items: (table) => table.columns.map(({ id }) => tableColumn.of({ table, id })),
  item(table, key) {
    const found = table.columns.find((column) => column.id === key || column.name.toLowerCase() === String(key).toLowerCase());
    return found && tableColumn.of({ table, id: found.id });
  },
  methods: {
    Add: method([optional(integer), optional(anything), optional(text)], (table: Table, at, values, name) => {
      const place = at === undefined || at < 0 ? table.columns.length : at;
      if (place > table.columns.length) invalid(`the table ${table.name} has no place for a column at ${place}`);
      const id = addColumn(table, place, name);
      const column = { table, id };
      if (values !== undefined) writeContents(table.sheet, area(column), matrix(values, area(column)), "addin");
      return tableColumn.of(column);
    }),
  },
});
