import { Host } from "../../src/host/host";
import { LazyEngine } from "../../src/host/engine/lazy";
import { startHeadless } from "../../src/host/headless";
import { comparable } from "../../src/workbook/comparable";
import type { Book } from "../../src/workbook/types";
import { opened } from "./opened";

const font = { name: "Calibri", size: 11, color: "#000000" };

/** A book with something of everything that the flat description can say. */
const rich: Book = {
  title: "Proefplan",
  active: "Acties",
  names: [
    { name: "lijst_Status", formula: "=Lijsten!$B$4:INDEX(Lijsten!$B$4:$B$203,MAX(1,COUNTA(Lijsten!$B$4:$B$203)))" },
    { name: "np_start", formula: "='Het begin'!$A$1" },
  ],
  styles: [
    { name: "np_Titel", font: { ...font, size: 20, bold: true, color: "#1F4E79" }, vertical: "center" },
    { name: "np_Kop", font: { ...font, bold: true, color: "#FFFFFF" }, fill: "#1F4E79", border: { sides: ["top", "bottom"], style: "medium", color: "#FF0000" }, horizontal: "center", vertical: "center", wrap: true },
    { name: "np_Cel", font, vertical: "top", wrap: true, indent: 1, border: { sides: ["top", "bottom", "left", "right"], style: "thin", color: "#D9D9D9" } },
    { name: "np_Datum", font: { ...font, italic: true }, vertical: "top", numberFormat: "d-m-yyyy", horizontal: "right" },
  ],
  sheets: [
    {
      name: "Het begin", visibility: "visible", gridlines: false, columns: [{ index: 0, width: 240 }, { index: 3, width: 12, hidden: true }], rows: [{ index: 0, height: 36 }, { index: 1, height: 45, fits: true }],
      blocks: [{ at: "A1", content: [["Netwerkplan", null], ["=geen formule", true], ["+31 6", 0.5]] }],
      formats: [{ address: "A1", style: "np_Titel" }, { address: "A2:B3", style: "np_Cel", numberFormat: "0%" }],
      tables: [], validations: [], conditionals: [], charts: [],
      links: [{ address: "A2", to: "'Acties'!A1", tip: "Ga naar Acties" }],
    },
    {
      name: "Acties", visibility: "visible", tab: "#C55A11", gridlines: true, columns: [{ index: 1, width: 150.75 }], rows: [],
      blocks: [{
        at: "A4",
        content: [
          ["Id", "Actie", "Start", "Eind", "Gehaald %", "Te laat"],
          ["a1", "Bellen", 46023, 46053, 0.35, { formula: "=IF(AND(tblActies[[#This Row],[Eind]]<46060,tblActies[[#This Row],[Gehaald %]]<1),\"ja\",\"nee\")" }],
          ["a2", "Mailen", 46030, 46090, 1, { formula: "=IF(AND(tblActies[[#This Row],[Eind]]<46060,tblActies[[#This Row],[Gehaald %]]<1),\"ja\",\"nee\")" }],
        ],
      }],
      formats: [{ address: "A4:F4", style: "np_Kop" }, { address: "A5:B6", style: "np_Cel" }, { address: "C5:D6", style: "np_Datum" }, { address: "E5:E6", style: "np_Cel", numberFormat: "0%" }],
      tables: [{
        name: "tblActies", address: "A4:F6", style: "TableStyleLight1", banded: true, filter: true,
        columns: [
          { heading: "Id" }, { heading: "Actie" }, { heading: "Start" }, { heading: "Eind" }, { heading: "Gehaald %" },
          { heading: "Te laat", formula: "=IF(AND(tblActies[[#This Row],[Eind]]<46060,tblActies[[#This Row],[Gehaald %]]<1),\"ja\",\"nee\")" },
        ],
      }],
      validations: [
        { address: "B5:B6", rule: { kind: "list", source: "=lijst_Status" }, prompt: { title: "Actie", message: "Kies." }, error: { style: "stop", title: "Fout", message: "Kies uit de lijst." } },
        { address: "C5:D6", rule: { kind: "date", operator: "between", min: 45000, max: "=$D5" }, error: { style: "warning", title: "Datum", message: "Klopt dit?" } },
        { address: "E5:E6", rule: { kind: "decimal", operator: "lessThanOrEqual", min: 1 }, error: { style: "stop", title: "Te hoog", message: "Hoogstens 100%." } },
        { address: "A5:A6", rule: { kind: "any" }, prompt: { title: "Id", message: "Laat staan." } },
        { address: "F5:F6", rule: { kind: "custom", formula: "=LEN(F5)>0" } },
      ],
      conditionals: [
        { kind: "formula", address: "A5:F6", formula: '=$F5="ja"', look: { fill: "#F8CBAD", color: "#C00000", bold: true }, stop: true },
        { kind: "formula", address: "A5:F6", formula: "=$E5=1", look: { strikethrough: true, italic: true } },
        { kind: "dataBar", address: "E5:E6", color: "#5B9BD5", min: 0, max: 1 },
      ],
      links: [],
      charts: [{
        name: "Tijdlijn", kind: "stackedBars", title: "Tijdlijn", address: "H4:N20", legend: "none", gap: 40, alt: "Van begin tot eind, per actie.",
        series: [
          { name: "Start", values: "C5:C6", categories: "B5:B6", color: "#FFFFFF", invisible: true },
          { name: "Eind", values: "D5:D6", categories: "B5:B6", color: "#1F4E79" },
        ],
        category: { reversed: true }, value: { min: 46023, max: 46112, majorUnit: 30, numberFormat: "d-m", gridlines: true, title: "Datum" },
      }, {
        name: "Stand", kind: "columns", title: "Stand", address: "H22:N36", legend: "bottom", alt: "Gehaald tegen doel.",
        series: [
          { name: "Gehaald", values: "E5:E6", categories: "B5:B6", color: "#5B9BD5" },
          { name: "Doel", values: "E5:E6", categories: "B5:B6", color: "#C55A11", as: "line", dashed: true },
        ],
        category: {}, value: { min: 0 },
      }, {
        name: "Reeks", kind: "columns", title: { cell: "A2" }, titleSize: 10, address: "H38:N50", legend: "top", gap: 60, alt: "Per kwartaal.",
        series: [
          { name: "Waarde", values: "E5:E6", categories: "B5:B6", color: "#5BA8A0" },
          { name: "Streef", values: "E5:E6", categories: "B5:B6", color: "#1F2A30", as: "line", dashed: true },
          { name: "Nul", values: "E5:E6", categories: "B5:B6", color: "#52616B", as: "line", thin: true },
          { name: "Breuk", values: "E5:E6", categories: "B5:B6", color: "#7A4100", as: "points" },
        ],
        category: { title: "Kwartaal" }, value: { title: { cell: "A3" }, min: 0, gridlines: true },
      }],
      freeze: { rows: 4, columns: 2 },
      print: {
        orientation: "landscape", paper: "a4", wide: 1, repeat: { from: 4, to: 4 }, area: "A1:N36",
        header: { left: "Proefplan" }, footer: { left: "&A", right: "&P / &N" },
      },
    },
    {
      name: "Lijsten", visibility: "hidden", gridlines: true, columns: [], rows: [], blocks: [{ at: "B4", content: [["Bellen"], ["Mailen"]] }], formats: [],
      tables: [], validations: [], conditionals: [], links: [], charts: [],
    },
    { name: "_np", visibility: "veryHidden", gridlines: true, columns: [], rows: [], blocks: [], formats: [], tables: [], validations: [], conditionals: [], links: [], charts: [] },
  ],
};

