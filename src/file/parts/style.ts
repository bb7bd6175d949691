import { isDateFormat } from "hucre";
import type { Format, Look, Style } from "../../workbook/types";
import { at, children, element, flag, number, parse, part, type Element } from "../xml";
import { readAlignment, writeAlignment } from "./alignment";
import { readBorder, writeBorder } from "./border";
import { readLooks } from "./conditional";
import { firstFills, readFill, writeFill } from "./fill";
import { ordinaryFont, readFont, writeFont } from "./font";
import { formatCode, formatId } from "./numberFormat";

/** What a cell without a format of its own looks like. */
const ordinary: Style = { name: "Normal", font: ordinaryFont, vertical: "bottom" };

/** How cells look, as a format says it: a named style, and a number format where it differs from the style's own. */
export type CellLook = Pick<Format, "style" | "numberFormat">;

/**
 * The styles part. Named styles stand in people's gallery under their own name; a cell points at one of `looks` by its place
 * in the list, the first being 1, and through it at its named style, so that changing the style changes the cells.
 * `differences` is the finished XML of the conditional formats' looks.
 */
export function writeStyles(styles: readonly Style[], looks: readonly CellLook[], differences: string): string {
  const normal = styles.find(({ name }) => name === ordinary.name) ?? ordinary;
  const named = [normal, ...styles.filter((style) => style !== normal)];
  const pieces: Pieces = { fonts: [], fills: [...firstFills], borders: [], formats: new Map() };
  const styleXfs = named.map((style) =>
    // A named style without a number format leaves that of its cells alone.
    xf(style, pieces, style.numberFormat, { applyNumberFormat: style.numberFormat === undefined ? 0 : undefined }));
  const cellXfs = looks.map(({ style: name, numberFormat }) => {
    const xfId = Math.max(0, named.findIndex((style) => style.name === name));
    const style = named[xfId] ?? normal;
    return xf(style, pieces, numberFormat ?? style.numberFormat, { xfId, applyNumberFormat: numberFormat === undefined ? undefined : 1 });
  });
  const formats = [...pieces.formats].map(([code, numFmtId]) => element("numFmt", { numFmtId, formatCode: code }));
  return part(element("styleSheet", { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
    formats.length > 0 ? list("numFmts", formats) : "",
    list("fonts", pieces.fonts), list("fills", pieces.fills), list("borders", pieces.borders),
    list("cellStyleXfs", styleXfs), list("cellXfs", [xf(normal, pieces, undefined, { xfId: 0 }), ...cellXfs]),
    list("cellStyles", named.map(({ name }, xfId) => element("cellStyle", { name, xfId, builtinId: xfId === 0 ? 0 : undefined }))),
    differences,
    element("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2", defaultPivotStyle: "PivotStyleLight16" })));
}

/** What styles are made of, each piece once and known by its place. */
interface Pieces { fonts: string[]; fills: string[]; borders: string[]; formats: Map<string, number> }

function list(name: string, items: readonly string[]): string {
  return element(name, { count: items.length }, ...items);
}

function xf(style: Style, { fonts, fills, borders, formats }: Pieces, numberFormat: string | undefined, more: Record<string, number | undefined>): string {
  return element("xf", {
    numFmtId: formatId(numberFormat, formats),
    fontId: placeOf(writeFont(style.font), fonts),
    fillId: placeOf(writeFill(style.fill), fills),
    borderId: placeOf(writeBorder(style.border), borders),
    ...more,
  }, writeAlignment(style));
}

function placeOf(piece: string, pieces: string[]): number {
  const known = pieces.indexOf(piece);
  return known >= 0 ? known : pieces.push(piece) - 1;
}

/** What a styles part tells. */
export interface ReadStyles {
  styles: Style[];
  /** By the number that cells carry; undefined for an ordinary cell. */
  looks: (CellLook | undefined)[];
  /** By the same number: whether it shows numbers as dates or times. */
  dated: boolean[];
  /** By the same number: whether it shows numbers as percentages. */
  shares: boolean[];
  /** By the number that conditional formats carry. */
  differences: Look[];
}

/**
 * Reads a styles part of any maker. A cell that differs from its named style in more than its number format gets a style of its own,
 * "Direct 1" and on: a book knows named styles only.
 */
export function readStyles(xml: string, theme: string[]): ReadStyles {
  const root = parse(xml);
  const list = (name: string) => at(root, name)?.children ?? [];
  const own = new Map(list("numFmts").map((one) => [number(one, "numFmtId") ?? -1, one.attributes.get("formatCode") ?? ""]));
  const codeOf = (one: Element | undefined) => formatCode(number(one, "numFmtId") ?? 0, own);
  const piece = (one: Element | undefined, id: string, name: string) => list(name)[number(one, id) ?? 0];
  const styleOf = (one: Element | undefined, name: string): Style => {
    const fill = readFill(piece(one, "fillId", "fills"), theme);
    const border = readBorder(piece(one, "borderId", "borders"), theme);
    return {
      name, font: readFont(piece(one, "fontId", "fonts"), theme),
      ...(fill === undefined ? {} : { fill }), ...(border === undefined ? {} : { border }), ...readAlignment(at(one, "alignment")),
    };
  };

  const named = new Map<number, Style>();
  const styles: Style[] = [];
  for (const one of children(at(root, "cellStyles"), "cellStyle")) {
    const id = number(one, "xfId") ?? 0;
    const styleXf = list("cellStyleXfs")[id];
    const style = styleOf(styleXf, one.attributes.get("name") ?? `Style ${id}`);
    if (flag(styleXf, "applyNumberFormat", true)) style.numberFormat = codeOf(styleXf);
    if (!named.has(id)) named.set(id, style);
    const twice = styles.some(({ name }) => name.toLowerCase() === style.name.toLowerCase());
    if (!twice && (id > 0 || number(one, "builtinId") !== 0)) styles.push(style);
  }

  const direct = new Map<string, Style>();
  const cells = list("cellXfs");
  const looks = cells.map((cell, index): CellLook | undefined => {
    const base = named.get(number(cell, "xfId") ?? 0) ?? ordinary;
    const style = styleOf(cell, base.name);
    const numberFormat = codeOf(cell);
    const differs = numberFormat !== (base.numberFormat ?? "General");
    if (alike(style, base)) return index === 0 && !differs ? undefined : { style: base.name, ...(differs ? { numberFormat } : {}) };
    const key = JSON.stringify({ ...style, numberFormat, name: "" });
    const made = direct.get(key) ?? { ...style, numberFormat, name: freeName("Direct", [...styles, ...direct.values()]) };
    direct.set(key, made);
    return { style: made.name };
  });
  const normal = named.get(0);
  return {
    styles: [...(normal && looks.some((look) => look?.style === normal.name) ? [normal] : []), ...styles, ...direct.values()],
    looks,
    dated: cells.map((cell) => isDateFormat(codeOf(cell))),
    shares: cells.map((cell) => /^[^"\\]*%/.test(codeOf(cell))),
    differences: readLooks(at(root, "dxfs"), theme),
  };
}

function alike(a: Style, b: Style): boolean {
  const comparable = ({ numberFormat: _, ...rest }: Style) => JSON.stringify(rest);
  return comparable(a) === comparable(b);
}

/** The stem with the first number that no style has yet. */
function freeName(stem: string, taken: readonly Style[]): string {
  const names = new Set(taken.map(({ name }) => name));
  for (let number = 1; ; number++) if (!names.has(`${stem} ${number}`)) return `${stem} ${number}`;
}
