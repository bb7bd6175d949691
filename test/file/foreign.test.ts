import { writeXlsx, type WriteOptions } from "hucre";
import { readBook } from "../../src/file/read";
import { writeBook } from "../../src/file/write";
import { directory, entry, pack, unpack } from "../../src/file/zip";
import { cells } from "../../src/workbook/comparable";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { madeFile, sheetOf } from "./made";
import type { Book } from "../../src/workbook/types";

/** A workbook made by somebody else's program, with its parts changed by hand where that program does not go far enough. */
async function read(workbook: WriteOptions, change: (path: string, xml: string) => string = (_, xml) => xml): Promise<Book> {
  const parts = (directory(await writeXlsx(workbook)) ?? []).map((part) =>
    entry(part.name, new TextEncoder().encode(change(part.name, new TextDecoder().decode(unpack(part))))));
  const outcome = await readBook(pack(parts));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

const only = (path: string, change: (xml: string) => string) => (name: string, xml: string) => (name === path ? change(xml) : xml);
const sheetPart = "xl/worksheets/sheet1.xml";

test("cells formatted by hand get styles of their own, one for each look", async () => {
  const bold = { font: { name: "Arial", size: 10, bold: true, color: { rgb: "FF0000" } } };
  const filled = { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { theme: 4 } }, numFmt: "0%" };
  const book = await read({ sheets: [{ name: "Blad", cells: new Map([
    ["0,0", { value: "a", style: bold }], ["0,1", { value: "b", style: bold }], ["1,0", { value: 0.5, style: filled }], ["5,5", { value: "gewoon" }],
  ]) }] });
  expect(book.sheets[0]?.formats).toEqual([{ address: "A1:B1", style: "Direct 1" }, { address: "A2", style: "Direct 2" }]);
  expect(book.styles).toMatchObject([
    { name: "Direct 1", font: { name: "Arial", size: 10, bold: true, color: "#FF0000" } },
    { name: "Direct 2", fill: expect.stringMatching(/^#[0-9A-F]{6}$/) as string, numberFormat: "0%" },
  ]);
});

test("dates of the 1904 calendar are moved to ours, other numbers are not", async () => {
  const book = await read({ dateSystem: "1904", sheets: [{ name: "Blad", rows: [[new Date(Date.UTC(2026, 0, 1)), 44652]] }] });
  expect(cells(book.sheets[0]!)).toEqual({ A1: 46023, B1: 44652 });
});

test("a formula that cells share is told out for each of them", async () => {
  const shared = '<c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+SUM(B$1:B1)&amp;"A1"&amp;tbl[A1]</f><v>1</v></c>';
  const book = await read({ sheets: [{ name: "Blad", rows: [[1]] }] }, only(sheetPart, (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s,
    `<sheetData><row r="1">${shared}</row><row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c></row></sheetData>`)));
  expect(cells(book.sheets[0]!)).toEqual({
    A1: { formula: '=B1*$C$1+SUM(B$1:B1)&"A1"&tbl[A1]' },
    A3: { formula: '=B3*$C$1+SUM(B$1:B3)&"A1"&tbl[A1]' },
  });
});

test("a formula into another workbook is the value that it had, and a name for it is dropped", async () => {
  const book = await read({
    sheets: [{ name: "Blad", cells: new Map([["0,0", { value: null, formula: "SUM([1]Blad1!A1:A3)+1", formulaResult: 7 }], ["0,1", { value: null, formula: "tbl[1]" }]]) }],
    namedRanges: [{ name: "elders", range: "'[1]Blad 1'!$A$1" }, { name: "hier", range: "Blad!$A$1" }],
  });
  expect(cells(book.sheets[0]!)).toEqual({ A1: 7, B1: { formula: "=tbl[1]" } });
  expect(book.names).toEqual([{ name: "hier", formula: "=Blad!$A$1" }]);
});

test("a table's totals are no part of it", async () => {
  const book = await read({ sheets: [{
    name: "Blad", rows: [["Post", "Bedrag"], ["Zaal", 100], ["Totaal", 100]],
    tables: [{ name: "Budget", range: "A1:B3", showTotalRow: true, columns: [{ name: "Post" }, { name: "Bedrag" }] }],
  }] });
  expect(book.sheets[0]?.tables).toMatchObject([{ name: "Budget", address: "A1:B2" }]);
});

test("a rule over several areas becomes one for each, unknown kinds are dropped", async () => {
  const rules = '<dataValidations><dataValidation type="list" sqref="A1:A3 C1"><formula1>"Ja,Nee"</formula1></dataValidation>'
    + '<dataValidation type="time" sqref="D1"><formula1>0</formula1></dataValidation></dataValidations>';
  const book = await read({ sheets: [{ name: "Blad", rows: [["x"]] }] }, only(sheetPart, (xml) => xml.replace("<pageMargins", `${rules}<pageMargins`)));
  expect(book.sheets[0]?.validations).toEqual([
    { address: "A1:A3", rule: { kind: "list", source: "Ja,Nee" } }, { address: "C1", rule: { kind: "list", source: "Ja,Nee" } },
  ]);
});

test("columns, merges and rules that claim the whole sheet and more cost nothing", async () => {
  const book = await read({ sheets: [{ name: "Blad", rows: [["x"]] }] }, only(sheetPart, (xml) => xml
    .replace("<sheetData>", '<cols><col min="1" max="2000000000" width="9"/></cols><sheetData>')
    .replace("<pageMargins", '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations><pageMargins')));
  expect(book.sheets[0]?.columns.length).toBeLessThan(300);
  expect(book.sheets[0]?.validations).toEqual([{ address: "A1:XFD1048576", rule: { kind: "any" } }]);
});

test("two cells at the far corners of a sheet are two cells, and a million rules are too many", async () => {
  const corners = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
  const book = await read({ sheets: [{ name: "Blad", rows: [["x"]] }] }, only(sheetPart, (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${corners}</sheetData>`)));
  expect(book.sheets[0]?.blocks).toEqual([{ at: "A1", content: [[1]] }, { at: "XFD1048576", content: [[2]] }]);
  const rules = `<dataValidations>${'<dataValidation sqref="A1"/>'.repeat(1_000_000)}</dataValidations>`;
  await expect(read({ sheets: [{ name: "Blad", rows: [["x"]] }] }, only(sheetPart, (xml) => xml.replace("<pageMargins", `${rules}<pageMargins`)))).rejects.toThrow("fileTooManyRules");
});

test("prefixes in the parts' elements make no difference", async () => {
  const book = await read({ sheets: [{ name: "Blad", rows: [["x", 1]], view: { showGridLines: false } }] }, only(sheetPart, (xml) => xml
    .replace('xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"', 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"')
    .replace(/<(\/?)(?=[a-z])/g, "<$1x:")));
  expect(book.sheets[0]).toMatchObject({ gridlines: false, blocks: [{ at: "A1", content: [["x", 1]] }] });
});

test("links out of the workbook, pictures and charts of other kinds are dropped, the rest stays", async () => {
  const book = await read({ sheets: [{
    name: "Blad", rows: [["x", 1]],
    cells: new Map([["0,0", { value: "x", hyperlink: { target: "https://example.org" } }]]),
    charts: [
      { type: "pie", series: [{ values: "B1:B1" }], anchor: { from: { row: 2, col: 2 } } },
      { type: "column", series: [{ name: "x", values: "B1:B1" }], anchor: { from: { row: 2, col: 2 }, to: { row: 9, col: 9 } } },
    ],
  }] });
  expect(book.sheets[0]?.links).toEqual([]);
  expect(book.sheets[0]?.charts.map(({ kind }) => kind)).toEqual(["columns"]);
});

/** A file that another program wrote, opened, saved by us and opened again. */
async function savedAgain(name: string): Promise<Book> {
  const first = await readBook(await readFile(join(__dirname, "..", "cases", "files", name)));
  if (!first.ok) throw new Error(first.problem.code);
  const written = await writeBook(first.value);
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  const again = await readBook(written.value);
  if (!again.ok) throw new Error(again.problem.code);
  expect(again.value.sheets).toEqual(first.value.sheets);
  return again.value;
}

test("a totals row is kept as cells below its table, with the table named in its formula", async () => {
  const [sheet] = (await savedAgain("totals-row.xlsx")).sheets;
  expect(sheet?.tables).toMatchObject([{ name: "Table1", address: "C3:F13" }]);
  expect(cells(sheet!)).toMatchObject({ C14: "Total", F14: { formula: "=SUBTOTAL(103,Table1[Column4])" } });
});

test("a control character that Excel spells out is kept", async () => {
  expect(cells((await savedAgain("control-char-esc.xlsx")).sheets[0]!)).toMatchObject({ A1: "Data\u001B[32m1" });
});

test("a soft return of Word is a blank", async () => {
  expect(cells((await savedAgain("vertical-tab.xlsx")).sheets[0]!)).toMatchObject({ A2: "regel een regel twee", B2: 2 });
});

const wide = (order: "le" | "be") => (xml: string) => {
  const bytes = Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${xml}`, "utf16le");
  return new Uint8Array(order === "le" ? bytes : bytes.swap16());
};
const simple = sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>Caf\u00e9 \u{1F600}</t></is></c></row>');

test.each([
  ["UTF-16", { encode: wide("le") }], ["UTF-16 the other way round", { encode: wide("be") }],
  ["Windows-1252, as it says itself", { sheet: simple.replace(/ \u{1F600}/u, ""), encode: (xml: string) => new Uint8Array(Buffer.from(`<?xml version="1.0" encoding="windows-1252"?>${xml}`, "latin1")) }],
  ["paths with backslashes", { path: (path: string) => path.replaceAll("/", "\\") }], ["paths in other capitals", { path: (path: string) => (path.startsWith("[") ? path : path.toUpperCase()) }],
])("parts with %s are read", async (_, made) => {
  const read = await readBook(madeFile({ sheet: simple, ...made }));
  expect(read).toMatchObject({ ok: true, value: { sheets: [{ blocks: [{ at: "A1", content: [[expect.stringMatching(/^Caf\u00e9/)]] }] }] } });
});

test("cells and rows without an address come after each other, and days in ISO 8601 are days", async () => {
  const read = await readBook(madeFile({ sheet: sheetOf('<row><c><v>1</v></c><c t="b"><v>1</v></c></row><row r="4"><c r="C4" t="d"><v>2026-01-01T12:00:00Z</v></c><c t="e"><v>#N/A</v></c></row>') }));
  expect(read.ok && cells(read.value.sheets[0]!)).toEqual({ A1: 1, B1: true, C4: 46023.5, D4: "#N/A" });
});

test("how a text is read aloud is no part of it", async () => {
  const texts = "<sst><si><t>Net</t><rPh><t>aloud</t></rPh><r><t>werk</t></r></si></sst>";
  const read = await readBook(madeFile({ texts, sheet: sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') }));
  expect(read.ok && cells(read.value.sheets[0]!)).toEqual({ A1: "Netwerk" });
});

test("what was read of somebody else's file can be written", async () => {
  const book = await read({ sheets: [{ name: "Blad", rows: [["Post"], ["Zaal"]], tables: [{ name: "T_1", range: "A1:A2", columns: [{ name: "Post" }] }] }] });
  expect(await writeBook(book)).toMatchObject({ ok: true });
});
