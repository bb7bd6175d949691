import { columnLetters } from "../../workbook/address";
import type { Print } from "../../workbook/types";
import { range } from "./range";

/** What sets up how a sheet prints, each apart: without a printer Excel refuses some of it (a paper size, say), and the rest does without. */
export function printSetup({ orientation, wide, tall, repeat, repeatColumns, breaks, area, header = {}, footer = {} }: Print): ((sheet: Excel.Worksheet) => void)[] {
  return [
    ({ pageLayout }) => { pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait"; },
    ({ pageLayout }) => { pageLayout.paperSize = "A4"; },
    // Excel takes the whole object only, never one of its members.
    ({ pageLayout }) => { pageLayout.zoom = { horizontalFitToPages: wide, ...(tall ? { verticalFitToPages: tall } : {}) }; },
    ...(repeat ? [(sheet: Excel.Worksheet) => sheet.pageLayout.setPrintTitleRows(range(sheet, `${repeat.from}:${repeat.to}`))] : []),
    ...(repeatColumns === undefined ? [] : [(sheet: Excel.Worksheet) => sheet.pageLayout.setPrintTitleColumns(range(sheet, `A:${columnLetters(repeatColumns)}`))]),
    ...(area ? [(sheet: Excel.Worksheet) => sheet.pageLayout.setPrintArea(range(sheet, area))] : []),
    ({ pageLayout }) => {
      const pages = pageLayout.headersFooters.defaultForAllPages;
      if (header.left) pages.leftHeader = header.left;
      if (header.center) pages.centerHeader = header.center;
      if (header.right) pages.rightHeader = header.right;
      if (footer.left) pages.leftFooter = footer.left;
      if (footer.center) pages.centerFooter = footer.center;
      if (footer.right) pages.rightFooter = footer.right;
    },
    ...(breaks ? [(sheet: Excel.Worksheet) => {
      // Those of a sheet that is made anew.
      sheet.horizontalPageBreaks.removePageBreaks();
      for (const row of breaks) sheet.horizontalPageBreaks.add(range(sheet, `A${row + 1}`));
    }] : []),
  ];
}
