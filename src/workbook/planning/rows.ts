import type { Choices } from "../../domain/choices";
import type { NewId } from "../../domain/id";
import { tableKeys } from "../../domain/schema";
import { halfYearOf, quartersFrom, readQuarter, writeQuarter, type Quarter } from "../../domain/quarter";
import type { ListId, ListItem, RowData, RowOf, Rows, TableKey, Template } from "../content";
import type { SheetDefinition } from "../definition/definition";
import { commonLists } from "../lists";
import { recognise } from "../reporting";

/** The lists of a workbook: the common ones, the template's, and the quarters and half-years of the plan. */
export function decideLists(template: Template, choices: Choices): Record<ListId, readonly ListItem[]> {
  return {
    ...commonLists,
    ...template.changedLists,
    ...template.lists,
    quarter: quartersOf(choices).map(writeQuarter).map(asWritten),
    moment: [...new Set(quartersOf(choices).map(halfYearOf))].map(asWritten),
  };
}

/** A list item that is the same in every language. */
function asWritten(word: string): ListItem {
  return { id: word, text: { nl: word, en: word } };
}

/** A row for every chosen organisation; one that is recognised comes with its domain. */
export function organisationRows(template: Template, choices: Choices): RowOf<"stakeholders">[] {
  return choices.organisations.map((name): RowOf<"stakeholders"> => {
    const { domain } = recognise(template, name);
    return { organisation: name.trim(), status: "approached", ...(domain ? { domain } : {}) };
  });
}

/** A row to sign for every chosen organisation. */
export function signatureRows({ organisations }: Choices): RowOf<"signatures">[] {
  return organisations.map((name): RowOf<"signatures"> => ({ organisation: name.trim() }));
}

/** A row for every quarter of the plan; none of them is open yet. */
export function quarterRows(choices: Choices): RowOf<"quarters">[] {
  return quartersOf(choices).map((quarter): RowOf<"quarters"> => ({ quarter: writeQuarter(quarter), state: "planned" }));
}

/** The quarters of the plan, oldest first. */
function quartersOf({ from, quarters }: Choices): Quarter[] {
  const first = readQuarter(from);
  return first.ok ? quartersFrom(first.value, quarters) : [];
}

/** The rows of a table that is only known when the program runs; none where there are none. */
export function rowsIn(rows: Rows, key: TableKey): readonly RowData[] {
  return rows[key] ?? [];
}

/** The given rows, with what others fill in of them, and then the other rows. A row of both is known by its id. */
export function joinRows(given: Rows, others: Rows): Rows {
  return Object.fromEntries(tableKeys.flatMap((key) => {
    const more = rowsIn(others, key);
    const filled = new Map(more.flatMap((row) => (typeof row.id === "string" ? [[row.id, row] as const] : [])));
    const first = rowsIn(given, key).map((row): RowData => ({ ...row, ...filled.get(String(row.id)) }));
    const ids = first.map(({ id }) => id);
    const rows = [...first, ...more.filter(({ id }) => id === undefined || !ids.includes(id))];
    return rows.length > 0 ? [[key, rows]] : [];
  }));
}

/** The rows that the template gives, each with what its table has it begin with. */
export function givenRows({ rows }: Template, choices: Choices, definitions: readonly SheetDefinition[]): Rows {
  return Object.fromEntries(definitions.flatMap(({ table }) => {
    const given = table && rowsIn(rows, table.key);
    return given && given.length > 0 ? [[table.key, given.map((row) => ({ ...table.begins?.(choices), ...row }))]] : [];
  }));
}

/** Every table's rows, each with an id of its own: a row that the template gives keeps the one that it has in every workbook. */
export function withIds(rows: Rows, newId: NewId): Record<TableKey, readonly RowData[]> {
  const identified = (key: TableKey) => rowsIn(rows, key).map((row): RowData => ({ ...row, id: row.id ?? newId() }));
  return Object.fromEntries(tableKeys.map((key) => [key, identified(key)])) as Record<TableKey, RowData[]>;
}
