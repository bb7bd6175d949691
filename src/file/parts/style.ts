import { isDateFormat } from "hucre";
import type { Format, Look, Style } from "../../workbook/types";
import { at, children, element, flag, number, parse, part, type Element } from "../xml";
import { argb, readColor } from "./color";
import { readLooks } from "./conditional";
import { formatCode, formatId } from "./numberFormat";

/** The ordinary cell: what a cell without a format of its own looks like. Its digits are what column widths count. */
const ordinary: Style = { name: "Normal", font: { name: "Calibri", size: 11, color: "#000000" }, vertical: "bottom" };

/** How cells look, as a format says it: a named style, and a number format where it differs from the style's own. */
export type CellLook = Pick<Format, "style" | "numberFormat">;

/**
 * The styles part. Named styles stand in people's gallery under their own name; a cell points at one of `looks` by its place
 * in the list, the first being 1, and through it at its named style, so that changing the style changes the cells.
 * `differences` is the finished XML of the conditional formats' looks.
 */
export function writeStyles(styles: readonly Style[], looks: readonly CellLook[], differences: string): string {
  const named = [ordinary, ...styles.filter(({ name }) => name !== ordinary.name)];
  named[0] = styles.find(({ name }) => name === ordinary.name) ?? ordinary;
  const shared = { fonts: new Pool(), fills: new Pool(), borders: new Pool(), formats: new Map<string, number>() };
  // Excel takes these two for granted at the head of the list.
  shared.fills.add(fill("none"));
  shared.fills.add(fill("gray125"));
  const formats = named.map((style) => xf(style, style.numberFormat, shared));
  const cells = looks.map((look) => {
    const id = named.findIndex(({ name }) => name === look.style);
    const style = named[id] ?? ordinary;
    return xf(style, look.numberFormat ?? style.numberFormat, shared, { xfId: Math.max(0, id), applyNumberFormat: look.numberFormat === undefined ? undefined : 1 });
  });
  const numberFormats = [...shared.formats].map(([formatCode, numFmtId]) => element("numFmt", { numFmtId, formatCode }));
  return part(element("styleSheet", { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
    numberFormats.length > 0 ? list("numFmts", numberFormats) : "",
    list("fonts", shared.fonts.all), list("fills", shared.fills.all), list("borders", shared.borders.all),
    list("cellStyleXfs", formats), list("cellXfs", [xf(named[0], undefined, shared, { xfId: 0 }), ...cells]),
    list("cellStyles", named.map(({ name }, xfId) => element("cellStyle", { name, xfId, builtinId: xfId === 0 ? 0 : undefined }))),
    differences,
    element("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2", defaultPivotStyle: "PivotStyleLight16" })));
}

/** Distinct pieces of XML, known by their place. */
class Pool {
  readonly all: string[] = [];
  add(xml: string): number {
    const known = this.all.indexOf(xml);
    return known >= 0 ? known : this.all.push(xml) - 1;
  }
}

interface Shared { fonts: Pool; fills: Pool; borders: Pool; formats: Map<string, number> }

function list(name: string, items: readonly string[]): string {
  return element(name, { count: items.length }, ...items);
}

function xf(style: Style, numberFormat: string | undefined, shared: Shared, more: Record<string, number | undefined> = {}): string {
  const { horizontal, vertical, wrap, indent } = style;
  // A named style without a number format leaves the format of a cell alone; of a cell it simply is General.
  const applyNumberFormat = numberFormat === undefined && more["xfId"] === undefined ? 0 : undefined;
  return element("xf", {
    numFmtId: formatId(numberFormat, shared.formats),
    fontId: shared.fonts.add(font(style)),
    fillId: shared.fills.add(style.fill === undefined ? fill("none") : fill("solid", style.fill)),
    borderId: shared.borders.add(border(style)),
    applyNumberFormat,
    ...more,
  }, element("alignment", { horizontal, vertical, wrapText: wrap ? 1 : undefined, indent }));
}

function font({ font: { name, size, color, bold, italic, underline } }: Style): string {
  return element("font", {},
    bold ? "<b/>" : "", italic ? "<i/>" : "", underline ? "<u/>" : "",
    element("sz", { val: size }), element("color", { rgb: argb(color) }), element("name", { val: name }), element("family", { val: 2 }));
}

function fill(patternType: string, color?: string): string {
  return element("fill", {}, element("patternFill", { patternType },
    ...(color === undefined ? [] : [element("fgColor", { rgb: argb(color) }), element("bgColor", { indexed: 64 })])));
}

const sides = ["left", "right", "top", "bottom"] as const;

function border({ border: own }: Style): string {
  const side = (name: (typeof sides)[number]) => (own?.sides.includes(name)
    ? element(name, { style: own.style }, element("color", { rgb: argb(own.color) }))
    : element(name));
  return element("border", {}, ...sides.map(side), element("diagonal"));
}

/** What a styles part tells: every named style, and for each number that a cell can carry, its look. */
export interface ReadStyles {
  styles: Style[];
  /** By the number that cells carry; undefined for an ordinary cell. */
  looks: (CellLook | undefined)[];
  /** By the same number: whether it shows numbers as dates or times. */
  dated: boolean[];
  /** By the number that conditional formats carry. */
  differences: Look[];
}

/**
 * Reads a styles part of any maker. A cell that differs from its named style in more than its number format gets a style of its own,
 * "Direct 1" and on: a book knows named styles only.
 */
