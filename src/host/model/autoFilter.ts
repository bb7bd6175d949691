import { isHandle, Kind, method, reads } from "../protocol/kind";
import { anything, integer, optional, record, text } from "../protocol/types";
import { invalid, refuse } from "../refusal";
import { applyFilters } from "../state/filter";
import type { Sheet } from "../state/sheet";
import type { FilterCriteria, Table } from "../state/table";
import type { Scalar } from "../state/cells";
import type { Place } from "../state/workbook";
import { range } from "./kinds";

/** The filter of a table, or of a sheet outside its tables (of which this host has none). */
interface Filtered {
  sheet: Sheet;
  table?: Table;
}

interface ColumnFilter {
  table: Table;
  column: number;
}

const filtersOf = ({ table }: Filtered) => table?.filters ?? new Map<number, FilterCriteria>();

/** Criteria as Excel gives them: what they do not have is null (OfficeDev/office-js#1226). */
function given(known: FilterCriteria | undefined) {
  return known ? { color: null, criterion1: null, criterion2: null, dynamicCriteria: "Unknown", filterOn: null, icon: null, operator: null, values: null, ...without(known) } : null;
}

function without(known: FilterCriteria): Partial<FilterCriteria> {
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

/** Reads criteria; the kinds that depend on colours, icons or dates of today are not played. */
function criteria(value: unknown): FilterCriteria {
  const given = record(value, "criteria");
  const nothing = Object.keys(given).find((part) => given[part] === null);
  if (nothing) invalid(`criteria.${nothing} is null, which Excel gives and does not take`);
  const filterOn = text(given.filterOn, "filterOn");
  if (filterOn !== "Values" && filterOn !== "Custom") refuse("NotImplemented", `the local host does not filter on ${filterOn}`);
  const values = Array.isArray(given.values) ? (given.values as unknown[]).map((item) => scalar(item)) : undefined;
  const part = (name: "criterion1" | "criterion2" | "operator") => optional(text)(given[name], name);
  return { filterOn, criterion1: part("criterion1"), criterion2: part("criterion2"), operator: part("operator"), values };
}

function scalar(value: unknown): Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : invalid("a filter takes texts and numbers");
}

function change(table: Table, edit: () => void): void {
  table.sheet.guard("allowAutoFilter");
  edit();
  applyFilters(table);
}

/** What a filter looks at: the rows of its table. */
function rows({ table }: { table?: Table }): Place[] {
  return table ? [{ sheet: table.sheet, area: table.body }] : [];
}

/** Shows every row of a table again; its filter buttons stay. */
export function clearFilters(table: Table): void {
  change(table, () => table.filters.clear());
}

export const autoFilter = new Kind<Filtered>("AutoFilter", {
  properties: {
    Criteria: reads((it) => it.table?.columns.map((_, index) => given(filtersOf(it).get(index))) ?? []),
    Enabled: reads(({ table }) => table?.filterButton ?? false),
    IsDataFiltered: reads((it) => filtersOf(it).size > 0),
  },
  methods: {
    Apply: method([anything, optional(integer), optional(anything)], ({ sheet, table }: Filtered, value, column, given) => {
      const place = isHandle(value) && value.kind === range ? (value.it as Place) : undefined;
      const target = table ?? sheet.tables.find((known) => known.area.top === place?.area.top && known.area.left === place.area.left);
      if (!target) return refuse("NotImplemented", "the local host filters tables only");
      change(target, () => { if (column !== undefined) target.filters.set(column, criteria(given)); });
    }, { since: 9, looksAt: rows }),
    ClearColumnCriteria: method([integer], ({ table }: Filtered, column) => { if (table) change(table, () => table.filters.delete(column)); }, { since: 14, looksAt: rows }),
    ClearCriteria: method([], ({ table }: Filtered) => { if (table) clearFilters(table); }, { since: 9 }),
    GetRange: method([], ({ sheet, table }: Filtered) => (table ? range.of({ sheet, area: table.area }) : refuse("ItemNotFound", "there is no filter")), { since: 9 }),
    GetRangeOrNullObject: method([], ({ sheet, table }: Filtered) => (table ? range.of({ sheet, area: table.area }) : null), { since: 9 }),
    Reapply: method([], ({ table }: Filtered) => { if (table) applyFilters(table); }, { since: 9, looksAt: rows }),
    Remove: method([], ({ table }: Filtered) => { if (table) change(table, () => { table.filters.clear(); table.filterButton = false; }); }, { since: 9 }),
  },
});

export const filter = new Kind<ColumnFilter>("Filter", {
  properties: { Criteria: reads(({ table, column }) => given(table.filters.get(column))) },
  methods: {
    Apply: method([anything], ({ table, column }: ColumnFilter, given) => change(table, () => table.filters.set(column, criteria(given))), { since: 2, looksAt: rows }),
    ApplyCustomFilter: method([text, optional(text), optional(text)], ({ table, column }: ColumnFilter, criterion1, criterion2, operator) =>
      change(table, () => table.filters.set(column, { filterOn: "Custom", criterion1, criterion2, operator })), { since: 2, looksAt: rows }),
    ApplyValuesFilter: method([anything], ({ table, column }: ColumnFilter, values) =>
      change(table, () => table.filters.set(column, { filterOn: "Values", values: (Array.isArray(values) ? (values as unknown[]) : invalid("values are an array")).map(scalar) })), { since: 2, looksAt: rows }),
    Clear: method([], ({ table, column }: ColumnFilter) => change(table, () => table.filters.delete(column)), { since: 2, looksAt: rows }),
  },
});
