import { quoted } from "../../workbook/address";
import { anchorName, type SheetKey } from "../../workbook/meta";
import type { Sheet, Visibility } from "../../workbook/types";

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const satisfies Record<Visibility, string>;

/** How far a sheet has come: not there, there under the name of its anchor, pinned by the anchor, or under its own title. */
export type SheetStage = "none" | "bare" | "pinned" | "titled";

/**
 * Adds a sheet under its anchor's name, pins it with the anchor, and only then gives it the title that people see:
 * wherever a run breaks, the sheet is known as ours and no sheet of the user's can be taken for it.
 * `hasAnchor` says that the anchor's name is defined already, without the sheet that it belongs to.
 */
export function writeFrame(workbook: Excel.Workbook, key: SheetKey, title: string, frame: SheetStage, hasAnchor: boolean): void {
  if (frame === "titled") return;
  const name = anchorName(key);
  const sheet = frame === "none" ? workbook.worksheets.add(name) : workbook.worksheets.getItem(name);
  if (frame !== "pinned") {
    const formula = `=${quoted(name)}!$A$1`;
    if (hasAnchor) workbook.names.getItem(name).formula = formula;
    else workbook.names.add(name, formula);
  }
  sheet.name = title;
}

/** What concerns the sheet as a whole, except whether it shows. */
export function writeSheet(sheet: Excel.Worksheet, { gridlines, tab }: Sheet): void {
  sheet.showGridlines = gridlines;
  if (tab) sheet.tabColor = tab;
}

/** Shows or hides the sheet. */
export function writeVisibility(sheet: Excel.Worksheet, visibility: Visibility): void {
  sheet.visibility = visibilities[visibility];
}

/** A sheet's visibility as the product calls it. */
export function readVisibility(visibility: string): Visibility {
  return visibility === "VeryHidden" ? "veryHidden" : visibility === "Hidden" ? "hidden" : "visible";
}
