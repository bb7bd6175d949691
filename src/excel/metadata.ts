import { languages, type Language } from "../messages";
import { optionalSheetKeys, sheetKeys, type Meta, type SheetKey } from "../workbook/meta";
import type { KnownColumn } from "../workbook/readTable";
import { leftOutOf, type Touch } from "./touch";

/** The values of one of our metadata tables, its headings first, as Excel gives them. */
export type TableValues = readonly (readonly unknown[])[];

/** Asks for a metadata table: its columns rather than its range, which cost no second request to be forgotten. */
export function askMetaTable(tables: Excel.TableCollection, name: string) {
  const table = tables.getItemOrNullObject(name);
  return { table, columns: table.columns.load("items/values") };
}

/** What was answered, as rows; nothing where the table is not there. */
export function metaValues({ table, columns }: ReturnType<typeof askMetaTable>): TableValues {
  if (table.isNullObject) return [];
  const byColumn = columns.items.map((column) => column.values.map((row): unknown => row[0]));
  return (byColumn[0] ?? []).map((_, row) => byColumn.map((column) => column[row]));
}

/** What the workbook says of its plan; undefined where something else bears the name of our table or it is not complete. */
export function readMeta(values: TableValues): Meta | undefined {
  const entries = new Map(records(values).map((row) => [row.get("id"), row.get("value")]));
  const [planId, template, from] = [entries.get("planId"), entries.get("template"), entries.get("from")];
  const [schema, quarters] = [entries.get("schema"), entries.get("quarters")];
  const language = languages.find((one) => one === entries.get("language"));
  if (!filledText(planId) || !filledText(template) || !filledText(from) || !language) return undefined;
  if (typeof schema !== "number" || typeof quarters !== "number") return undefined;
  return {
    planId, templates: items(template), sheets: optionalSheetKeys.filter((key) => items(text(entries.get("sheets"))).includes(key)),
    schema, from, quarters, language: language satisfies Language,
    demo: entries.get("demo") === true,
    name: text(entries.get("name")), region: text(entries.get("region")), coordinator: text(entries.get("coordinator")),
  };
}

/** The sheets that were noted as complete, each with the touches that it had to do without. */
export function readJournal(values: TableValues): ReadonlyMap<SheetKey, readonly Touch[]> {
  const notes = new Map(records(values).map((row) => [row.get("id"), text(row.get("state"))]));
  return new Map(sheetKeys.flatMap((key): [SheetKey, readonly Touch[]][] => {
    const note = notes.get(key) ?? "";
    return note === "" ? [] : [[key, leftOutOf(note)]];
  }));
}

/** The columns of every table of data by their ids. */
export function readColumns(values: TableValues): KnownColumn[] {
  return records(values).map((row) => ({
    key: text(row.get("key")), table: text(row.get("table")), column: text(row.get("column")), heading: text(row.get("heading")),
  })).filter((record) => record.table !== "" && record.column !== "");
}

/** The parts of a cell that holds several, joined by commas. */
function items(joined: string): string[] {
  return joined.split(",").filter((item) => item !== "");
}

function records(values: TableValues): Map<string, unknown>[] {
  const [headings = [], ...rows] = values;
  return rows.map((row) => new Map(headings.map((heading, i) => [text(heading), row[i]])));
}

function filledText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
