import type { CellValue } from "../../domain/schema";
import { languages, type Language, type Text } from "../../messages";
import { address, area, cell } from "../address";
import type { RawTable } from "../check/found";
import { keptHeadingRow } from "../check/kept";
import type { Write } from "../changes/place";
import { colours, styles, type StyleKey } from "../styles";
import type { Address, Content, Sheet, Table } from "../types";

/** A table in which is kept what was sent and what came back. It is made when there is first something to keep in it. */
export interface SharingTable {
  name: string;
  /** Its own sheet, which people read; absent: it stands on the metadata sheet from this column on (from 0), and only code reads it. */
  sheet?: { title: Text; purpose: Text };
  left: number;
  columns: readonly RecordColumn[];
}

interface RecordColumn {
  id: string;
  heading: Text;
  width?: number;
  style?: StyleKey;
  hidden?: true;
}

const same = (word: string): Text => ({ nl: word, en: word });

/** What was sent to whom, and what came back. */
export const sendsTable: SharingTable = {
  name: "tblVerstuurd", left: 0,
  sheet: { title: { nl: "Verstuurd", en: "Sent" }, purpose: { nl: "Welke kopie naar wie ging, en of die terug is. Netwerkplan houdt dit bij.", en: "Which copy went to whom, and whether it is back. Netwerkplan keeps this." } },
  columns: [
    { id: "organisation", heading: { nl: "Partij", en: "Party" }, width: 200 },
    { id: "round", heading: { nl: "Kwartaal", en: "Quarter" }, width: 70 },
    { id: "sent", heading: { nl: "Verstuurd op", en: "Sent on" }, width: 84, style: "date" },
    { id: "deadline", heading: { nl: "Graag terug op", en: "Back by" }, width: 84, style: "date" },
    { id: "returned", heading: { nl: "Terug op", en: "Back on" }, width: 84, style: "date" },
    { id: "rows", heading: { nl: "Rijen", en: "Rows" }, width: 60, style: "number" },
    { id: "changed", heading: { nl: "Overgenomen", en: "Taken over" }, width: 84, style: "number" },
    { id: "open", heading: { nl: "Nog kiezen", en: "To choose" }, width: 84, style: "number" },
    { id: "file", heading: { nl: "Bestand", en: "File" }, width: 220 },
    { id: "party", heading: { nl: "Partij ID", en: "Party ID" }, width: 84, style: "id", hidden: true },
    { id: "id", heading: { nl: "Kenmerk", en: "Mark" }, width: 84, style: "id" },
  ],
};

/** What was taken over, cell by cell. */
export const logTable: SharingTable = {
  name: "tblLogboek", left: 0,
  sheet: { title: { nl: "Logboek", en: "Log" }, purpose: { nl: "Wat uit kopieën is overgenomen: wanneer, van wie, wat, en wat er eerst stond.", en: "What was taken over from copies: when, from whom, what, and what stood there before." } },
  columns: [
    { id: "date", heading: { nl: "Wanneer", en: "When" }, width: 84, style: "date" },
    { id: "organisation", heading: { nl: "Van wie", en: "From whom" }, width: 170 },
    { id: "where", heading: { nl: "Blad", en: "Sheet" }, width: 110 },
    { id: "row", heading: { nl: "Rij", en: "Row" }, width: 240 },
    { id: "column", heading: { nl: "Kolom", en: "Column" }, width: 140 },
    { id: "from", heading: { nl: "Stond er", en: "Stood there" }, width: 200 },
    { id: "to", heading: { nl: "Staat er nu", en: "Stands there now" }, width: 200 },
    { id: "back", heading: { nl: "Teruggedraaid op", en: "Taken back on" }, width: 100, style: "date" },
    { id: "id", heading: { nl: "Kenmerk", en: "Mark" }, width: 84, style: "id", hidden: true },
  ],
};

/** Hashes of what was sent (domain/sharing/written). */
export const sentTable: SharingTable = {
  name: "np_sent", left: 29, columns: ["id", "table", "columns", "rows"].map((id) => ({ id, heading: same(id) })),
};

/** What was written of a log line, by which it can be taken back. */
export const takenTable: SharingTable = {
  name: "np_taken", left: 34, columns: ["id", "batch", "trace"].map((id) => ({ id, heading: same(id) })),
};

/** Counts that were published (domain/audience/published): by them nobody can work out a small count from two copies. */
export const publishedTable: SharingTable = {
  name: "np_published", left: 38, columns: ["indicator", "quarter", "value"].map((id) => ({ id, heading: same(id) })),
};

/** What people said that words of copies stand for (domain/strangeWords/meanings). */
export const wordsTable: SharingTable = {
  name: "np_words", left: 42, columns: ["of", "word", "means"].map((id) => ({ id, heading: same(id) })),
};

export const recordTables = [sendsTable, logTable, sentTable, takenTable, publishedTable, wordsTable] as const;

/** A row of such a table by the ids of its columns. */
export type RecordCells = Readonly<Record<string, CellValue>>;

/** Such a table as it stands in the plan. */
export interface StandingRecords {
  table: SharingTable;
  found: RawTable;
  /** Ids of its columns, in the order in which they stand now; undefined for one that people added. */
  ids: readonly (string | undefined)[];
  /** Its rows from the top, blank ones too. */
  rows: readonly RecordCells[];
}

