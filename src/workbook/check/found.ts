import { failure, success, type Outcome } from "../../domain/outcome";
import { languages } from "../../messages";
import { smallTables } from "../smallTables";
import { anchorName, metaTables, renamedPrefix, sheetsOf, type SheetKey } from "../meta";
import { readTable, type KnownColumn } from "../readTable";
import type { Content } from "../types";
import type { ReadWorkbook, StandingParts } from "./readWorkbook";
import { readWords, wordsEntry } from "../listWords";

/** A table with the values of its cells, headings first, before its columns are known. */
export type RawTable = Parameters<typeof readTable>[0];

/**
 * Sorts out which of the tables that were found are ours: the metadata, the tables of data and the lists.
 * Fails where the workbook has no metadata of ours.
 * @param lag days that the dates among the cells lag behind the calendar of 1900
 */
export function readFound(found: readonly RawTable[], standing: StandingParts, lag = 0): Outcome<ReadWorkbook> {
  const named = (name: string) => found.find((table) => table.name === name);
  const plan = planOf(found);
  const { language, schema } = saysOf(plan);
  if (!language || typeof schema !== "number") return failure("notOurWorkbook");
  const known = records(named(metaTables.columns)).map((entry): KnownColumn => ({
    key: text(entry.get("key")), table: text(entry.get("table")), column: text(entry.get("column")), heading: text(entry.get("heading")),
  }));
  const renamed = renamedIn(named(metaTables.plan));
  const journal = records(named(metaTables.sheets));
  const titles = new Map(journal.map((entry) => [text(entry.get("id")), text(entry.get("sheet"))]));
  const data = new Set(known.map(({ table }) => table));
  const lists = new Set(smallTables.map((table) => renamed.get(table) ?? table));
  const words = readWords(plan.get(wordsEntry), language);
  return success({
    ...(words ? { words } : {}),
    language, schema, about: new Map([...plan].map(([id, value]) => [text(id), text(value)])), known, renamed, titles, standing, lag,
    sheets: sheetsOf((key) => belongs(key, text(plan.get("sheets")), journal, standing)),
    tables: found.filter(({ name }) => data.has(name)).map((table) => readTable(table, known)),
    lists: found.filter(({ name }) => lists.has(name)).map((table) => readTable(table, [])),
  });
}

/** Whether a workbook is one of ours, by its metadata among the tables that were found: known before anything else is made of it. */
export function isOurs(found: readonly RawTable[]): boolean {
  const { language, schema } = saysOf(planOf(found));
  return language !== undefined && typeof schema === "number";
}

type PlanEntries = ReadonlyMap<Content | undefined, Content | undefined>;

function planOf(found: readonly RawTable[]): PlanEntries {
  return new Map(records(found.find(({ name }) => name === metaTables.plan)).map((entry) => [entry.get("id"), entry.get("value")]));
}

function saysOf(plan: PlanEntries) {
  return { language: languages.find((one) => one === plan.get("language")), schema: plan.get("schema") };
}

/** Whether an optional sheet is part of the workbook: chosen when it was made, or added later (noted as complete, or begun). */
function belongs(key: SheetKey, chosen: string, journal: readonly Map<string, Content>[], { names }: StandingParts): boolean {
  return chosen.split(",").includes(key)
    || journal.some((entry) => entry.get("id") === key && text(entry.get("state")) !== "")
    || names.some(({ name }) => name.toLowerCase() === anchorName(key).toLowerCase());
}

/** What tables and defined names are called where their usual names were taken, by those names. */
export function renamedIn(plan: RawTable | undefined): Map<string, string> {
  return new Map(records(plan).map((entry) => [text(entry.get("id")), text(entry.get("value"))] as const)
    .filter(([id]) => id.startsWith(renamedPrefix)).map(([id, name]) => [id.slice(renamedPrefix.length), name]));
}

/** The rows of a table by their headings. */
function records(table: RawTable | undefined): Map<string, Content>[] {
  const [headings = [], ...rows] = table?.cells ?? [];
  const names = headings.map(text);
  return rows.map((row) => new Map(names.map((name, i) => [name, row[i] ?? null])));
}

function text(content: Content | undefined): string {
  return typeof content === "string" || typeof content === "number" ? String(content) : "";
}
