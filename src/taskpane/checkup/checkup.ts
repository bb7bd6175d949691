import type { CheckedRow, CheckedTable, CheckedWorkbook } from "../../domain/checked";
import type { CellValue, TableKey } from "../../domain/schema";
import { fillings, type Filling } from "../../domain/filling";
import type { Finding } from "../../domain/finding";
import type { Network } from "../../domain/network";
import { toNetwork } from "../../domain/toNetwork";
import { isPersonal } from "../../domain/privacy/codes";
import { startingCheck, type ChangedRow } from "../../domain/checking/validate";
import type { Steps } from "../../domain/steps";
import type { Edited, CheckedInExcel, KeptBeside } from "../../excel";
import { address, area, columnIndex } from "../../workbook/address";
import { keptTables } from "../../workbook/check/kept";
import { definitions } from "../../workbook/check/tables";
import { toChecked } from "../../workbook/check/toChecked";
import type { ReadTable } from "../../workbook/readTable";
import type { Address, Content } from "../../workbook/types";
import { awake } from "./awake";
import type { Item } from "./item";
import { rowWork, type RowWork } from "./rowWork";
import { typedRows, type TypedRows } from "./typedRows";

/** Cells of a table to read again, whole rows of it. */
export interface Reread {
  table: string;
  cells: Address;
  /** Where the table was when it was checked; when it is elsewhere now, everything is to be checked anew. */
  at: Address;
}

/** What there is to tell of a workbook as it stands now. */
export interface ToldByCheck {
  /** What stands in the workbook, with the rows that are filled now. */
  found: CheckedInExcel["found"];
  items: Item[];
  /** How far the cells that may wait are filled in, by table. */
  filling: Filling[];
  network: Network;
}

/** A whole check of a workbook that afterwards follows edits. */
export interface Checkup extends RowWork, TypedRows {
  told(): Promise<ToldByCheck>;
  /** The workbook with the edits that were taken over. */
  book(): CheckedWorkbook;
  /** Where a row of a table begins, by its place in the table (from 0); undefined where the table is not there. */
  placeOf(table: TableKey, row: number, column?: string): { sheet: string; cell: Address } | undefined;
  /** The table's row that a cell stands in, by its place from 0; undefined where the sheet has no table, or not there. */
  rowAt(sheet: string, cell: Address): { table: TableKey; row: number } | undefined;
  /** The workbook as it was read, with the edits that were taken over. */
  seen(): CheckedInExcel["read"];
  asides: KeptBeside["asides"];
  repairs: KeptBeside["repairs"];
  undos: KeptBeside["undos"];
  /** Whether an edit touched nothing but what is kept beside what people type. */
  isOfKept(edit: Edited): boolean;
  /** Takes over what is kept by now. */
  takeKept(kept: Partial<KeptBeside>): void;
  /** These cells as edits, so that they are looked at again. */
  editsAt(places: readonly { sheet: string; cell: Address }[]): Edited[];
  /**
   * What has to be read after these edits: rows of one table; "nothing" where no rule looks at those cells;
   * "everything" where more may hang on them than the rows of one table.
   */
  reread(edits: readonly Edited[]): Reread | "everything" | "nothing";
  /** Takes over rows that were read again and looks at what hangs on them. */
  take(reread: Reread, values: readonly (readonly Content[])[]): Promise<void>;
}

/** Columns that say to which organisations a row belongs. */
const responsibleColumns = ["responsible", "owner"];
const partyColumns = ["organisation", ...responsibleColumns];

/** Findings that are made ready to be told in one step. */
const together = 50;

/** Checks a workbook that was read, as of a day (Excel's serial number). */
export function startCheckup(inExcel: CheckedInExcel, today: number): Promise<Checkup> {
  return awake(startingCheckup(inExcel, today));
}