/** Reads such a table, whatever order people gave its columns; undefined where it is not there. */
export function standingRecords(table: SharingTable, tables: readonly RawTable[]): StandingRecords | undefined {
  const found = tables.find(({ name }) => name === table.name);
  if (!found) return undefined;
  const [headings = [], ...rows] = found.cells;
  const ids = headings.map((heading) => table.columns.find((column) => languages.some((language) => column.heading[language] === heading))?.id);
  const cellOf = (content: Content | undefined): CellValue => (content === undefined || content === "" || typeof content === "object" ? null : content);
  return { table, found, ids, rows: rows.map((row) => Object.fromEntries(ids.flatMap((id, place) => (id === undefined ? [] : [[id, cellOf(row[place])]])))) };
}

/** The rows that hold anything. */
export function filledRecords(standing: StandingRecords | undefined): RecordCells[] {
  return (standing?.rows ?? []).filter((row) => Object.values(row).some((value) => value !== null));
}

/** Writes rows below the last one that holds anything. */
export function addRecords(standing: StandingRecords, added: readonly RecordCells[]): Write[] {
  if (added.length === 0) return [];
  const { ids, rows } = standing;
  const count = rowCount(standing);
  const row = 1 + rows.findLastIndex((cells) => Object.values(cells).some((value) => value !== null));
  return [{
    ...placed(standing, row), rows: count, grows: Math.max(0, row + added.length - count), before: added.map(() => ids.map((id) => (id === undefined ? undefined : null))),
    after: added.map((cells) => ids.map((id) => (id === undefined ? undefined : cells[id] ?? null))),
  }];
}

/** Writes cells of one row, by its place in the table from 0; nothing where it holds them already. */
export function setRecord(standing: StandingRecords, row: number, cells: RecordCells): Write[] {
  const { ids, rows } = standing;
  const seen = rows[row] ?? {};
  const differs = (id: string | undefined): id is string => id !== undefined && Object.hasOwn(cells, id) && (seen[id] ?? null) !== (cells[id] ?? null);
  if (!ids.some(differs)) return [];
  return [{ ...placed(standing, row), grows: 0, before: [ids.map((id) => (differs(id) ? seen[id] ?? null : undefined))], after: [ids.map((id) => (differs(id) ? cells[id] ?? null : undefined))] }];
}

function placed({ table, found }: StandingRecords, row: number): Pick<Write, "table" | "headings" | "row" | "column"> {
  return { table: table.name, headings: (found.cells[0] ?? []).map(String), row, column: 0 };
}

function rowCount({ found }: StandingRecords): number {
  const { top, bottom } = area(found.address);
  return bottom - top;
}

/** Such a table as it begins: headings and one blank row. */
export function emptyTable(table: SharingTable, language: Language): { table: Table; at: Address; content: Content[][] } {
  const { columns, left, name } = table;
  const headings = columns.map(({ heading }) => heading[language]);
  const place = { top: keptHeadingRow, bottom: keptHeadingRow + 1, left, right: left + columns.length - 1 };
  return {
    table: { name, address: address(place), columns: headings.map((heading) => ({ heading })), style: "TableStyleLight1", banded: false, filter: table.sheet !== undefined },
    at: cell(keptHeadingRow, left), content: [headings, headings.map(() => null)],
  };
}

/** Rows that look as they should before anything stands in them: a table that grows takes no looks along through Office.js. */
const dressed = 200;

const page: Text = { nl: "Pagina", en: "Page" };
const of: Text = { nl: "van", en: "of" };

/** The sheet of a table that people read, as it begins. */
export function recordSheet(table: SharingTable, language: Language, name: string): Sheet | undefined {
  if (!table.sheet) return undefined;
  const { table: own, at, content } = emptyTable(table, language);
  const { columns, sheet: { title, purpose } } = table;
  const column = (index: number, top: number, bottom: number) => address({ top, bottom, left: index, right: index });
  return {
    name, visibility: "visible", tab: colours.rest, gridlines: false,
    columns: columns.map(({ width = 84, hidden }, index) => ({ index, width, ...(hidden ? { hidden } : {}) })),
    rows: [{ index: 0, height: 30 }, { index: 1, height: 20 }],
    blocks: [{ at: "A1", content: [[title[language]]] }, { at: "A2", content: [[purpose[language]]] }, { at, content: content.slice(0, 1) }],
    formats: [
      { address: "A1", style: styles.title.name }, { address: "A2", style: styles.purpose.name },
      { address: address({ top: keptHeadingRow, bottom: keptHeadingRow, left: 0, right: columns.length - 1 }), style: styles.heading.name },
      ...columns.map(({ style = "text" }, index) => ({ address: column(index, keptHeadingRow + 1, keptHeadingRow + dressed), style: styles[style].name })),
    ],
    tables: [own], validations: [], conditionals: [], links: [], charts: [], freeze: { rows: keptHeadingRow + 1, columns: 0 },
    print: {
      orientation: "landscape", paper: "a4", wide: 1, repeat: { from: keptHeadingRow + 1, to: keptHeadingRow + 1 },
      footer: { right: `&A · ${page[language]} &P ${of[language]} &N` },
    },
  };
}
