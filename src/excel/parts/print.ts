import type { Print } from "../../workbook/types";
import { range } from "./range";

/** Sets up how a sheet prints. */
export function writePrint(sheet: Excel.Worksheet, print: Print): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  // Excel takes the whole object only, never one of its members.
  layout.zoom = { horizontalFitToPages: print.wide, ...(print.tall ? { verticalFitToPages: print.tall } : {}) };
  if (print.repeat) layout.setPrintTitleRows(range(sheet, `${print.repeat.from}:${print.repeat.to}`));
  if (print.area) layout.setPrintArea(range(sheet, print.area));
  const { header = {}, footer = {} } = print;
  const pages = layout.headersFooters.defaultForAllPages;
  if (header.left) pages.leftHeader = header.left;
  if (header.center) pages.centerHeader = header.center;
  if (header.right) pages.rightHeader = header.right;
  if (footer.left) pages.leftFooter = footer.left;
  if (footer.center) pages.centerFooter = footer.center;
  if (footer.right) pages.rightFooter = footer.right;
}