function* startingCheckup({ read, found, sheets, asides, repairs, undos }: CheckedInExcel, today: number): Steps<Checkup> {
  const book = toChecked(read, today);
  yield;
  const check = yield* startingCheck(book);
  const rows = new Map(book.tables.map((table) => [table.key, new Map(table.rows.map((row) => [row.index, row]))]));
  const places = new Map(read.tables.map(({ name, address: where }) => [name, where]));

  const current = (): CheckedWorkbook => ({
    ...book,
    tables: book.tables.map((table) => ({ ...table, rows: [...(rows.get(table.key)?.values() ?? [])].sort((a, b) => a.index - b.index) })),
  });

  /** The rows of a table that was read, as they are now. */
  const rowsOf = (table: ReadTable): ReadTable["rows"] => {
    const checked = book.tables.find(({ name }) => name === table.name);
    const now = checked && rows.get(checked.key)?.values();
    return now ? [...now].map(({ index, values }) => ({ index, values: [...values] })) : table.rows;
  };

  /** How many rows of each table hold something in their first column: a row cannot do without it. */
  const filledRows = () => Object.fromEntries(book.tables.map(({ key, name }) => (
    [name, [...rows.get(key)?.values() ?? []].filter(({ values: [first = null] }) => first !== null && first !== "").length]
  )));

  const item = (finding: Finding, personal: ReadonlySet<string>): Item => {
    const table = book.tables.find(({ key }) => key === finding.table);
    if (!table || finding.cell === "") return { finding, isPersonal: isPersonal(finding.code), name: "", value: personal.has(placeOf(finding)) ? null : listed(read, finding), isDay: false, parties: [], responsible: [] };
    const { top, left } = area(finding.cell);
    const row = rows.get(table.key)?.get(top + 1 - table.firstRow);
    const place = left - leftOf(table);
    const here = row && { place: { table: table.key, row: row.index } };
    const value = (row ? row.values[place] : top + 2 === table.firstRow ? table.columns[place]?.heading : null) ?? null;
    const shown = personal.has(placeOf(finding)) ? null : value;
    return { finding, isPersonal: isPersonal(finding.code), ...here, name: row ? nameOf(table, row, personal) : "", value: shown, isDay: isDay(table.key, finding.column), parties: partiesIn(partyColumns, table, row), responsible: partiesIn(responsibleColumns, table, row) };
  };

  function* telling(): Steps<ToldByCheck> {
    const now = current();
    const findings = yield* check.telling();
    const personal = new Set(findings.filter(({ code }) => isPersonal(code)).map(placeOf));
    const items: Item[] = [];
    for (const finding of findings) {
      items.push(item(keepingNothingPersonal(finding, personal), personal));
      if (items.length % together === 0) yield;
    }
    const filling = fillings(now);
    yield;
    const network = toNetwork(now);
    yield;
    return { found: found.plan ? { ...found, plan: { ...found.plan, rows: { ...found.plan.rows, ...filledRows() } } } : found, items, filling, network };
  }

  const checkup: Checkup = {
    ...rowWork(book, rows, check),
    ...typedRows(book, rows),
    asides, repairs, undos,
    isOfKept({ sheetId, address: where }) {
      const { left, right } = area(where);
      return sheets.get(sheetId) === found.ours.meta && keptColumns.some((columns) => left >= columns.left && right <= columns.right);
    },
    takeKept(kept) { Object.assign(checkup, kept); },
    editsAt: (cells) => cells.flatMap(({ sheet, cell }) => [...sheets].flatMap(([sheetId, title]) => (title === sheet ? [{ sheetId, address: cell }] : []))),
    told: () => awake(telling()),

    book: current,
    seen: () => ({ ...read, tables: read.tables.map((table) => ({ ...table, rows: rowsOf(table) })) }),

    placeOf(key, row, column) {
      const table = book.tables.find((one) => one.key === key);
      return table && { sheet: table.sheet, cell: `${(table.columns.find(({ id }) => id === column) ?? table.columns[0])?.letters ?? "A"}${table.firstRow + row}` };
    },

    rowAt(sheet, cell) {
      const table = book.tables.find((one) => one.sheet === sheet);
      const row = area(cell).top + 1 - (table?.firstRow ?? 0);
      return table && row >= 0 ? { table: table.key, row } : undefined;
    },

    reread(edits) {
      const titles = edits.flatMap(({ sheetId, address: where }) => {
        const sheet = sheets.get(sheetId);
        return sheet === undefined ? [] : [{ sheet, where: area(where) }];
      });
      const [first] = titles;
      if (!first) return "nothing";
      const table = book.tables.find(({ sheet }) => sheet === first.sheet);
      const at = table && places.get(table.name);
      if (!at || titles.some(({ sheet }) => sheet !== first.sheet)) return "everything";
      const whole = area(at);
      const bounds = { ...whole, top: Math.min(...titles.map(({ where }) => where.top)), bottom: Math.max(...titles.map(({ where }) => where.bottom)) };
      const inside = bounds.top > whole.top && bounds.bottom <= whole.bottom
        && titles.every(({ where }) => where.left >= whole.left && where.right <= whole.right && !overFormula(table, where.left, where.right));
      return inside ? { table: table.name, cells: address(bounds), at } : "everything";
    },

    async take({ table: name, cells }, values) {
      const table = book.tables.find((one) => one.name === name);
      if (!table) return;
      const first = area(cells).top + 1 - table.firstRow;
      const changes = values.map((row, i): ChangedRow => ({ table: table.key, row: { index: first + i, values: row.map(plain) } }));
      for (const { row } of changes) rows.get(table.key)?.set(row.index, row);
      await awake(check.changing(changes));
    },
  };
  return checkup;
}

