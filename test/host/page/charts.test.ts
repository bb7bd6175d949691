/** @jest-environment ./test/runner/jsdom.cjs */
import { ChartLayer } from "../../../src/host/page/chartLayer";
import type { Geometry } from "../../../src/host/page/geometry";
import { drawChart } from "../../../src/host/page/charts/draw";
import type { Reading } from "../../../src/host/page/charts/data";
import type { Chart, Series } from "../../../src/workbook/types";

/** Cells by range, as a chart reads them. */
const cells: Record<string, (string | number | null)[]> = {
  "A2:A4": ["Niet gestart", "Loopt", "Afgerond"],
  "B2:B4": [4, 8, 2],
  "C2:C4": [1, null, "#N/A"],
  "D2:D4": [46023, 46100, 46200],
  "E2:E4": [30, 60, 10],
};

function series(name: string, values: string, more: Partial<Series> = {}): Series {
  return { name, values, categories: "A2:A4", color: "#0B6E6E", ...more };
}

function draw(chart: Partial<Chart>, held = cells): SVGSVGElement {
  const whole: Chart = {
    name: "g", kind: "columns", title: "Acties per status", address: "A1:F10", series: [series("Acties", "B2:B4")],
    category: {}, value: {}, legend: "bottom", alt: "Twee acties zijn afgerond.", ...chart,
  };
  const read = (address: string): Reading[] => (held[address] ?? []).map((value) => ({ value, text: String(value ?? "") }));
  return drawChart(whole, 400, 300, read, (value, format) => (format === "General" ? String(value) : `${format}:${value}`));
}

const bars = (svg: SVGSVGElement, color = "#0B6E6E"): DOMRect[] =>
  [...svg.querySelectorAll(`g rect[fill='${color}']`)].map((bar) => {
    const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => Number(bar.getAttribute(name)));
    return { x, y, width, height } as DOMRect;
  });
const texts = (svg: SVGSVGElement): string[] => [...svg.querySelectorAll("text")].map((text) => text.textContent ?? "");

describe("a chart", () => {
  it("stands in a frame, but for one without an axis of values: empty, that is nothing to see", () => {
    const layer = document.createElement("div");
    const charts = new ChartLayer(layer, String);
    const chart = { name: "g", kind: "columns" as const, title: "", address: "A1:F10", series: [series("Acties", "B2:B4")], category: {}, legend: "none" as const, alt: "" };
    charts.show([{ ...chart, value: {} }, { ...chart, name: "q", value: { quiet: true } }], () => []);
    charts.place({ scrolling: { left: 0, top: 0, width: 800, height: 600 }, boxOf: () => ({ left: 0, top: 0, width: 400, height: 300 }) } as unknown as Geometry);
    expect([...layer.children].map(({ className }) => className)).toEqual(["chart", "chart plain"]);
  });

  it("is a picture with its title and alternative text as name", () => {
    const svg = draw({});
    expect(svg.getAttribute("role")).toBe("img");
    expect(svg.getAttribute("aria-label")).toBe("Acties per status. Twee acties zijn afgerond.");
    expect(texts(svg)).toEqual(expect.arrayContaining(["Acties per status", "Niet gestart", "Loopt", "Afgerond", "Acties"]));
  });

  it("draws columns as high as their values", () => {
    const [four, eight, two] = bars(draw({}));
    expect(eight!.height / four!.height).toBeCloseTo(2, 1);
    expect(four!.height / two!.height).toBeCloseTo(2, 1);
  });

  it("names one category in so many where it says so, from the first on", () => {
    expect(texts(draw({ category: { every: 2 } }))).toEqual(expect.arrayContaining(["Niet gestart", "Afgerond"]));
    expect(texts(draw({ category: { every: 2 } }))).not.toContain("Loopt");
  });

  it("moves when a cell changes", () => {
    const before = bars(draw({}))[2]!.height;
    const after = bars(draw({}, { ...cells, "B2:B4": [4, 8, 8] }))[2]!.height;
    expect(after).toBeCloseTo(before * 4, 0);
  });

  it("stacks columns without a gap between them", () => {
    const svg = draw({ kind: "stackedColumns", series: [series("Op tijd", "B2:B4"), series("Te laat", "E2:E4", { color: "#B3261E" })] });
    const [low] = bars(svg);
    const [high] = bars(svg, "#B3261E");
    expect(high!.y + high!.height).toBeCloseTo(low!.y, 0);
    expect(high!.x).toBe(low!.x);
  });

  it("draws a timeline: lying bars that begin at their dates, the offset unseen and unnamed, first on top", () => {
    const svg = draw({
      kind: "stackedBars",
      series: [series("Start", "D2:D4", { invisible: true }), series("Dagen", "E2:E4")],
      category: { reversed: true },
      value: { min: 46023, max: 46223, majorUnit: 50, numberFormat: "d-m" },
    });
    const [first, second, third] = bars(svg);
    expect(second!.x - first!.x).toBeCloseTo((77 / 60) * second!.width, 0);
    expect(first!.y).toBeLessThan(second!.y);
    expect(second!.y).toBeLessThan(third!.y);
    expect(texts(svg)).toContain("d-m:46073");
    expect(texts(svg)).not.toContain("Start");
  });

  it("puts the first bar at the bottom where categories are not reversed, as Excel does", () => {
    const [first, second] = bars(draw({ kind: "bars" }));
    expect(first!.y).toBeGreaterThan(second!.y);
  });

  it("breaks a line where a cell is empty or in error, and dashes a target over the columns", () => {
    const svg = draw({ series: [series("Acties", "B2:B4"), series("Doel", "E2:E4", { as: "line", dashed: true, color: "#1F2A30" }), series("Gemeten", "C2:C4", { as: "line", color: "#123456" })] });
    const paths = [...svg.querySelectorAll("path")];
    expect(paths).toHaveLength(2);
    expect(paths[0]!.getAttribute("stroke-dasharray")).toBeTruthy();
    expect(paths[0]!.getAttribute("d")!.match(/L/g)).toHaveLength(2);
    expect(paths[1]!.getAttribute("d")).not.toContain("L");
    expect(svg.querySelectorAll("circle")).toHaveLength(1);
  });

  it("follows cells with its titles, and keeps points off what lies below its axis", () => {
    const svg = draw({
      title: { cell: "F1" }, value: { title: { cell: "F2" }, min: 0 },
      series: [series("Acties", "B2:B4"), series("Breuk", "F3:F5", { as: "points", color: "#7A4100" }), series("Nul", "D2:D4", { as: "line", thin: true })],
    }, { ...cells, F1: ["Hele netwerk"], F2: ["dagen"], "F3:F5": [-1, 8, -1] });
    expect(texts(svg)).toEqual(expect.arrayContaining(["Hele netwerk", "dagen"]));
    expect(svg.getAttribute("aria-label")).toBe("Hele netwerk. Twee acties zijn afgerond.");
    expect(svg.querySelectorAll("g path[fill='#7A4100']")).toHaveLength(1);
    expect(svg.querySelectorAll("circle")).toHaveLength(0);
  });

  it("takes text for text: a category with markup is shown as it was written", () => {
    const svg = draw({}, { ...cells, "A2:A4": ["<img onerror=alert(1)>", "b", "c"] });
    expect(svg.querySelector("img")).toBeNull();
    expect(texts(svg).join(" ")).toContain("<img");
  });
});
