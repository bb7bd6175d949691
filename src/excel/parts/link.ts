import type { Link } from "../../workbook/types";
import { range } from "./range";

/**
 * Makes a cell lead to another place in the workbook. Excel puts its own look and text in the cell with it,
 * so the link comes before the cell's content and style.
 */
export function writeLink(sheet: Excel.Worksheet, link: Link): void {
  range(sheet, link.address).hyperlink = {
    documentReference: link.to,
    ...(link.tip ? { screenTip: link.tip } : {}),
  };
}
