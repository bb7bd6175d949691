import { readXlsx, type Sheet as FoundSheet } from "hucre";
import type { Row, Visibility } from "../workbook/types";
import type { Parts } from "./guard";
import { related, relations, text, withoutCells, type Relations } from "./package";
import { markerOf, type Throughout } from "./parts/cells";
import { readTheme } from "./parts/color";
import { hiddenRows, readRows } from "./parts/row";
import { readStyles, type ReadStyles } from "./parts/style";
import { readTable, type FoundTable } from "./parts/table";
import { at, children, element, flag, parse, part, type Element } from "./xml";
import { entry, pack } from "./zip";

/** A worksheet as found: its cells from hucre, the rest of its part, and where its related parts are. */
export interface OpenSheet {
  name: string;
  /** Place among all sheets of the workbook, from 0: what names and the active tab count by. */
  place: number;
  visibility: Visibility;
  cells: FoundSheet;
  rows: Row[];
  /** Rows that are hidden, by hand or by a filter, from 0. */
  hidden: number[];
  tables: FoundTable[];
  rest: Element;
  relations: Relations;
}

/** A workbook whose parts are parsed, but not yet made into anything of ours. */
export interface OpenWorkbook extends ReadStyles, Throughout {
  parts: Parts;
  root: Element;
  sheets: OpenSheet[];
  theme: string[];
  title: string;
}

/** Opens the parts that have passed the guard. Throws on what is no workbook or is broken. */
export async function openWorkbook(parts: Parts): Promise<OpenWorkbook> {
  const outside = relations(parts, "");
  const path = related(outside, "officeDocument") ?? "";
  const root = parse(text(parts, path) ?? "");
  const inside = relations(parts, path);
  const theme = readTheme(partOf(parts, inside, "theme"));
  const stylesXml = partOf(parts, inside, "styles");
  const styles = stylesXml === undefined ? noStyles : readStyles(stylesXml, theme);
  // Sheets that are one chart hold no cells and are left out.
  const listed = children(at(root, "sheets"), "sheet").flatMap((one, place): ListedSheet[] => {
    const target = inside.get(one.attributes.get("id") ?? "");
    return target?.kind === "worksheet" ? [{ one, place, path: target.path }] : [];
  });
  if (listed.length === 0) throw new SyntaxError("a workbook without a sheet");
  const core = partOf(parts, outside, "core-properties");
  // Before hucre's turn: what is too much for us need not be tried on it.
  const opened = listed.map((sheet) => openSheet(parts, sheet));
  const places = new Set(listed.map(({ place }) => place));
  const found = await readXlsx(forHucre(parts, inside, styles.looks.length), { readStyles: true, sheets: (_, place) => places.has(place) });
  return {
    ...styles, parts, root, theme,
    title: (core === undefined ? undefined : at(parse(core), "title")?.text) ?? "",
    calendar1904: flag(at(root, "workbookPr"), "date1904"),
    sheets: opened.map((sheet, i) => ({ ...sheet, cells: found.sheets[i] ?? { name: sheet.name, rows: [] } })),
  };
}

const noStyles: ReadStyles = { styles: [], looks: [], dated: [], shares: [], differences: [] };

/** A worksheet as the workbook's part lists it. */
interface ListedSheet { one: Element; place: number; path: string }

function partOf(parts: Parts, of: Relations, kind: string): string | undefined {
  const path = related(of, kind);
  return path === undefined ? undefined : text(parts, path);
}

function openSheet(parts: Parts, { one, place, path }: ListedSheet): Omit<OpenSheet, "cells"> {
  const xml = text(parts, path) ?? "";
  const own = relations(parts, path);
  const state = one.attributes.get("state");
  return {
    name: one.attributes.get("name") ?? "",
    place,
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    rows: readRows(xml),
    hidden: hiddenRows(xml),
    rest: withoutCells(xml),
    relations: own,
    tables: [...own.values()].filter(({ kind }) => kind === "table").map((table) => readTable(text(parts, table.path) ?? "")),
  };
}

/** What hucre needs to read the cells, as a zip: with styles that are nothing but marks, and without what stands beside the cells. */
function forHucre(parts: Parts, inside: Relations, looks: number): Uint8Array {
  const beside = /\/(_rels\/sheet[^/]*\.rels|drawings\/|charts\/|media\/|tables\/|comments)/;
  const styles = related(inside, "styles");
  return pack([...parts].filter(([name]) => !beside.test(name)).map(([name, data]) =>
    entry(name, name === styles ? new TextEncoder().encode(markingStyles(looks)) : data, false)));
}

/** A styles part in which every look is nothing but its own number: so hucre tells which look a cell has, and takes no number for a date. */
function markingStyles(looks: number): string {
  const all = Array.from({ length: looks }, (_, look) => look);
  const firstOwn = 164;
  return part(element("styleSheet", { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
    element("numFmts", { count: looks }, ...all.map((look) => element("numFmt", { numFmtId: firstOwn + look, formatCode: markerOf(look).numFmt }))),
    element("cellXfs", { count: looks }, ...all.map((look) => element("xf", { numFmtId: firstOwn + look })))));
}
