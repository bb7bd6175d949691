import { readTables } from "../../src/file/readTables";
import { writeBook } from "../../src/file/write";
import { metaTables } from "../../src/workbook/meta";
import type { ReadTable } from "../../src/workbook/readTable";
import type { Book, Content, Sheet, Table } from "../../src/workbook/types";
import { address, area, cell } from "../../src/workbook/address";
import { bookOf, emptySheet } from "./books";

/** A sheet with a table of those contents, headings first, from that cell on. */
function withTable(sheet: string, name: string, at: string, content: Content[][]): Sheet {
  const { top, left } = area(at);
  const headings = (content[0] ?? []).map(String);
  const table: Table = {
    name, address: address({ top, left, bottom: top + content.length - 1, right: left + headings.length - 1 }),
    columns: headings.map((heading) => ({ heading })), style: "TableStyleLight1", banded: false, filter: false,
  };
  return emptySheet(sheet, { tables: [table], blocks: [{ at, content }], formats: [{ address: cell(top + 1, left), style: "NP Datum" }] });
}

const columns = (...rows: [table: string, column: string, heading: string][]) =>
  withTable("meta", metaTables.columns, "J4", [["table", "column", "heading"], ...rows]);

async function tablesOf(book: Book): Promise<ReadTable[]> {
  const written = await writeBook(book);
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  const read = await readTables(written.value);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

const known = columns(["tblActieplan", "action", "Actie"], ["tblActieplan", "end", "Tijdspad einde"]);

test("a table is found by its name, wherever it stands and whatever its sheet is called", async () => {
  const book = bookOf([emptySheet("Hernoemd"), withTable("Ergens 'anders'!", "tblActieplan", "F20", [["Actie", "Tijdspad einde"], ["Overleg", 46112]]), known]);
  expect(await tablesOf(book)).toEqual([{
    name: "tblActieplan", sheet: "Ergens 'anders'!", address: "F20:G21",
    columns: [{ heading: "Actie", id: "action" }, { heading: "Tijdspad einde", id: "end" }],
    rows: [{ index: 0, values: ["Overleg", 46112] }],
  }]);
});

test("blank rows are left out, and rows keep their place", async () => {
  const [table] = await tablesOf(bookOf([withTable("Blad", "tblActieplan", "A1", [["Actie", "Tijdspad einde"], [null, " "], ["Overleg", null], ["", null]]), known]));
  expect(table?.rows).toEqual([{ index: 1, values: ["Overleg", null] }]);
});

test("a column that people added has no id, one that they renamed is known by its place", async () => {
  const [added, renamed] = await Promise.all([["Actie", "Tijdspad einde", "Extra"], ["Actie", "Klaar op"]].map((headings) =>
    tablesOf(bookOf([withTable("Blad", "tblActieplan", "A1", [headings, ["Overleg", 1, 2].slice(0, headings.length)]), known]))));
  expect(added?.[0]?.columns[2]).toEqual({ heading: "Extra" });
  expect(renamed?.[0]?.columns[1]).toEqual({ heading: "Klaar op", id: "end", was: "Tijdspad einde" });
});

test("headings and texts that are names inside JavaScript lose nothing", async () => {
  const [table] = await tablesOf(bookOf([
    withTable("Blad", "tblActieplan", "A1", [["__proto__", "constructor"], ["__proto__", "toString"]]),
    columns(["tblActieplan", "__proto__", "__proto__"], ["tblActieplan", "constructor", "constructor"]),
  ]));
  expect(table).toMatchObject({ columns: [{ id: "__proto__" }, { id: "constructor" }], rows: [{ values: ["__proto__", "toString"] }] });
});

test("tables that are not ours are left alone, and a workbook that is not ours has none", async () => {
  const theirs = withTable("Blad", "tblBudget", "A1", [["Post", "Bedrag"], ["Zaal", 100]]);
  expect(await tablesOf(bookOf([theirs, known]))).toEqual([]);
  expect(await tablesOf(bookOf([theirs]))).toEqual([]);
});