/** The columns of the metadata sheet, from 0, in which something is kept. */
const keptColumns = Object.values(keptTables).map(({ left, headings }) => ({ left, right: left + headings.length - 1 }));

/**
 * A repair keeps what stood in the cell, so that it can be taken back. Of a cell that seems to hold something of a person nothing may be
 * kept: people clear it themselves first.
 */
function keepingNothingPersonal({ fix, ...finding }: Finding, personal: ReadonlySet<string>): Finding {
  return fix && !personal.has(placeOf(finding)) ? { ...finding, fix } : finding;
}

/** What stands in the cell of a list that a finding is about; null where it is about no list. */
function listed({ lists }: CheckedInExcel["read"], { tableName, cell }: Finding): CellValue {
  const list = lists.find(({ name }) => name === tableName);
  const index = list && cell !== "" ? area(cell).top - area(list.address).top - 1 : -1;
  const text = list?.rows.find((row) => row.index === index)?.values[0] ?? null;
  return typeof text === "object" ? null : text;
}

/** The columns that together say which row it is, where the first one alone does not. */
const naming: Partial<Record<TableKey, readonly string[]>> = { measurements: ["indicator", "organisation"], relations: ["first", "second"] };

/** What a row is called: what stands in the columns that name it, but for what seems to be about a person. */
function nameOf(table: CheckedTable, { index, values }: CheckedRow, personal: ReadonlySet<string>): string {
  const ids = naming[table.key] ?? [table.columns.find(({ id, silent }) => id !== undefined && !silent)?.id];
  const texts = ids.flatMap((id) => {
    const place = table.columns.findIndex((column) => column.id === id);
    const cell = `${table.columns[place]?.letters ?? ""}${table.firstRow + index}`;
    const text = personal.has(placeOf({ sheet: table.sheet, cell })) ? "" : String(values[place] ?? "").trim();
    return text === "" ? [] : [text];
  });
  return texts.join(" · ");
}

function isDay(key: TableKey, column: string): boolean {
  return definitions.find((table) => table.key === key)?.columns.find(({ id }) => id === column)?.kind.is === "date";
}

function placeOf({ sheet, cell }: Pick<Finding, "sheet" | "cell">): string {
  return `${sheet}!${cell}`;
}

function leftOf({ columns }: CheckedTable): number {
  return columnIndex(columns[0]?.letters ?? "A");
}

/** Whether a calculated column lies in that stretch: typing there may replace a formula. */
function overFormula(table: CheckedTable, left: number, right: number): boolean {
  return table.columns.some(({ id, letters, silent }) => silent && id !== "id" && left <= columnIndex(letters) && columnIndex(letters) <= right);
}

function partiesIn(of: readonly string[], { columns }: CheckedTable, row: CheckedRow | undefined): string[] {
  if (!row) return [];
  const texts = columns.flatMap(({ id = "" }, place) => (of.includes(id) ? String(row.values[place] ?? "").split(";") : []));
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ""))];
}

function plain(content: Content): CheckedRow["values"][number] {
  return content !== null && typeof content === "object" ? null : content;
}
