import type { Link } from "../../workbook/types";
import { styles } from "../../workbook/styles";
import { range } from "./range";
import { asText } from "./text";

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

/** Lets a cell of a workbook that is in use lead to a sheet, under its name: in the order that `writeLink` tells of. */
export function leadTo(cell: Excel.Range, name: string, link: Pick<Link, "to" | "tip">): void {
  cell.hyperlink = { documentReference: link.to, screenTip: link.tip ?? "" };
  cell.values = [[asText(name)]];
  cell.style = styles.link.name;
}
