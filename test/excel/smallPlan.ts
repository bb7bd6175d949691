import { schemaVersion, type Plan, type SheetKey } from "../../src/workbook/meta";
import type { Sheet, Style } from "../../src/workbook/types";

const font: Style["font"] = { name: "Calibri", size: 11, color: "#1F2A30" };

const styles: Style[] = [
  { name: "NP Titel", font: { ...font, size: 20, bold: true, underline: true }, vertical: "center" },
  { name: "NP Kop", font: { ...font, bold: true }, fill: "#E3F0EF", border: { sides: ["bottom"], style: "medium", color: "#0B6E6E" }, vertical: "center", wrap: true },
  { name: "NP Tekst", font, border: { sides: ["top", "left"], style: "thin", color: "#B8C4C9" }, vertical: "top", wrap: true, indent: 1, horizontal: "left" },
];

function sheet(key: SheetKey, name: string, more: Partial<Sheet>): Sheet {
  return {
    key, name, visibility: "visible", gridlines: false, columns: [], rows: [], blocks: [], formats: [], tables: [], validations: [],
    conditionals: [], links: [], charts: [], ...more,
  };
}

const start = sheet("start", "Start", {
  tab: "#1F2A30",
  columns: [{ index: 0, width: 150 }, { index: 1, width: 150 }, { index: 3, width: 60, hidden: true }],
  rows: [{ index: 0, height: 30 }],
  blocks: [{ at: "A1", content: [["Netwerk Noord", null], ["=geen formule", "113"], ["Acties", "1-2"]] }],
  formats: [{ address: "A1", style: "NP Titel" }, { address: "A2:B3", style: "NP Tekst" }],
  links: [{ address: "A3", to: "np_actions", tip: "Ga naar Acties" }],
  print: { orientation: "portrait", paper: "a4", wide: 1, tall: 1, footer: { left: "Noord && Zuid", right: "&P" } },
});

const actions = sheet("actions", "Acties", {
  blocks: [{ at: "A2", content: [
    ["Actie", "Status", "Einde", "Signaal"],
    ["Bel de GGD", "Loopt", 46_100, { formula: '=IF(tblActies[[#This Row],[Status]]="Loopt","▶","○")' }],
    ["Schrijf het plan", null, null, { formula: '=IF(tblActies[[#This Row],[Status]]="Loopt","▶","○")' }],
  ] }],
  formats: [
    { address: "A2:D2", style: "NP Kop" }, { address: "A3:B4", style: "NP Tekst" },
    { address: "C3:C4", style: "NP Tekst", numberFormat: "d-m-yyyy" }, { address: "D3:D4", style: "NP Tekst" },
  ],
  tables: [{
    name: "tblActies", address: "A2:D4", style: "TableStyleLight1", banded: false, filter: true,
    columns: [
      { heading: "Actie" }, { heading: "Status" }, { heading: "Einde" },
      { heading: "Signaal", formula: '=IF(tblActies[[#This Row],[Status]]="Loopt","▶","○")' },
    ],
  }],
  validations: [
    { address: "B3:B4", rule: { kind: "list", source: "=lijst_Status" }, error: { style: "stop", title: "Status", message: "Kies uit de lijst." } },
    { address: "C3:C4", rule: { kind: "date", operator: "greaterThanOrEqual", min: 36_526 }, prompt: { title: "Einde", message: "Wanneer is het klaar?" } },
  ],
  conditionals: [
    { kind: "formula", address: "B3:B4", formula: '=$B3="Loopt"', look: { fill: "#DCE9F7", color: "#1B4F8A" } },
    { kind: "formula", address: "B3:B4", formula: '=$B3=""', look: { fill: "#FFF9E5", bold: true } },
    { kind: "dataBar", address: "C3:C4", color: "#0B6E6E", min: 0, max: 1 },
  ],
  freeze: { rows: 2, columns: 1 },
  print: { orientation: "landscape", paper: "a4", wide: 1, repeat: { from: 2, to: 2 }, area: "A1:D4" },
});

