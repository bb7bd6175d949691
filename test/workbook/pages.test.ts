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
