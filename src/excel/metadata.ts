import { languages, type Language } from "../messages";
import { sheetKeys, type Meta, type SheetKey } from "../workbook/meta";

/** The values of one of our metadata tables, its headings first, as Excel gives them. */
export type TableValues = readonly (readonly unknown[])[];

/** A column of data as the workbook knows it. */
export interface ColumnRecord {
  table: string;
  column: string;
  heading: string;
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
    planId, template, schema, from, quarters, language: language satisfies Language,
    demo: entries.get("demo") === true,
    name: text(entries.get("name")), region: text(entries.get("region")), coordinator: text(entries.get("coordinator")),
  };
}

/** The sheets that were noted as complete. */
export function readDone(values: TableValues): ReadonlySet<SheetKey> {
  const done = records(values).filter((row) => text(row.get("state")) !== "").map((row) => row.get("id"));
  return new Set(sheetKeys.filter((key) => done.includes(key)));
}

/** The columns of every table of data by their ids. */
export function readColumns(values: TableValues): ColumnRecord[] {
  return records(values).map((row) => ({
    table: text(row.get("table")), column: text(row.get("column")), heading: text(row.get("heading")),
  })).filter((record) => record.table !== "" && record.column !== "");
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
