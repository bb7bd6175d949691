import { serial } from "../../src/domain/quarter";
import { area, cell } from "../../src/workbook/address";
import { cells } from "../../src/workbook/comparable";
import { isOptional, sheetKeys, type SheetKey } from "../../src/workbook/meta";
import { fittingHeight } from "../../src/workbook/planning/fittingHeight";
import { plan } from "../../src/workbook/plan";
import { templateOf } from "../../src/templates";
import type { Sheet } from "../../src/workbook/types";
import { large, sizedPlan, small } from "./sized";

const today = serial(2026, 11, 22);
const plans = { small: sizedPlan(small, today), large: sizedPlan(large, today) };
const sizes = ["small", "large"] as const;

function sheet(size: keyof typeof plans, key: SheetKey): Sheet {
  const found = plans[size].book.sheets.find((one) => one.key === key);
  if (!found) throw new Error(`no sheet ${key}`);
  return found;
}

/** Points that are printed across and down a page of A4 with Excel's usual margins, upright. */
const paper = { across: 494, down: 734 };

/** Points of the columns and of the rows that are printed; rows without a height are fifteen. */
function printed({ columns, rows, print }: Sheet): { wide: number; high: number } {
  const { left, right, top, bottom } = area(print?.area ?? "A1");
  const width = new Map(columns.map((column) => [column.index, column.width]));
  const height = new Map(rows.map((row) => [row.index, row.height]));
  const sum = (first: number, last: number, of: Map<number, number>, usual: number) => Array.from({ length: last - first + 1 }, (_, i) => of.get(first + i) ?? usual).reduce((a, b) => a + b, 0);
  return { wide: sum(left, right, width, 48), high: sum(top, bottom, height, 15) };
}

describe.each(sizes)("in the %s network", (size) => {
  test("every chart of the dashboard has a heading in a cell above it, no frame, and tells what it is to who does not see it", () => {
    const dashboard = sheet(size, "dashboard");
    const filled = cells(dashboard);
    for (const { name, title, alt, value, category, legend, series, address } of dashboard.charts) {
      expect({ name, title, legend, quiet: [value.quiet, category.quiet], alt: alt.length > 40, named: series.every((one) => one.name !== "") })
        .toEqual({ name, title: "", legend: "none", quiet: [true, true], alt: true, named: true });
      const { top, left } = area(address);
      expect({ name, heading: filled[cell(top - (name.startsWith("np_Indicator") ? 2 : 1), left)] }).toEqual({ name, heading: { formula: expect.stringMatching(/^=./) } });
    }
  });

  test("the chart of an indicator has its quarters in order, its target dashed and no more labels than stand upright", () => {
    const dashboard = sheet(size, "dashboard");
    const filled = cells(dashboard);
    const slots = dashboard.charts.filter(({ name }) => /^np_Indicator\d+$/.test(name));
    expect(slots).toHaveLength(size === "small" ? 6 : 12);
    for (const { series, category } of slots) {
      expect(series.map(({ name, dashed }) => [name, dashed === true])).toEqual([["Waarde", false], ["Streefwaarde", true], ["Nulwaarde", false], ["Koers", false], ["Breuk", false]]);
      const { left, right, top } = area(series[0]!.categories);
      expect(right - left + 1).toBe(plans[size].meta.quarters);
      expect(new Set(series.map(({ categories }) => categories)).size).toBe(1);
      // Each refers to the quarter of its own column.
      const columns = Array.from({ length: right - left + 1 }, (_, i) => (filled[cell(top, left + i)] as { formula: string }).formula.match(/([A-Z]+)\$\d+,3,9\)\)$/)?.[1]);
      expect(columns).toEqual(Array.from({ length: right - left + 1 }, (_, i) => cell(0, left + i).replace(/\d+/, "")));
      expect(Math.ceil((right - left + 1) / (category.every ?? 1))).toBeLessThanOrEqual(6);
    }
  });

  test("dashboard and report are each printed upright on one page, at a size that can be read", () => {
    const dashboard = sheet(size, "dashboard");
    expect(dashboard.print).toMatchObject({ orientation: "portrait", wide: 1, tall: 1 });
    // With twelve panels it is a little smaller than its width asks for.
    expect(Math.min(paper.across / printed(dashboard).wide, paper.down / printed(dashboard).high)).toBeGreaterThan(size === "small" ? 0.65 : 0.6);
    const report = sheet(size, "report");
    expect(report.print).toMatchObject({ orientation: "portrait", wide: 1, tall: 1 });
    expect(printed(report).high * (paper.across / printed(report).wide)).toBeLessThanOrEqual(paper.down + 1);
  });

  test("of the sheet with figures what people read is printed, and not the steps of the calculation", () => {
    const figures = sheet(size, "figures");
    const { top, right } = area(figures.print!.area!);
    const heads = cells(figures);
    expect(top).toBe(0);
    expect(Array.from({ length: right + 1 }, (_, i) => heads[cell(figures.print!.repeat!.from - 1, i)])).toEqual([
      "Indicator", "Eenheid", "Thema", "Nulwaarde", "Streefwaarde", "Streefdatum of einde", "Laatste kwartaal", "Laatste waarde", "Verschil met de vorige", "Status", "Trend", "Verwachting op de streefdatum",
    ]);
    expect(paper.down / printed(figures).wide).toBeGreaterThan(0.5);
  });

  test("a foot has room for the network's name beside the sheet and the page", () => {
    for (const { key, print } of plans[size].book.sheets) {
      if (!print || !sheetKeys.includes(key as SheetKey) || isOptional(key as SheetKey)) continue;
      expect(print.footer?.left?.length).toBeLessThanOrEqual(60);
      expect(print.footer).toMatchObject({ right: "&A · Pagina &P van &N" });
    }
  });
});

