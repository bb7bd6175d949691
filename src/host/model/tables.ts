import { child, isHandle, Kind, method, property, type Property, reads } from "../protocol/kind";
import { anything, flag, integer, optional, text, type Type } from "../protocol/types";
import { invalid, refuse } from "../refusal";
import { eventType, wholeWorkbook } from "../state/events";
import { addTable, checkTableName, removeTable, resizeTable } from "../state/tables";
import { renameTable } from "../state/renames";
import type { Sheet } from "../state/sheet";
import type { Table } from "../state/table";
import type { Place, Workbook } from "../state/workbook";
import { autoFilter, clearFilters } from "./autoFilter";
import { eventMethods } from "./eventMethods";
import { range, worksheet } from "./kinds";
import { placeNamed } from "./reach";
import { tableColumns } from "./tableColumns";
import { tableRows } from "./tableRows";
import { tableSort } from "./tableSort";
import { showTotals } from "../state/totals";

function touch(table: Table): void {
  table.sheet.guard();
  table.sheet.workbook.changes.touch(table.sheet, "tables");
}

function part<K extends "bandedRows" | "bandedColumns" | "highlightFirst" | "highlightLast" | "filterButton">(key: K, since: number): Property<Table> {
  return property<Table, boolean>(flag, (table) => table[key], (table, value) => {
    touch(table);
    table[key] = value;
  }, { since });
}

/** The table styles that every Excel has; a style of one's own can be made by hand only, and the host has none. */
const styleName: Type<string> = (value, where) => {
  const name = text(value, where);
  return name === "" || /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(name)
    ? name : invalid(`there is no table style "${name}"`);
};

export const table: Kind<Table> = new Kind<Table>("Table", {
  id: (it) => ({ Id: it.id }),
  properties: {
    HighlightFirstColumn: part("highlightFirst", 3),
    HighlightLastColumn: part("highlightLast", 3),
    Id: reads((it) => it.id),
    LegacyId: reads((it) => it.id, { since: 8 }),
    Name: property(text, (it) => it.name, (it, name) => {
      touch(it);
      checkTableName(it, name);
      renameTable(it, name);
    }),
    ShowBandedColumns: part("bandedColumns", 3),
    ShowBandedRows: part("bandedRows", 3),
    ShowFilterButton: part("filterButton", 3),
    ShowHeaders: property(flag, (it) => it.headers, (it, value) => {
      if (value !== it.headers) refuse("NotImplemented", "the local host has no tables without a heading row");
    }),
    ShowTotals: property(flag, (it) => it.totals, (it, value) => showTotals(it, value)),
    Style: property(styleName, (it) => it.style, (it, value) => {
      touch(it);
      it.style = value;
    }),
  },
  children: {
    AutoFilter: child((it) => autoFilter.of({ sheet: it.sheet, table: it }), { since: 9 }),
    Columns: child((it) => tableColumns.of(it)),
    Rows: child((it) => tableRows.of(it)),
    Sort: child((it) => tableSort.of(it), { since: 2 }),
    Worksheet: child((it) => worksheet.of(it.sheet), { since: 2 }),
  },
  methods: {
    ClearFilters: method([], (it: Table) => clearFilters(it), { since: 2 }),
    ConvertToRange: method([], (it: Table) => {
      removeTable(it, false, "addin");
      return range.of({ sheet: it.sheet, area: it.area });
    }, { since: 2 }),
    Delete: method([], (it: Table) => removeTable(it, true, "addin")),
    GetDataBodyRange: method([], (it: Table) => range.of({ sheet: it.sheet, area: it.body })),
    GetHeaderRowRange: method([], (it: Table) => range.of({ sheet: it.sheet, area: it.header })),
    GetRange: method([], (it: Table) => range.of({ sheet: it.sheet, area: it.area })),
    GetTotalRowRange: method([], (it: Table) =>
      (it.totals ? range.of({ sheet: it.sheet, area: it.total }) : refuse("ItemNotFound", `the table ${it.name} has no totals row`))),
    Resize: method([anything], (it: Table, value) => {
      const place = placeOf(it.sheet.workbook, value, it.sheet);
      if (place.sheet !== it.sheet) invalid("a table stays on its sheet when it is resized");
      resizeTable(it, place.area);
    }, { since: 13 }),
    ...eventMethods<Table>((it) => [it.sheet.workbook, it.id], { DataChangedEvent: [eventType.tableChanged, 7], SelectionChangedEvent: [eventType.tableSelectionChanged, 7] }),
  },
});

/** A range, or the address of one; without a sheet's name it is on `own`. */
function placeOf(workbook: Workbook, value: unknown, own: Sheet): Place {
  if (isHandle(value) && value.kind === range) return value.it as Place;
  return placeNamed(workbook, text(value, "address"), own);
}

/** The tables of a sheet, or of the whole workbook. */
interface Scope {
  workbook: Workbook;
  sheet?: Sheet;
}

const inScope = ({ workbook, sheet }: Scope) => (sheet ? sheet.tables : workbook.tables);

export const tables = new Kind<Scope>("TableCollection", {
  properties: { Count: reads((scope) => inScope(scope).length) },
  items: (scope) => inScope(scope).map((it) => table.of(it)),
  item(scope, value) {
    const found = scope.workbook.table(String(value));
    return found && inScope(scope).includes(found) ? table.of(found) : undefined;
  },
  methods: {
    // An address without a sheet's name is on the sheet whose tables are asked, as Microsoft's samples take for granted; of the workbook's tables, on the one in front.
    Add: method([anything, flag], ({ workbook, sheet }: Scope, value, hasHeaders) => {
      const place = placeOf(workbook, value, sheet ?? workbook.active);
      if (sheet && place.sheet !== sheet) invalid(`the address is on ${place.sheet.name}, the table was to come on ${sheet.name}: write the sheet's name`);
      return table.of(addTable(place.sheet, place.area, hasHeaders));
    }),
    GetItemAt: method([integer], (scope: Scope, index) => table.of(inScope(scope)[index] ?? invalid(`there is no table ${index}`))),
    ...eventMethods<Scope>(({ workbook, sheet }) => [workbook, sheet?.id ?? wholeWorkbook], {
      AddedEvent: [eventType.tableAdded, 9], DataChangedEvent: [eventType.tableChanged, 7], DeletedEvent: [eventType.tableDeleted, 9],
    }),
  },
});

/** The tables that a range touches. */
export const scopedTables = new Kind<Table[]>("TableScopedCollection", {
  items: (found) => found.map((it) => table.of(it)),
  item(found, value) {
    const it = found.find((known) => known.name.toLowerCase() === String(value).toLowerCase() || known.id === String(value));
    return it && table.of(it);
  },
  methods: {
    GetFirst: method([], (found: Table[]) => (found[0] ? table.of(found[0]) : refuse("ItemNotFound", "no table is there")), { since: 9 }),
    GetItemOrNullObject: method([optional(text)], (found: Table[], key) => {
      const it = found.find((known) => known.name.toLowerCase() === key?.toLowerCase());
      return it ? table.of(it) : null;
    }, { since: 9 }),
  },
});
