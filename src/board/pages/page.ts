import {
  AlignmentType, BorderStyle, HeadingLevel, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType,
  type IParagraphOptions,
} from "docx";
import type { Story } from "../../domain/board/told";
import { colours } from "../../workbook/styles";
import type { Words } from "../words";

/** A page of A4 upright with margins of two centimetres; in twentieths of a point, as Word counts. */
export const page = { width: 11_906, height: 16_838, margin: 1134 } as const;
const room = page.width - 2 * page.margin;

export const font = "Calibri";

/** A colour as the library takes it: without the sign before it. */
export const hex = (colour: string): string => colour.slice(1);

/** One part of the meeting pack. */
export type PackPart = (story: Story, words: Words) => (Paragraph | Table)[];

/** A heading that stays with what follows it. */
export function heading(text: string, level: 2 | 3 = 2): Paragraph {
  return new Paragraph({ text, heading: level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3, keepNext: true });
}

/** Running text. */
export function line(text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun(text)] });
}

/** What people wrote, a paragraph for each of their lines. */
export function paragraphs(text: string): Paragraph[] {
  return text.split(/\r?\n/).map((one) => line(one));
}

/** Small print. */
export function small(text: string): Paragraph {
  return new Paragraph({ spacing: { before: 60 }, children: [new TextRun({ text, size: 18, italics: true, color: hex(colours.muted) })] });
}

export interface PageColumn {
  heading: string;
  /** Part of the page's width. */
  share: number;
  align?: "left" | "right";
}

/** What stands in a cell: each text is a paragraph, the first of more is bold, unless they are lines of a list. */
export type PageCell = string | readonly string[] | { lines: readonly string[] };

interface TableLook {
  /** Half points. */
  size?: number;
  /** Room below the text for a pen, in twentieths of a point. */
  pen?: number;
}

/** A table whose headings come back on every page and whose rows stay whole. */
export function table(columns: readonly PageColumn[], rows: readonly (readonly PageCell[])[], { size = 20, pen = 0 }: TableLook = {}): Table {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((share / total) * room));
  const cell = (content: PageCell, place: number, isHeading: boolean): TableCell => {
    const texts = typeof content === "string" ? [content] : "lines" in content ? content.lines : content;
    const isTitled = texts.length > 1 && Array.isArray(content);
    return new TableCell({
      width: { size: widths[place] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.TOP,
      margins: { top: 50, bottom: 50 + (isHeading ? 0 : pen), left: 80, right: 80 },
      ...(isHeading ? { shading: { type: ShadingType.CLEAR, fill: hex(colours.accentSoft) } } : {}),
      children: texts.map((text, i) => new Paragraph({
        alignment: columns[place]?.align === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text, size, bold: isHeading || (isTitled && i === 0) })],
      })),
    });
  };
  const rule = { style: BorderStyle.SINGLE, size: 4, color: hex(colours.line) };
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  return new Table({
    width: { size: room, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: rule, bottom: rule, insideHorizontal: rule, left: none, right: none, insideVertical: none },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((column, i) => cell(column.heading, i, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((content, i) => cell(content, i, false)) })),
    ],
  });
}
