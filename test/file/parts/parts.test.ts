import { writeBook } from "../../../src/file/write";
import { directory, unpack } from "../../../src/file/zip";
import { at, children, parse, type Element } from "../../../src/file/xml";
import { bookOf, emptySheet, richBook, styles } from "../books";
import type { Book } from "../../../src/workbook/types";

/** What Excel finds in the parts of a file, where reading it back as a book would not show a mistake that writing shares. */
async function partOf(book: Book, path: string): Promise<Element> {
  const written = await writeBook(book);
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  const entry = directory(written.value)?.find(({ name }) => name === path);
  return parse(new TextDecoder().decode(entry && unpack(entry)));
}

test("every style of the book stands in the gallery, used or not", async () => {
  const sheet = await partOf(bookOf([emptySheet("Blad")]), "xl/styles.xml");
  expect(children(at(sheet, "cellStyles"), "cellStyle").map(({ attributes }) => attributes.get("name"))).toEqual(["Normal", ...styles.map(({ name }) => name)]);
});

test("a cell follows its style: it differs in nothing, and says so of its number format alone", async () => {
  const book = bookOf([emptySheet("Blad", { formats: [{ address: "A1", style: "NP Kop" }, { address: "A2", style: "NP Kop", numberFormat: "0%" }] })]);
  const sheet = await partOf(book, "xl/styles.xml");
  const style = at(sheet, "cellStyleXfs")?.children[2];
  const [, plain, percent] = at(sheet, "cellXfs")?.children ?? [];
  for (const cell of [plain, percent]) {
    expect(cell?.attributes.get("xfId")).toBe("2");
    for (const key of ["fontId", "fillId", "borderId"]) expect(cell?.attributes.get(key)).toBe(style?.attributes.get(key));
    expect(cell?.children).toEqual(style?.children);
  }
  expect([...(plain?.attributes.keys() ?? [])].filter((key) => key.startsWith("apply"))).toEqual([]);
  expect(percent?.attributes.get("applyNumberFormat")).toBe("1");
});

test("a table's column says its formula once, so that Excel fills it in for new rows", async () => {
  const table = await partOf(richBook, "xl/tables/table1.xml");
  const [action, end, , late] = children(at(table, "tableColumns"), "tableColumn");
  expect(at(late, "calculatedColumnFormula")?.text).toBe("IF(tblActieplan[[#This Row],[Status]]=\"Loopt\",1,0)");
  expect(at(action, "calculatedColumnFormula")).toBeUndefined();
  expect(end?.attributes.get("name")).toBe("Tijdspad_x000a_eind");
});

test("a line over columns is a second kind of chart on the same axes", async () => {
  const plot = at(await partOf(richBook, "xl/charts/chart1.xml"), "chart", "plotArea");
  const axes = (of: Element | undefined) => children(of, "axId").map(({ attributes }) => attributes.get("val"));
  const line = at(plot, "lineChart");
  expect(axes(line)).toEqual(axes(at(plot, "barChart")));
  expect(children(line, "ser").map((one) => [at(one, "tx", "v")?.text, at(one, "spPr", "ln", "prstDash")?.attributes.get("val")])).toEqual([["Streefwaarde", "dash"]]);
});

test("a chart has its name and its alternative text", async () => {
  const frame = at(await partOf(richBook, "xl/drawings/drawing3.xml"), "twoCellAnchor", "graphicFrame", "nvGraphicFramePr", "cNvPr");
  expect([frame?.attributes.get("name"), frame?.attributes.get("descr")]).toEqual(["np_indicator", "Kolommen met een streeflijn"]);
});

test("the sheet in front is the one that is selected, and formulas are calculated when the file is opened", async () => {
  const workbook = await partOf(richBook, "xl/workbook.xml");
  expect(at(workbook, "bookViews", "workbookView")?.attributes.get("activeTab")).toBe("1");
  expect(at(workbook, "calcPr")?.attributes.get("fullCalcOnLoad")).toBe("1");
  const selected = await Promise.all([1, 2, 3].map(async (n) => at(await partOf(richBook, `xl/worksheets/sheet${n}.xml`), "sheetViews", "sheetView")?.attributes.get("tabSelected")));
  expect(selected).toEqual([undefined, "1", undefined]);
});

test("rows that fit their text carry their height without the mark that a person set it", async () => {
  const book = bookOf([emptySheet("Blad", { rows: [{ index: 0, height: 30, fits: true }, { index: 1, height: 40 }] })]);
  const rows = children(at(await partOf(book, "xl/worksheets/sheet1.xml"), "sheetData"), "row").map(({ attributes }) => Object.fromEntries(attributes));
  expect(rows).toEqual([{ r: "1", ht: "30" }, { r: "2", ht: "40", customHeight: "1" }]);
});

test("the book's title is the document's", async () => {
  expect(at(await partOf(richBook, "docProps/core.xml"), "title")?.text).toBe("Proef");
});
