import { serial } from "../../src/domain/quarter";
import { area, cell } from "../../src/workbook/address";
import { cells } from "../../src/workbook/comparable";
import { isOptional, sheetKeys, type SheetKey } from "../../src/workbook/meta";
import { fittingHeight } from "../../src/workbook/planning/fittingHeight";
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

/** Points of the columns and of the rows (from 0, the last one not) that are printed; rows without a height are fifteen. */
function printed({ columns, rows, print }: Sheet, from?: number, to?: number): { wide: number; high: number } {
  const { left, right, top, bottom } = area(print?.area ?? "A1");
  const width = new Map(columns.map((column) => [column.index, column.width]));
  const height = new Map(rows.map((row) => [row.index, row.height]));
  const sum = (first: number, last: number, of: Map<number, number>, usual: number) => Array.from({ length: last - first + 1 }, (_, i) => of.get(first + i) ?? usual).reduce((a, b) => a + b, 0);
  return { wide: sum(left, right, width, 48), high: sum(from ?? top, (to ?? bottom + 1) - 1, height, 15) };
}

describe.each(sizes)("in the %s network", (size) => {
  test("every chart of the dashboard tells what it shows, in what unit, and what it is for who does not see it", () => {
    for (const { name, title, alt, value, series } of sheet(size, "dashboard").charts) {
      expect({ name, title: title !== "", alt: alt.length > 40, named: series.every((one) => one.name !== "") }).toEqual({ name, title: true, alt: true, named: true });
      // The values of the timeline are dates, which say so themselves.
      if (name !== "np_Tijdlijn") expect({ name, unit: value.title }).toEqual({ name, unit: expect.anything() });
    }
  });

  test("the chart of an indicator has its quarters in order, its target dashed and no more labels than stand upright", () => {
    const dashboard = sheet(size, "dashboard");
    const filled = cells(dashboard);
    const slots = dashboard.charts.filter(({ name }) => /^np_(Prioriteit|Indicator)\d+$/.test(name));
    expect(slots).toHaveLength(18);
    for (const { series, category } of slots) {
      expect(series.map(({ name, dashed }) => [name, dashed === true])).toEqual([["Waarde", false], ["Streefwaarde", true], ["Nulwaarde", false], ["Breuk", false]]);
      const { left, right, top } = area(series[0]!.categories);
      expect(right - left + 1).toBe(plans[size].meta.quarters);
      expect(new Set(series.map(({ categories }) => categories)).size).toBe(1);
      // Each refers to the quarter of its own column.
      const columns = Array.from({ length: right - left + 1 }, (_, i) => (filled[cell(top, left + i)] as { formula: string }).formula.match(/([A-Z]+)\$\d+\)$/)?.[1]);
      expect(columns).toEqual(Array.from({ length: right - left + 1 }, (_, i) => cell(0, left + i).replace(/\d+/, "")));
      expect(Math.ceil((right - left + 1) / (category.every ?? 1))).toBeLessThanOrEqual(6);
    }
  });

  test("the dashboard is printed upright on two pages, the report on one, both at a size that can be read", () => {
    const dashboard = sheet(size, "dashboard");
    const timeline = area(dashboard.charts.find(({ name }) => name === "np_Tijdlijn")!.address).top;
    const scale = paper.across / printed(dashboard).wide;
    expect(dashboard.print).toMatchObject({ orientation: "portrait", wide: 1, tall: 2 });
    expect(scale).toBeGreaterThan(0.65);
    expect(printed(dashboard, 0, timeline).high * scale).toBeLessThanOrEqual(paper.down + 1);
    expect(printed(dashboard, timeline).high * scale).toBeLessThanOrEqual(paper.down + 1);
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

test("the longest name of an indicator fits above its chart", () => {
  const dashboard = sheet("large", "dashboard");
  const longest = "Percentage huishoudens dat zich aan het einde van de hulpverlening veilig voelt, volgens de vragenlijst van de regio zelf";
  const needed = fittingHeight([longest], [dashboard.columns[0]!.width]);
  const charts = dashboard.charts.filter(({ name }) => name !== "np_Tijdlijn" && !name.startsWith("np_Acties"));
  for (const { address } of charts) {
    const name = dashboard.rows.find(({ index }) => index === area(address).top - 2);
    expect(name?.height).toBeGreaterThanOrEqual(needed - 5);
  }
});

test("what does not fit on a page says how much it is", () => {
  const said = (key: SheetKey) => Object.values(cells(sheet("large", key))).flatMap((content) => (content !== null && typeof content === "object" ? [content.formula] : [])).join("\n");
  for (const words of ["Ook open, met een latere einddatum: ", "Ook partijen met acties, niet getekend: ", " (de eerste 50 van ", "Let op: er zijn "]) expect(said("dashboard")).toContain(words);
  for (const words of ["en nog ", ", eerste ", " toelichtingen)", " (en nog ", " (de eerste 50 van "]) expect(said("report")).toContain(words);
});
