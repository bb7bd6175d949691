import { area, cell, columnLetters } from "../../workbook/address";
import type { Content, Row, Sheet } from "../../workbook/types";
import { element, escaped } from "../xml";
import { spills, writeFormula } from "./formula";
import { writeRow } from "./row";
import type { Looks } from "./style";
import type { Texts } from "./texts";

/** What the cells of a book's sheets share. */
export interface Shared {
  looks: Looks;
  texts: Texts;
  /** Whether a formula among them fills more cells than its own. */
  spills: boolean;
}

/** A row of cells by column from 0, with gaps: the numbers of their looks, and what stands in them. */
interface Line {
  looks: number[];
  contents: Content[];
}

/** The part of a sheet that says how far it reaches, and the one with its rows and cells. Later formats and blocks win. */
export function writeCells(sheet: Sheet, shared: Shared): { dimension: string; data: string } {
  const lines = linesOf(sheet, shared.looks);
  const heights = new Map<number, Row>(sheet.rows.map((row) => [row.index, row]));
  for (const index of heights.keys()) lines[index] ??= { looks: [], contents: [] };
  let [rows, columns] = ["", 1];
  lines.forEach((line, index) => {
    columns = Math.max(columns, line.looks.length, line.contents.length);
    rows += writeRow(index, heights.get(index), writeLine(line, index + 1, shared));
  });
  return { dimension: element("dimension", { ref: `A1:${cell(Math.max(0, lines.length - 1), columns - 1)}` }), data: element("sheetData", {}, rows) };
}

function linesOf({ formats, blocks }: Sheet, looks: Looks): Line[] {
  const lines: Line[] = [];
  const lineAt = (row: number) => (lines[row] ??= { looks: [], contents: [] });
  for (const format of formats) {
    const { top, left, bottom, right } = area(format.address);
    const look = looks.place(format);
    for (let row = top; row <= bottom; row++) for (let column = left, line = lineAt(row); column <= right; column++) line.looks[column] = look;
  }
  for (const { at, content } of blocks) {
    const { top, left } = area(at);
    content.forEach((contents, r) => { contents.forEach((one, c) => { if (one !== null && one !== "") lineAt(top + r).contents[left + c] = one; }); });
  }
  return lines;
}

/** The cells of a row, which counts from 1. */
function writeLine({ looks, contents }: Line, row: number, shared: Shared): string {
  let cells = "";
  for (let column = 0; column < looks.length || column < contents.length; column++) {
    const [look, content] = [looks[column], contents[column] ?? null];
    if (look === undefined && content === null) continue;
    const at = `${columnLetters(column)}${row}`;
    cells += `<c r="${at}"${look === undefined ? "" : ` s="${look}"`}${writeContent(content, at, shared)}`;
  }
  return cells;
}

/** The rest of a cell's element: what kind of content it has, and the content. */
function writeContent(content: Content, at: string, shared: Shared): string {
  switch (typeof content) {
    case "string": return ` t="s"><v>${shared.texts.place(content)}</v></c>`;
    case "number": return `><v>${content}</v></c>`;
    case "boolean": return ` t="b"><v>${content ? 1 : 0}</v></c>`;
    default: {
      if (content === null) return "/>";
      const formula = escaped(writeFormula(content.formula));
      if (!spills(content.formula)) return `><f>${formula}</f></c>`;
      // An array, of which the metadata say that it is of its own size.
      shared.spills = true;
      return ` cm="1"><f t="array" ref="${at}">${formula}</f></c>`;
    }
  }
}
