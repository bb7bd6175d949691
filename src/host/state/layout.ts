import type { Area } from "../../workbook/address";

export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** How a sheet is printed; margins in points, words of Office.js. */
export interface Layout {
  orientation: string;
  paperSize: string;
  /** Either a scale (percentage) or pages across and down. */
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: string;
  printComments: string;
  printErrors: string;
  firstPageNumber: number | "";
  area?: Area;
  titleRows?: Area;
  titleColumns?: Area;
  /** Rows that somebody let begin a page, from 0, in their order. */
  rowBreaks?: number[];
  /** "Default" is the same on all pages. */
  state: string;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  pages: Record<"defaultForAllPages" | "evenPages" | "firstPage" | "oddPages", HeaderFooter>;
}

function blank(): HeaderFooter {
  return { leftHeader: "", centerHeader: "", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" };
}

/** A new sheet's layout; a Dutch Excel prints on A4, an American one on Letter. */
export function newLayout(paperSize: string): Layout {
  return {
    orientation: "Portrait", paperSize, zoom: { scale: 100 },
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    centerHorizontally: false, centerVertically: false, printGridlines: false, printHeadings: false, blackAndWhite: false, draftMode: false,
    printOrder: "DownThenOver", printComments: "NoComments", printErrors: "AsDisplayed", firstPageNumber: "",
    state: "Default", useSheetMargins: true, useSheetScale: true,
    pages: { defaultForAllPages: blank(), evenPages: blank(), firstPage: blank(), oddPages: blank() },
  };
}
