import type { Book, Sheet, Style } from "../../src/workbook/types";

/** A sheet with nothing on it, to build upon. */
export function emptySheet(name: string, more: Partial<Sheet> = {}): Sheet {
  return {
    name, visibility: "visible", gridlines: true,
    columns: [], rows: [], blocks: [], formats: [], tables: [], validations: [], conditionals: [], links: [], charts: [], ...more,
  };
}

/** A book of those sheets, the first in front. */
export function bookOf(sheets: Sheet[], more: Partial<Book> = {}): Book {
  return { title: "Proef", sheets, names: [], styles: [...styles], active: sheets[0]?.name ?? "", ...more };
}

const ink = "#1F2A30";
const line = "#B8C4C9";

export const styles: Style[] = [
  { name: "NP Titel", font: { name: "Calibri", size: 20, color: "#0B6E6E", bold: true }, vertical: "center" },
  {
    name: "NP Kop", font: { name: "Calibri", size: 11, color: ink, bold: true }, fill: "#E3F0EF",
    border: { sides: ["bottom"], style: "medium", color: "#0B6E6E" }, vertical: "center", wrap: true,
  },
  {
    name: "NP Tekst", font: { name: "Calibri", size: 11, color: ink },
    border: { sides: ["top", "bottom", "left", "right"], style: "thin", color: line }, vertical: "top", wrap: true,
  },
  { name: "NP Datum", font: { name: "Calibri", size: 11, color: ink }, vertical: "top", horizontal: "left", numberFormat: "d-m-yyyy" },
  { name: "NP Getal", font: { name: "Calibri", size: 11, color: ink }, vertical: "top", horizontal: "right", numberFormat: "General" },
  { name: "NP Koppeling", font: { name: "Calibri", size: 11, color: "#0B6E6E", underline: true, italic: true }, vertical: "bottom", indent: 1 },
];

