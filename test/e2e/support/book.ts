import type { Book, Sheet, Style } from "../../../src/workbook/types";

const text: Style = { name: "NP Tekst", font: { name: "Calibri", size: 11, color: "#1F2A30" }, vertical: "top", wrap: true };
const heading: Style = { ...text, name: "NP Kop", font: { ...text.font, bold: true }, fill: "#E3F0EF" };

function sheet(own: Partial<Sheet> & Pick<Sheet, "name">): Sheet {
  return {
    visibility: "visible", gridlines: true, columns: [], rows: [], blocks: [], formats: [], tables: [], validations: [],
    conditionals: [], links: [], charts: [], ...own,
  };
}

/** A small workbook with something of everything: a table with a list, a formula, a link, a hidden sheet and a chart. */
export const sample: Book = {
  title: "Plan",
  active: "Acties",
  styles: [text, heading],
  names: [
    { name: "lijst_Status", formula: "='Lijsten'!$A$1:$A$2" },
    { name: "np_dashboard", formula: "='Dashboard'!$A$1" },
  ],
  sheets: [
    sheet({
      name: "Acties",
      columns: [{ index: 0, width: 150 }],
      freeze: { rows: 4, columns: 0 },
      blocks: [
        { at: "A1", content: [["Naar het dashboard"]] },
        { at: "A4", content: [["Status", "Aantal"], ["Loopt", 8], ["Klaar", 4]] },
      ],
      formats: [{ address: "A4:B4", style: "NP Kop" }, { address: "A5:B6", style: "NP Tekst" }],
      tables: [{ name: "tblActies", address: "A4:B6", columns: [{ heading: "Status" }, { heading: "Aantal" }], style: "TableStyleLight1", banded: true, filter: true }],
      validations: [{ address: "A5:A6", rule: { kind: "list", source: "=lijst_Status" }, error: { style: "stop", title: "Status", message: "Kies een status uit de lijst." } }],
      conditionals: [{ kind: "formula", address: "A5:B6", formula: '=$A5="Klaar"', look: { fill: "#D9EFE0" } }],
      links: [{ address: "A1", to: "np_dashboard" }],
    }),
    sheet({
      name: "Dashboard",
      gridlines: false,
      blocks: [
        { at: "A2", content: [["Acties", { formula: "=SUM(tblActies[Aantal])" }]] },
        { at: "A4", content: [["Loopt", 8], ["Klaar", 4]] },
      ],
      charts: [{
        name: "grafiekStatus", kind: "columns", title: "Acties per status", address: "D2:J16",
        series: [{ name: "Aantal", values: "B4:B5", categories: "A4:A5", color: "#0B6E6E" }],
        category: {}, value: { min: 0, gridlines: true }, legend: "none", alt: "Hoeveel acties er lopen en klaar zijn.",
      }],
    }),
    sheet({ name: "Lijsten", visibility: "hidden", blocks: [{ at: "A1", content: [["Loopt"], ["Klaar"]] }] }),
  ],
};
