import { address, area } from "../../workbook/address";
import type { Print } from "../../workbook/types";
import { lastColumn, lastRow } from "../formula/reference";
import { newLayout } from "../state/layout";
import type { Sheet } from "../state/sheet";
import { capital } from "./looks";

/** Puts the print set-up of the flat description on a sheet. */
export function loadPrint(print: Print, sheet: Sheet): void {
  const { layout } = sheet;
  layout.orientation = capital(print.orientation);
  layout.paperSize = print.paper.toUpperCase();
  layout.zoom = { horizontalFitToPages: print.wide, verticalFitToPages: print.tall ?? 0 };
  if (print.repeat) layout.titleRows = { top: print.repeat.from - 1, bottom: print.repeat.to - 1, left: 0, right: lastColumn };
  if (print.repeatColumns !== undefined) layout.titleColumns = { top: 0, bottom: lastRow, left: 0, right: print.repeatColumns };
  if (print.breaks) layout.rowBreaks = [...print.breaks];
  if (print.area) layout.area = area(print.area);
  const page = layout.pages.defaultForAllPages;
  page.leftHeader = print.header?.left ?? "";
  page.centerHeader = print.header?.center ?? "";
  page.rightHeader = print.header?.right ?? "";
  page.leftFooter = print.footer?.left ?? "";
  page.centerFooter = print.footer?.center ?? "";
  page.rightFooter = print.footer?.right ?? "";
}

/** The print set-up of a sheet; undefined where nothing was set up. */
export function savePrint(sheet: Sheet): Print | undefined {
  const { layout } = sheet;
  const untouched = newLayout(sheet.workbook.profile.culture === "nl-NL" ? "A4" : "Letter");
  if (JSON.stringify(layout) === JSON.stringify(untouched)) return undefined;
  const page = layout.pages.defaultForAllPages;
  const { titleRows, titleColumns, zoom } = layout;
  const header = texts(page.leftHeader, page.centerHeader, page.rightHeader);
  const footer = texts(page.leftFooter, page.centerFooter, page.rightFooter);
  return {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    paper: "a4",
    wide: zoom.horizontalFitToPages ?? 1,
    ...(zoom.verticalFitToPages ? { tall: zoom.verticalFitToPages } : {}),
    ...(titleRows ? { repeat: { from: titleRows.top + 1, to: titleRows.bottom + 1 } } : {}),
    ...(titleColumns ? { repeatColumns: titleColumns.right } : {}),
    ...(layout.rowBreaks?.length ? { breaks: [...layout.rowBreaks] } : {}),
    ...(layout.area ? { area: address(layout.area) } : {}),
    ...(header ? { header } : {}),
    ...(footer ? { footer } : {}),
  };
}

function texts(left: string, center: string, right: string): Print["header"] {
  if (!left && !center && !right) return undefined;
  return { ...(left ? { left } : {}), ...(center ? { center } : {}), ...(right ? { right } : {}) };
}