function host(): Host {
  return Host.create({ engine: new LazyEngine(async () => (await import("../../src/host/engine/bare")).bareEngine()) });
}

test("a book that is loaded comes back as it was", () => {
  const opens = host();
  opens.load(rich);
  expect(comparable(opens.toBook())).toEqual(comparable(rich));
  // Rows that follow their text go on doing so, also in the file that is saved.
  expect(opens.toBook().sheets[0]?.rows).toEqual(rich.sheets[0]?.rows);
});

test("a row follows its text once it is fitted, and no longer where it gets a height", async () => {
  const excel = await opened();
  const row = async (change: (format: Excel.RangeFormat) => void) => {
    await excel.run((context) => change(context.workbook.worksheets.getItem("Blad1").getRange("2:2").format));
    return excel.host.toBook().sheets[0]?.rows;
  };
  await excel.run((context) => { context.workbook.worksheets.getItem("Blad1").getRange("A2").values = [["tekst"]]; });
  expect(await row((format) => format.autofitRows())).toEqual([expect.objectContaining({ index: 1, fits: true })]);
  expect(await row((format) => { format.rowHeight = 40; })).toEqual([{ index: 1, height: 40 }]);
});

test("a row that was written later is saved as high as its text needs, and goes on following it", async () => {
  const excel = await opened();
  await excel.run((context) => {
    const cell = context.workbook.worksheets.getItem("Blad1").getRange("A3:A5");
    // The second breaks between its words: it has 26 letters, and 14 go on a line.
    cell.values = [["Samenwerkingsverband Passend Onderwijs Achterhoek en Liemers"], ["Onderwijs Politiek Welzijn"], ["kort"]];
    cell.format.wrapText = true;
    cell.format.columnWidth = 80;
  });
  expect(excel.host.toBook().sheets[0]?.rows).toEqual([{ index: 2, height: 75, fits: true }, { index: 3, height: 45, fits: true }]);
});

test("loading replaces everything that was there, and formulas are calculated", async () => {
  const headless = await startHeadless({ book: rich });
  const late = await headless.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("tblActies").columns.getItem("Te laat").getDataBodyRange().load("values");
    await context.sync();
    return range.values;
  });
  expect(late).toEqual([["ja"], ["nee"]]);
  headless.host.load({ ...rich, sheets: rich.sheets.slice(0, 1), names: [], active: "Het begin" });
  const names = await headless.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  headless.close();
  expect(names).toEqual(["Het begin"]);
});

test("a look that was made by hand becomes a style of its own, called after the one it departs from", async () => {
  const excel = await opened();
  excel.host.load(rich);
  await excel.run((context) => { context.workbook.worksheets.getItem("Acties").getRange("A5").format.fill.color = "#FFFF00"; });
  const book = excel.host.toBook();
  const format = book.sheets[1]?.formats.find(({ address }) => address === "A5");
  expect(format?.style).toBe("np_Cel 1");
  expect(book.styles.find(({ name }) => name === "np_Cel 1")).toMatchObject({ fill: "#FFFF00", wrap: true, indent: 1 });
});

test("a new workbook is a book with one empty sheet", () => {
  const book = host().toBook();
  expect(book.sheets.map(({ name, blocks, formats }) => [name, blocks, formats])).toEqual([["Blad1", [], []]]);
});