export function readStyles(xml: string, theme: string[]): ReadStyles {
  const root = parse(xml);
  const codes = new Map(children(at(root, "numFmts"), "numFmt").map((one) => [number(one, "numFmtId") ?? -1, one.attributes.get("formatCode") ?? ""]));
  const source = { fonts: at(root, "fonts")?.children ?? [], fills: at(root, "fills")?.children ?? [], borders: at(root, "borders")?.children ?? [], codes, theme };
  const formats = at(root, "cellStyleXfs")?.children ?? [];
  const styles: Style[] = [];
  const byId = new Map<number, Style>();
  for (const one of children(at(root, "cellStyles"), "cellStyle")) {
    const id = number(one, "xfId") ?? 0;
    const style = readStyle(formats[id], one.attributes.get("name") ?? `Style ${id}`, source);
    if (formats[id] && flag(formats[id], "applyNumberFormat", true)) style.numberFormat = readCode(formats[id], codes);
    if (!byId.has(id)) byId.set(id, style);
    const twice = styles.some(({ name }) => name.toLowerCase() === style.name.toLowerCase());
    if (!twice && (id > 0 || number(one, "builtinId") !== 0)) styles.push(style);
  }
  const direct = new Map<string, Style>();
  const cells = at(root, "cellXfs")?.children ?? [];
  const looks = cells.map((cell, index): CellLook | undefined => {
    const base = byId.get(number(cell, "xfId") ?? 0) ?? { ...ordinary };
    const style = readStyle(cell, base.name, source);
    const numberFormat = readCode(cell, codes);
    const differs = numberFormat !== (base.numberFormat ?? "General");
    if (sameLook(style, base)) return index === 0 && !differs ? undefined : { style: base.name, ...(differs ? { numberFormat } : {}) };
    const own = { ...style, numberFormat };
    const known = direct.get(JSON.stringify({ ...own, name: "" }));
    if (known) return { style: known.name };
    own.name = freeName("Direct", [...styles, ...direct.values()]);
    direct.set(JSON.stringify({ ...own, name: "" }), own);
    return { style: own.name };
  });
  const normal = byId.get(0);
  if (normal && looks.some((look) => look?.style === normal.name)) styles.unshift(normal);
  return {
    styles: [...styles, ...direct.values()],
    looks,
    dated: cells.map((cell) => isDateFormat(readCode(cell, codes))),
    differences: readLooks(at(root, "dxfs"), theme),
  };
}

/** The stem with the first number that no style has yet. */
function freeName(stem: string, taken: readonly Style[]): string {
  const names = new Set(taken.map(({ name }) => name));
  for (let number = 1; ; number++) if (!names.has(`${stem} ${number}`)) return `${stem} ${number}`;
}

function sameLook(a: Style, b: Style): boolean {
  const comparable = ({ numberFormat: _, ...rest }: Style) => JSON.stringify(rest);
  return comparable(a) === comparable(b);
}

function readCode(xfElement: Element | undefined, codes: ReadonlyMap<number, string>): string {
  return formatCode(number(xfElement, "numFmtId") ?? 0, codes);
}

interface Source { fonts: Element[]; fills: Element[]; borders: Element[]; theme: string[] }

function readStyle(xfElement: Element | undefined, name: string, source: Source): Style {
  const alignment = at(xfElement, "alignment");
  const horizontal = alignment?.attributes.get("horizontal");
  const vertical = alignment?.attributes.get("vertical");
  const indent = number(alignment, "indent");
  return {
    name,
    font: readFont(source.fonts[number(xfElement, "fontId") ?? 0], source.theme),
    ...optional("fill", readFill(source.fills[number(xfElement, "fillId") ?? 0], source.theme)),
    ...optional("border", readBorder(source.borders[number(xfElement, "borderId") ?? 0], source.theme)),
    ...(horizontal === "left" || horizontal === "center" || horizontal === "right" ? { horizontal } : {}),
    vertical: vertical === "top" || vertical === "center" ? vertical : "bottom",
    ...(flag(alignment, "wrapText") ? { wrap: true } : {}),
    ...(indent ? { indent } : {}),
  };
}

function optional<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, T>);
}

function readFont(of: Element | undefined, theme: string[]): Style["font"] {
  const on = (name: string) => { const one = at(of, name); return one !== undefined && flag(one, "val", true); };
  const underlined = at(of, "u") !== undefined && at(of, "u")?.attributes.get("val") !== "none";
  return {
    name: at(of, "name")?.attributes.get("val") ?? ordinary.font.name,
    size: number(at(of, "sz"), "val") ?? ordinary.font.size,
    color: readColor(at(of, "color"), theme) ?? ordinary.font.color,
    ...(on("b") ? { bold: true } : {}), ...(on("i") ? { italic: true } : {}), ...(underlined ? { underline: true } : {}),
  };
}

function readFill(of: Element | undefined, theme: string[]): string | undefined {
  const pattern = at(of, "patternFill");
  return pattern?.attributes.get("patternType") === "solid" ? readColor(at(pattern, "fgColor"), theme) ?? "#FFFFFF" : undefined;
}

/** A book knows one kind of line for all sides: the first side decides. */
function readBorder(of: Element | undefined, theme: string[]): Style["border"] {
  const drawn = (["top", "bottom", "left", "right"] as const).filter((side) => (at(of, side)?.attributes.get("style") ?? "none") !== "none");
  const [first] = drawn;
  if (first === undefined) return undefined;
  const heavy = /medium|thick|double/i.test(at(of, first)?.attributes.get("style") ?? "");
  return { sides: drawn, style: heavy ? "medium" : "thin", color: readColor(at(of, first, "color"), theme) ?? "#000000" };
}