/** A small plan with one of everything that a book can hold. */
export const richBook: Book = bookOf([
  emptySheet("Start", {
    gridlines: false, tab: "#0B6E6E",
    columns: [{ index: 0, width: 180 }, { index: 1, width: 62.25 }],
    rows: [{ index: 0, height: 36 }],
    blocks: [
      { at: "A1", content: [["Netwerk Veilig Thuis Noord"], ["Acties"], ["=1+1"], ["+31 6 12345678"], ["  spaties  "], ["twee\nregels"], ["_x0041_"], ["#N/A"]] },
      { at: "C1", content: [["😀 emoji", true], ["שלום", -2.5], ["<b>&\"'", { formula: "=TODAY()-1" }]] },
    ],
    formats: [{ address: "A1", style: "NP Titel" }, { address: "A2", style: "NP Koppeling" }, { address: "D2", style: "NP Getal", numberFormat: "0.0" }],
    links: [{ address: "A2", to: "np_actions", tip: "Ga naar de acties" }, { address: "C1:D1", to: "'Mijn acties'!A1" }],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "portrait", paper: "a4", wide: 1, tall: 1, area: "A1:D8", header: { left: "R&&D", right: "&D" } },
  }),
  emptySheet("Mijn acties", {
    columns: [{ index: 0, width: 240 }, { index: 1, width: 80 }, { index: 2, width: 80 }, { index: 3, width: 60, hidden: true }],
    blocks: [{
      at: "A4", content: [
        ["Actie", "Tijdspad\neind", "Status", "Te laat"],
        ["Overleg plannen", 46112, "Loopt", { formula: "=IF(tblActieplan[[#This Row],[Status]]=\"Loopt\",1,0)" }],
        ["Samenwerkingsafspraak", 46203, "Afgerond", { formula: "=IF(tblActieplan[[#This Row],[Status]]=\"Loopt\",1,0)" }],
      ],
    }],
    formats: [
      { address: "A4:D4", style: "NP Kop" }, { address: "A5:A6", style: "NP Tekst" }, { address: "B5:B6", style: "NP Datum" },
      { address: "C5:C6", style: "NP Tekst" }, { address: "D5:D6", style: "NP Getal" },
    ],
    tables: [{
      name: "tblActieplan", address: "A4:D6", style: "TableStyleLight1", banded: true, filter: true,
      columns: [
        { heading: "Actie" }, { heading: "Tijdspad\neind" }, { heading: "Status" },
        { heading: "Te laat", formula: "=IF(tblActieplan[[#This Row],[Status]]=\"Loopt\",1,0)" },
      ],
    }],
    validations: [
      { address: "A5:A6", rule: { kind: "any" }, prompt: { title: "Actie", message: "Wat gaan jullie doen?\nEén actie per regel." } },
      {
        address: "B5:B6", rule: { kind: "date", operator: "between", min: 36526, max: "=TODAY()+3650" },
        error: { style: "stop", title: "Datum", message: "Vul een datum in." },
      },
      {
        address: "C5:C6", rule: { kind: "list", source: "=lijst_Status" },
        prompt: { title: "Status", message: "Kies" }, error: { style: "warning", title: "Status", message: "Kies uit de lijst." },
      },
      { address: "E5", rule: { kind: "list", source: "Ja,Nee,\"Weet niet\"" } },
      { address: "E6", rule: { kind: "custom", formula: "=LEN(E6)<10" }, error: { style: "information", title: "Te lang", message: "Korter" } },
      { address: "E7", rule: { kind: "whole", operator: "greaterThan", min: 0 }, error: { style: "stop", title: "Getal", message: "Een heel getal" } },
    ],
    conditionals: [
      { kind: "formula", address: "A5:C6", formula: "=$C5=\"Afgerond\"", look: { color: "#46535B", strikethrough: true }, stop: true },
      { kind: "formula", address: "C5:C6", formula: "=$C5=\"Loopt\"", look: { fill: "#DCE9F7", color: "#1B4F8A", bold: true } },
      { kind: "dataBar", address: "F5:F6", color: "#5BA8A0", min: 0, max: 1 },
    ],
    freeze: { rows: 4, columns: 1 },
    print: {
      orientation: "landscape", paper: "a4", wide: 1, repeat: { from: 4, to: 4 }, repeatColumns: 1, breaks: [5, 9],
      footer: { left: "&A", center: "Netwerk && co", right: "Pagina &P van &N" },
    },
  }),
  emptySheet("Dashboard", {
    gridlines: false,
    blocks: [{
      at: "A1", content: [
        ["Kwartaal", "Waarde", "Streefwaarde", "Begin", "Dagen"],
        ["2026-K1", 3, 5, 46023, 30], ["2026-K2", 4, 5, 46054, 45], ["2026-K3", 6, 5, 46100, 20],
      ],
    }],
    charts: [
      {
        name: "np_indicator", kind: "columns", title: "Indicator & streefwaarde", address: "G1:N16", legend: "bottom", gap: 60, alt: "Kolommen met een streeflijn",
        series: [
          { name: "Waarde", values: "B2:B4", categories: "A2:A4", color: "#0B6E6E" },
          { name: "Streefwaarde", values: "C2:C4", categories: "A2:A4", color: "#1F2A30", as: "line", dashed: true },
        ],
        category: { title: "Kwartaal" }, value: { min: 0, gridlines: true, numberFormat: "0" },
      },
      {
        name: "np_timeline", kind: "stackedBars", title: "Tijdlijn", address: "G18:N34", legend: "none", alt: "Tijdlijn van de acties",
        series: [
          { name: "Begin", values: "D2:D4", categories: "A2:A4", color: "#FFFFFF", invisible: true },
          { name: "Duur", values: "E2:E4", categories: "A2:A4", color: "#5BA8A0" },
        ],
        category: { reversed: true }, value: { min: 46023, max: 46200, majorUnit: 30, numberFormat: "mmm yy", gridlines: true, title: "Maand" },
      },
      {
        name: "np_vak", kind: "columns", title: { cell: "A2" }, titleSize: 10, address: "G36:N50", legend: "top", gap: 60, alt: "Per kwartaal",
        series: [
          { name: "Waarde", values: "B2:B4", categories: "A2:A4", color: "#5BA8A0" },
          { name: "Nulwaarde", values: "C2:C4", categories: "A2:A4", color: "#52616B", as: "line", thin: true },
          { name: "Breuk", values: "D2:D4", categories: "A2:A4", color: "#7A4100", as: "points" },
        ],
        category: { every: 2 }, value: { title: { cell: "A3" }, min: 0 },
      },
      {
        name: "np_trend", kind: "line", title: "", address: "A18:F34", legend: "right", alt: "",
        series: [{ name: "Waarde", values: "B2:B4", categories: "A2:A4", color: "#B3261E" }],
        category: {}, value: {},
      },
      {
        name: "np_stacked", kind: "stackedColumns", title: "Gestapeld", address: "A36:F50", legend: "top", alt: "Gestapelde kolommen",
        series: [
          { name: "Waarde", values: "B2:B4", categories: "A2:A4", color: "#0B6E6E" },
          { name: "Streefwaarde", values: "C2:C4", categories: "A2:A4", color: "#BFDAD6" },
        ],
        category: {}, value: { gridlines: true },
      },
    ],
  }),
  emptySheet("Lijsten", { visibility: "hidden", blocks: [{ at: "A1", content: [["Loopt"], ["Afgerond"]] }] }),
  emptySheet("np_meta", { visibility: "veryHidden", blocks: [{ at: "B2", content: [[1]] }] }),
], {
  names: [
    { name: "lijst_Status", formula: "=Lijsten!$A$1:$A$2" },
    { name: "np_actions", formula: "='Mijn acties'!$A$1" },
    { name: "np_late", formula: "=SUM(tblActieplan[Te laat])" },
  ],
  active: "Mijn acties",
});
