import type { Sheet } from "../../workbook/types";
import { cell } from "../../workbook/address";
import { element, part } from "../xml";
import { writeCells, type Shared } from "./cells";
import { argb } from "./color";
import { writeColumns } from "./column";
import { writeConditionals, type Differences } from "./conditional";
import { writeLinks } from "./link";
import { writePrint } from "./print";
import { spreadsheet } from "./namespaces";
import { writeValidations } from "./validation";

/**
 * A sheet's part, its elements in the order that the file format wants.
 * @param front whether it is the sheet that is in front
 * @param relations where it leads, from `rId1`: to a drawing, where it has charts, and then to so many tables
 */
export function writeWorksheet(sheet: Sheet, front: boolean, shared: Shared & { differences: Differences }, relations: { drawing: boolean; tables: number }): string {
  const { dimension, data } = writeCells(sheet, shared);
  const tables = Array.from({ length: relations.tables }, (_, i) => `rId${i + 1 + (relations.drawing ? 1 : 0)}`);
  return part(element("worksheet", spreadsheet,
    element("sheetPr", {},
      sheet.tab === undefined ? "" : element("tabColor", { rgb: argb(sheet.tab) }),
      sheet.print ? element("pageSetUpPr", { fitToPage: 1 }) : ""),
    dimension,
    element("sheetViews", {}, element("sheetView", { showGridLines: sheet.gridlines ? undefined : 0, tabSelected: front ? 1 : undefined, workbookViewId: 0 }, writePane(sheet.freeze))),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    writeColumns(sheet.columns),
    data,
    writeConditionals(sheet.conditionals, shared.differences),
    writeValidations(sheet.validations),
    writeLinks(sheet.links),
    writePrint(sheet.print),
    relations.drawing ? element("drawing", { "r:id": "rId1" }) : "",
    tables.length === 0 ? "" : element("tableParts", { count: tables.length }, ...tables.map((relation) => element("tablePart", { "r:id": relation })))));
}

/** The rows and columns that stay in view. */
function writePane(freeze: Sheet["freeze"]): string {
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return "";
  const { rows, columns } = freeze;
  const activePane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  return element("pane", { xSplit: columns || undefined, ySplit: rows || undefined, topLeftCell: cell(rows, columns), activePane, state: "frozen" });
}
