import type { Book } from "../../workbook/types";
import { element, part } from "../xml";
import { writeName } from "./name";
import { spreadsheet } from "./namespaces";
import { writePrintNames } from "./print";

/** The part of the workbook itself: its sheets in the order of their tabs, whose relations are `rId1` and on, and its names. */
export function writeWorkbook({ sheets, names, active }: Book): string {
  const defined = [...names.map(writeName), ...sheets.flatMap(writePrintNames)];
  return part(element("workbook", spreadsheet,
    element("bookViews", {}, element("workbookView", { activeTab: sheets.findIndex(({ name }) => name === active) })),
    element("sheets", {}, ...sheets.map(({ name, visibility }, i) =>
      element("sheet", { name, sheetId: i + 1, state: visibility === "visible" ? undefined : visibility, "r:id": `rId${i + 1}` }))),
    defined.length === 0 ? "" : element("definedNames", {}, ...defined),
    // No cell of ours holds a result: whoever opens the file calculates it.
    element("calcPr", { calcId: 0, fullCalcOnLoad: 1 })));
}
