import { strFromU8, unzipSync } from "fflate";
import { at, children, parse, type Element } from "../../src/file/xml";

/** An Office file as it is opened again: its parts, each of them parsed. */
export interface Opened {
  /** Every XML part by its path; a part that is not well formed throws. */
  parts: ReadonlyMap<string, Element>;
  /** The text of the pages or slides, each paragraph on a line. */
  text: string;
  charts: readonly OpenedChart[];
}

export interface OpenedChart {
  categories: string[];
  /** By the name of the series; undefined where the chart has no point. */
  series: Readonly<Record<string, (number | undefined)[]>>;
  /** The same from the workbook behind the chart: what "Edit data" shows. */
  behind: (string | number | undefined)[][];
}

/** Opens a .pptx or .docx again. */
export function opened(file: Uint8Array): Opened {
  const packed = unzipSync(file);
  const parts = new Map(Object.entries(packed).filter(([path]) => /\.(xml|rels)$/.test(path)).map(([path, data]) => [path, parse(strFromU8(data))]));
  const pages = [...parts].filter(([path]) => /^(ppt\/slides\/slide\d+|word\/document)\.xml$/.test(path));
  const number = (path: string) => Number(/\d+/.exec(path)?.[0]);
  const charts = [...parts].filter(([path]) => /\/charts\/chart\d+\.xml$/.test(path)).sort(([a], [b]) => number(a) - number(b));
  return {
    parts,
    text: pages.map(([, page]) => paragraphs(page).join("\n")).join("\n"),
    charts: charts.map(([path, chart]) => {
      const target = parts.get(path.replace("charts/", "charts/_rels/").concat(".rels"))?.children[0]?.attributes.get("Target") ?? "";
      return { ...chartOf(chart), behind: cellsOf(packed[path.replace(/charts\/.*$/, "") + target.replace("../", "")] ?? new Uint8Array()) };
    }),
  };
}

/** How many slides a presentation has. */
export function slideCount({ parts }: Opened): number {
  return [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
}

/** A text box on a slide: where it stands, and about how high its text is; inches. */
export interface TextBox {
  text: string;
  left: number;
  top: number;
  width: number;
  height: number;
  needs: number;
}

/** Every box with text on the slides of a presentation. A letter of Calibri is about half as wide as it is high. */
export function textBoxes({ parts }: Opened): TextBox[] {
  const emu = 914_400;
  const slides = [...parts].filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  return slides.flatMap(([, slide]) => all(slide, "sp").flatMap((shape): TextBox[] => {
    const [off, ext] = [all(shape, "off")[0], all(shape, "ext").find((one) => one.attributes.has("cx"))];
    const text = paragraphs(shape).join("\n");
    if (!off || !ext || text.trim() === "") return [];
    const [left, top, width, height] = [off.attributes.get("x"), off.attributes.get("y"), ext.attributes.get("cx"), ext.attributes.get("cy")].map((one) => Number(one) / emu);
    const isWrapped = all(shape, "bodyPr")[0]?.attributes.get("wrap") !== "none";
    const needs = all(shape, "p").reduce((sum, one) => {
      const size = Math.max(...all(one, "rPr").map((run) => Number(run.attributes.get("sz") ?? 1800) / 100), 0) / 72;
      const letters = all(one, "t").map((run) => run.text).join("").length;
      return sum + (isWrapped ? Math.max(1, Math.ceil((letters * size * 0.5) / width!)) : 1) * size * 1.2;
    }, 0);
    return [{ text, left: left!, top: top!, width: width!, height: height!, needs }];
  }));
}

function all(of: Element, name: string): Element[] {
  return [...(of.name === name ? [of] : []), ...of.children.flatMap((one) => all(one, name))];
}

/** Without what the program fills in by itself, such as the number of a slide. */
function paragraphs(page: Element): string[] {
  return all(page, "p").map((paragraph) => paragraph.children.filter(({ name }) => name !== "fld").flatMap((one) => all(one, "t")).map(({ text }) => text).join(""));
}

function chartOf(chart: Element): Omit<OpenedChart, "behind"> {
  const points = (cache: Element | undefined): (string | undefined)[] => {
    const found: (string | undefined)[] = Array.from({ length: Number(at(cache, "ptCount")?.attributes.get("val") ?? 0) }, () => undefined);
    for (const point of children(cache, "pt")) found[Number(point.attributes.get("idx"))] = at(point, "v")?.text;
    return found;
  };
  const series = all(chart, "ser");
  const name = (one: Element) => all(at(one, "tx")!, "v")[0]?.text ?? "";
  return {
    categories: points(series[0] && all(at(series[0], "cat")!, "strCache")[0]).map((text) => text ?? ""),
    series: Object.fromEntries(series.map((one) => [
      name(one), points(all(at(one, "val")!, "numCache")[0]).map((text) => (text === undefined ? undefined : Number(text))),
    ])),
  };
}

function cellsOf(workbook: Uint8Array): (string | number | undefined)[][] {
  const parts = unzipSync(workbook);
  const xml = (path: string) => (parts[path] ? parse(strFromU8(parts[path])) : undefined);
  const texts = children(xml("xl/sharedStrings.xml"), "si").map((one) => all(one, "t").map(({ text }) => text).join(""));
  return children(at(xml("xl/worksheets/sheet1.xml"), "sheetData"), "row").map((row) => children(row, "c").map((cell) => {
    const value = at(cell, "v")?.text;
    const kind = cell.attributes.get("t");
    if (kind === "inlineStr") return all(cell, "t").map(({ text }) => text).join("");
    if (value === undefined || value === "") return undefined;
    return kind === "s" ? texts[Number(value)] : Number(value);
  }));
}
