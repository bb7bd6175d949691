import { readXlsx, type Sheet as FoundSheet } from "hucre";
import type { Row, Visibility } from "../workbook/types";
import type { Parts } from "./guard";
import { related, relations, text, withoutCells, type Relations } from "./package";
import { markerOf, type Throughout } from "./parts/cells";
import { readTheme } from "./parts/color";
import { readRows } from "./parts/row";
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
  const package_ = relations(parts, "");
  const path = related(package_, "officeDocument") ?? "";
  const root = parse(text(parts, path) ?? "");
  const inside = relations(parts, path);
  const theme = readTheme(text(parts, related(inside, "theme") ?? ""));
  const stylesPath = related(inside, "styles") ?? "";
  const stylesXml = text(parts, stylesPath);
  const styles: ReadStyles = stylesXml === undefined ? { styles: [], looks: [], dated: [], differences: [] } : readStyles(stylesXml, theme);
  const listed = children(at(root, "sheets"), "sheet").map((one, place) => ({ one, place, target: inside.get(one.attributes.get("id") ?? "") }));
  // Sheets that are one chart hold no cells and are left out.
  const worksheets = listed.flatMap(({ one, place, target }) => (target?.kind === "worksheet" ? [{ one, place, path: target.path }] : []));
  if (worksheets.length === 0) throw new SyntaxError("a workbook without a sheet");
  const needed = new Map([...parts].filter(([name]) => name === "[Content_Types].xml" || name === path || name === related(inside, "sharedStrings") ||
    name.endsWith(".rels") && !name.includes("/worksheets/") || worksheets.some((sheet) => sheet.path === name)));
  if (stylesXml !== undefined) needed.set(stylesPath, new TextEncoder().encode(markingStyles(styles.looks.length)));
  const places = new Set(worksheets.map(({ place }) => place));
  const found = await readXlsx(pack([...needed].map(([name, data]) => entry(name, data, false))), {
    readStyles: true, sheets: (_, index) => places.has(index),
  });
  const core = text(parts, related(package_, "core-properties") ?? "");
  return {
    ...styles, parts, root, theme,
    title: (core === undefined ? undefined : at(parse(core), "title")?.text) ?? "",
    calendar1904: flag(at(root, "workbookPr"), "date1904"),
    sheets: worksheets.map(({ one, place, path: sheetPath }, i): OpenSheet => {
      const xml = text(parts, sheetPath) ?? "";
      const own = relations(parts, sheetPath);
      const state = one.attributes.get("state");
      return {
        name: one.attributes.get("name") ?? "",
        place,
        visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
        cells: found.sheets[i] ?? { name: "", rows: [] },
        rows: readRows(xml),
        rest: withoutCells(xml),
        relations: own,
        tables: [...own.values()].flatMap(({ kind, path: tablePath }) => (kind === "table" ? text(parts, tablePath) ?? [] : [])).map(readTable),
      };
    }),
  };
}

/** A styles part in which every look is nothing but its own number: so hucre tells which look a cell has, and takes no number for a date. */
function markingStyles(looks: number): string {
  const all = Array.from({ length: looks }, (_, look) => look);
  const firstOwn = 164;
  return part(element("styleSheet", { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
    element("numFmts", { count: looks }, ...all.map((look) => element("numFmt", { numFmtId: firstOwn + look, formatCode: markerOf(look).numFmt }))),
    element("cellXfs", { count: looks }, ...all.map((look) => element("xf", { numFmtId: firstOwn + look })))));
}