test("no table is printed too small to read: one with so many columns takes two pages across, and both say what their rows are about", () => {
  for (const { key, columns, print, tables } of plans.small.book.sheets) {
    if (!print || tables.length === 0 || !sheetKeys.includes(key as SheetKey)) continue;
    const { right } = area(print.area ?? "A1");
    const wide = columns.filter(({ index, hidden }) => index <= right && !hidden).reduce((sum, { width }) => sum + width, 0);
    const across = print.orientation === "portrait" ? paper.across : 741;
    const repeated = print.wide > 1 ? columns[0]!.width : 0;
    expect({ key, isReadable: (print.wide * across) / (wide + repeated) > 0.5 }).toEqual({ key, isReadable: true });
    expect({ key, isNamed: print.wide === 1 || (print.repeatColumns === 0 && print.header?.left === "&A") }).toEqual({ key, isNamed: true });
  }
  expect(sheet("small", "indicators").print).toMatchObject({ wide: 2, repeatColumns: 0 });
});

test("what explains a column is to be read in full above it", () => {
  for (const { key, rows, columns, tables, blocks } of plans.small.book.sheets) {
    const [table] = tables;
    if (!table || !sheetKeys.includes(key as SheetKey)) continue;
    const { top, left } = area(table.address);
    const texts = blocks.find(({ at }) => at === cell(top - 1, left))?.content[0] ?? [];
    const height = rows.find(({ index }) => index === top - 1)?.height ?? 15;
    texts.forEach((text, i) => {
      const column = columns.find(({ index }) => index === left + i);
      if (typeof text !== "string" || !column || column.hidden) return;
      // Nine points high, of which a letter is about half as wide.
      const lines = Math.ceil((text.length * 4.2) / column.width);
      expect({ key, text, isWhole: lines * 11 <= height }).toEqual({ key, text, isWhole: true });
    });
  }
});

test("where an indicator has neither figures nor a target, no quarters stand below nothing", () => {
  const filled = cells(sheet("small", "dashboard"));
  const labels = Object.values(filled).filter((content) => content !== null && typeof content === "object" && /^=IF\(AND\(COUNT\(.*\)=0,MAX\(.*\)<0\),"",MID\(/.test(content.formula));
  expect(labels).toHaveLength(6 * small.quarters);
});

test("the network map names every party in full, however long its name", () => {
  const organisations = ["GGD", "Samenwerkingsverband Passend Onderwijs Noord-Holland Noord en Kennemerland, afdeling Voortgezet Onderwijs", "Gemeente Hollands Kroon"];
  const { book } = plan(templateOf(["leidraad"])!, {
    templates: ["leidraad"], sheets: ["relations", "networkMap"], language: "nl", name: "Netwerk Noord", region: "", coordinator: "", from: "2026-K1", quarters: 8, organisations, examples: false,
  });
  const map = book.sheets.find(({ key }) => key === "networkMap")!;
  // Where the matrix begins: the number of the first party.
  const first = area(Object.entries(cells(map)).find(([at, content]) => at.startsWith("A") && content !== null && typeof content === "object" && content.formula.startsWith("=IF($B"))![0]).top;
  const heightOf = (place: number) => map.rows.find(({ index }) => index === first + place)?.height ?? 15;
  const lines = organisations.map((name) => Math.ceil((name.length * 5) / map.columns[1]!.width));
  expect(lines).toEqual([1, 2, 1]);
  lines.forEach((count, i) => expect(heightOf(i)).toBeGreaterThanOrEqual(count * 14));
});

test("the name of an indicator has two lines above its chart, and a longer one is cut in the middle", () => {
  const dashboard = sheet("large", "dashboard");
  const needed = fittingHeight(["x".repeat(88)], [dashboard.columns[0]!.width]);
  const filled = cells(dashboard);
  for (const { address } of dashboard.charts.filter(({ name }) => name.startsWith("np_Indicator"))) {
    const { top } = area(address);
    expect(dashboard.rows.find(({ index }) => index === top - 2)?.height).toBeGreaterThanOrEqual(needed - 5);
  }
  expect(Object.values(filled).filter((content) => content !== null && typeof content === "object" && content.formula.includes(">88,LEFT("))).toHaveLength(12);
});

test("what does not fit on a page says how much it is", () => {
  const said = (key: SheetKey) => Object.values(cells(sheet("large", key))).flatMap((content) => (content !== null && typeof content === "object" ? [content.formula] : [])).join("\n");
  for (const words of ["Ook open, met een latere einddatum: ", "Ook partijen met acties, niet in de grafiek: ", " (de eerste ", "Let op: er zijn "]) expect(said("dashboard")).toContain(words);
  for (const words of ["en nog ", ", eerste ", " toelichtingen)", " (en nog ", " (de eerste "]) expect(said("report")).toContain(words);
});
