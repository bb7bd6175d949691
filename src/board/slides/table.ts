import type PptxGenJS from "pptxgenjs";
import { colours } from "../../workbook/styles";
import { font, hex, page } from "./page";

export interface SlideColumn {
  heading: string;
  /** Part of the table's width. */
  share: number;
  align?: "left" | "right";
}

export interface TableLook {
  /** Points. */
  size: number;
  /** Inches from the top of the slide. */
  top?: number;
  left?: number;
  width?: number;
}

const line = { type: "solid", pt: 0.75, color: hex(colours.line) } as const;
const none = { type: "none" } as const;

/** A text, or one in parts that look different. */
export type SlideCell = string | PptxGenJS.TableCell[];

/** Puts a table on a slide: a row of headings, then a row each. */
export function addTable(
  slide: PptxGenJS.Slide, columns: readonly SlideColumn[], rows: readonly (readonly SlideCell[])[], { size, top = page.top, left = page.left, width = page.width }: TableLook,
): void {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const options = (column: number) => ({ align: columns[column]?.align ?? "left", valign: "middle" } as const);
  const headings = columns.map(({ heading }, i): PptxGenJS.TableCell => ({
    text: heading, options: { ...options(i), bold: true, fill: { color: hex(colours.accentSoft) }, border: [none, none, { ...line, pt: 1.5, color: hex(colours.accent) }, none] },
  }));
  const body = rows.map((row) => row.map((text, i): PptxGenJS.TableCell => ({ text, options: { ...options(i), border: [none, none, line, none] } })));
  slide.addTable([headings, ...body], {
    x: left, y: top, w: width, colW: columns.map(({ share }) => (share / total) * width),
    fontFace: font, fontSize: size, color: hex(colours.ink), margin: [0.04, 0.08, 0.04, 0.08], rowH: size / 36,
  });
}
