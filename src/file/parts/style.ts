import type { Format, Style } from "../../workbook/types";
import { element, part } from "../xml";
import { writeAlignment } from "./alignment";
import { writeBorder } from "./border";
import { firstFills, writeFill } from "./fill";
import { ordinaryFont, writeFont } from "./font";
import { spreadsheet } from "./namespaces";
import { formatId } from "./numberFormat";

/** What a cell without a format of its own looks like. */
export const ordinary: Style = { name: "Normal", font: ordinaryFont, vertical: "bottom" };

/** How cells look, as a format says it: a named style, and a number format where it differs from the style's own. */
export type CellLook = Pick<Format, "style" | "numberFormat">;

/** The looks of a book's cells, each once and known by its place; the first is 1, for 0 is a cell without one. */
export class Looks {
  readonly all: CellLook[] = [];
  private readonly places = new Map<string, number>();

  place({ style, numberFormat }: CellLook): number {
    const key = `${style}\n${numberFormat ?? ""}`;
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = this.all.push({ style, numberFormat });
    this.places.set(key, place);
    return place;
  }
}

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
  return part(element("styleSheet", { xmlns: spreadsheet.xmlns },
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