const dashboard = sheet("dashboard", "Dashboard", {
  blocks: [
    { at: "A1", content: [["Status", "Aantal", "Streef"], ["Loopt", { formula: "=COUNTIFS(tblActies[Status],A2)" }, 2], ["Leeg", { formula: '=COUNTIFS(tblActies[Status],"")' }, 1]] },
  ],
  charts: [{
    name: "np_Acties", kind: "columns", title: "Acties per status", address: "E1:K15", alt: "", legend: "bottom", gap: 60,
    category: {}, value: { title: "Aantal", min: 0, numberFormat: "0" },
    series: [
      { name: "Aantal", values: "B2:B3", categories: "A2:A3", color: "#0B6E6E" },
      { name: "Streef", values: "C2:C3", categories: "A2:A3", color: "#1F2A30", as: "line", dashed: true },
    ],
  }, {
    name: "np_Vak", kind: "columns", title: { cell: "A2" }, titleSize: 10, address: "E17:K30", alt: "", legend: "none",
    category: { every: 2, quiet: true }, value: { title: { cell: "B1" }, min: 0, gridlines: true, quiet: true },
    series: [
      { name: "Aantal", values: "B2:B3", categories: "A2:A3", color: "#FFFFFF", labels: { numberFormat: "General;;", color: "#1F2A30" } },
      { name: "Nulwaarde", values: "C2:C3", categories: "A2:A3", color: "#52616B", as: "line", thin: true },
      { name: "Breuk", values: "C2:C3", categories: "A2:A3", color: "#7A4100", as: "points" },
    ],
  }],
});

const lists = sheet("lists", "Lijsten", {
  visibility: "hidden",
  blocks: [{ at: "A1", content: [["Status", "ID"], ["Loopt", "running"], ["Klaar", "done"]] }],
  tables: [{ name: "tblStatus", address: "A1:B3", style: "TableStyleLight1", banded: false, filter: false, columns: [{ heading: "Status" }, { heading: "ID" }] }],
});

const keys = ["start", "actions", "dashboard", "lists", "meta"] as const;

const meta = sheet("meta", "np_gegevens", {
  visibility: "veryHidden",
  blocks: [
    { at: "A1", content: [["id", "value"], ["planId", "klein"], ["template", "leidraad"], ["schema", schemaVersion], ["language", "nl"], ["from", "2026-K1"], ["quarters", 4]] },
    { at: "D1", content: [["id", "state"], ...keys.map((key) => [key, "klaar"])] },
    { at: "G1", content: [["table", "column", "heading"], ["tblActies", "action", "Actie"], ["tblActies", "status", "Status"], ["tblActies", "end", "Einde"], ["tblActies", "signal", "Signaal"]] },
  ],
  tables: [["np_plan", "A1:B7", ["id", "value"]], ["np_sheets", "D1:E6", ["id", "state"]], ["np_columns", "G1:I5", ["table", "column", "heading"]]]
    .map(([name, address, headings]) => ({
      name: String(name), address: String(address), style: "TableStyleLight1", banded: false, filter: false,
      columns: [headings].flat().map((heading) => ({ heading: String(heading) })),
    })),
});

/** A plan of five sheets with one of everything that a sheet can hold: small enough to break it at every single action. */
export const smallPlan: Plan = {
  meta: {
    planId: "klein", templates: ["leidraad"], sheets: [], schema: schemaVersion, language: "nl", from: "2026-K1", quarters: 4, demo: false, name: "", region: "", coordinator: "",
  },
  journal: {
    sheet: "np_gegevens", done: "klaar",
    cells: Object.fromEntries(keys.map((key, i) => [key, `E${i + 2}`])) as Record<SheetKey, string>,
  },
  book: {
    title: "Netwerk Noord",
    sheets: [start, actions, dashboard, lists, meta],
    names: [
      ...([["start", "Start"], ["actions", "Acties"], ["dashboard", "Dashboard"], ["lists", "Lijsten"], ["meta", "np_gegevens"]] as const)
        .map(([key, title]) => ({ name: `np_${key}`, formula: `='${title}'!$A$1` as const })),
      { name: "lijst_Status", formula: "='Lijsten'!$A$2:$A$3" },
    ],
    styles,
    active: "Start",
  },
};
