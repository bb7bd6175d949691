import { schema, type CellValue, type TableKey, type TableSchema } from "../../../domain/schema";
import { writeEntry } from "../../../domain/reading/entry";
import { isoDay } from "../../../domain/quarter";
import type { SentRow, SentTable } from "../../../domain/sharing/base";
import { idFrom } from "../../../domain/sharing/hash";
import type { NewItem } from "../../../domain/strangeWords/newItem";
import type { Language, Text } from "../../../messages";
import type { Cells } from "../../changes/change";
import { headingOf } from "../../check/headingOf";
import { listTable } from "../../check/listTable";
import type { RecordCells } from "../recordTables";
import type { Done } from "./edits";
import type { SharedPlan } from "./plan";

/** What is kept of an edit, by which it is taken back. */
export interface EditTrace {
  is: Done["edit"]["is"];
  sendId: string;
  table: TableKey;
  row: string;
  before: Cells;
  after: Cells;
  /** What counted as sent of the row before; null where nothing did. */
  sent: SentRow | null;
  /** The id by which the row came in, where was pointed out with this edit which row it is. */
  cameAs?: string;
}

/** What is kept of a word that came on a list, by which it is taken off again. */
export interface ItemTrace extends NewItem {
  is: "item";
}

/** An edit as the plan keeps it: what people read of it, and its trace. */
export interface Logged {
  id: string;
  lines: RecordCells[];
  trace: EditTrace | ItemTrace;
}

const words = { newItem: { nl: "Nieuwe keuze", en: "New choice" }, newRow: { nl: "Nieuwe rij", en: "New row" }, removed: { nl: "Weggehaald", en: "Taken out" }, empty: { nl: "leeg", en: "empty" } } satisfies Record<string, Text>;

/** The lines of the log for what was done: one for each cell that changed, and one for a row that came or went. */
export function logOf({ edit, before, after }: Done, sent: SentTable | undefined, batch: string, { read, book }: SharedPlan): Logged {
  const { proposal } = edit;
  const { table, row, sendId, organisation, rowName, cameAs } = proposal;
  const was = sent?.rows.get(row);
  const isNews = cameAs !== undefined && sent?.rows.get(cameAs)?.same !== row;
  const id = idFrom(batch, `${proposal.id}|${row}|${Object.keys(after).join(",")}`);
  const { language } = read;
  const standing = book.tables.find(({ key }) => key === table);
  const heading = (column: string) => standing?.columns.find((one) => one.id === column)?.heading ?? headingOf(table, column, language);
  const line = (rest: RecordCells): RecordCells => ({ date: book.today, organisation, where: standing?.sheet ?? table, row: rowName, back: null, id, ...rest });
  const all = (cells: Cells) => Object.entries(cells).filter(([column, value]) => column !== "id" && value !== null && value !== "").map(([column, value]) => `${heading(column)}: ${told(table, column, value, language)}`).join("\n").slice(0, 4000);
  const lines = edit.is === "add" ? [line({ column: words.newRow[language], from: null, to: all(after) })]
    : edit.is === "remove" ? [line({ column: words.removed[language], from: all(before), to: null })]
    : Object.keys(after).filter((column) => (before[column] ?? null) !== (after[column] ?? null)).map((column) => line({
      column: heading(column), from: told(table, column, before[column] ?? null, language), to: told(table, column, after[column] ?? null, language),
    }));
  return { id, lines, trace: { is: edit.is, sendId, table, row, before, after, sent: was ? { ...was, was: undefined } as SentRow : null, ...(isNews ? { cameAs } : {}) } };
}

/** The line of the log for a word that came on a list with the copy of a party. */
export function logOfItem({ list, word }: NewItem, organisation: string, batch: string, { read, book }: SharedPlan): Logged {
  const id = idFrom(batch, `item|${list}|${word}`);
  const table = listTable(read, list);
  const line = { date: book.today, organisation, where: table?.sheet ?? "", row: table?.columns[0]?.heading ?? list, column: words.newItem[read.language], from: null, to: word, back: null, id };
  return { id, lines: [line], trace: { is: "item", list, word } };
}

/** What a cell holds, as people of the workbook write it. */
export function told(table: TableKey, column: string, value: CellValue, language: Language): string {
  if (value === null || value === "") return words.empty[language];
  const columns: TableSchema["columns"] = schema[table].columns;
  const kind = columns[column]?.kind.is;
  if (typeof value !== "number") return String(value);
  if (kind === "date") {
    const [year = "", month = "", date = ""] = isoDay(value).split("-");
    return language === "nl" ? `${Number(date)}-${Number(month)}-${year}` : isoDay(value);
  }
  return kind === "progress" ? `${writeEntry(Number((value * 100).toPrecision(12)), language)}%` : writeEntry(value, language);
}
