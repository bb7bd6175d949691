import type { Cell, CellStyle, CellValue } from "hucre";
import { area, cell } from "../../workbook/address";
import type { Block, Content, Format, Sheet } from "../../workbook/types";
import { guarded } from "../xml";
import { readFormats } from "./format";
import { leaves, moved, readFormula, spills, writeFormula } from "./formula";
import type { CellLook, ReadStyles } from "./style";

/** The looks of a book's cells in the order in which they are first asked for, and what hucre is given in their stead. */
export class Looks {
  readonly all: CellLook[] = [];
  private readonly markers = new Map<string, CellStyle>();

  /** A style for hucre that is nothing but the look's number: our own styles part takes its place afterwards. */
  marker({ style, numberFormat }: CellLook): CellStyle {
    const key = `${style}\n${numberFormat ?? ""}`;
    let marker = this.markers.get(key);
    if (!marker) {
      marker = markerOf(this.all.push({ style, numberFormat }) - 1);
      this.markers.set(key, marker);
    }
    return marker;
  }
}

/** A look's number as a number format of quoted digits, which cannot be taken for a date. */
export function markerOf(look: number): CellStyle {
  return { numFmt: `"${look}"` };
}

/** The look's number that a marker stands for; undefined for a style that is none. */
export function markedLook(style: CellStyle | undefined): number | undefined {
  const number = /^"(\d+)"$/.exec(style?.numFmt ?? "")?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The cells of a sheet as hucre takes them, by "row,column" from 0. Later formats and blocks win. */
export function writeCells(sheet: Sheet, looks: Looks): Map<string, Partial<Cell>> {
  const grid: Partial<Cell>[][] = [];
  const cellAt = (row: number, column: number) => ((grid[row] ??= [])[column] ??= {});
  for (const format of sheet.formats) {
    const { top, left, bottom, right } = area(format.address);
    const style = looks.marker(format);
    for (let r = top; r <= bottom; r++) for (let c = left; c <= right; c++) cellAt(r, c).style = style;
  }
  for (const { at, content } of sheet.blocks) {
    const { top, left } = area(at);
    content.forEach((row, r) => row.forEach((one, c) => {
      if (one !== null && one !== "") Object.assign(cellAt(top + r, left + c), writeContent(one, top + r, left + c));
    }));
  }
  const cells = new Map<string, Partial<Cell>>();
  grid.forEach((row, r) => row.forEach((one, c) => cells.set(`${r},${c}`, one)));
  return cells;
}

/** Texts that hucre takes for an error of a formula. */
const errorText = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

function writeContent(content: Exclude<Content, null>, row: number, column: number): Partial<Cell> {
  if (typeof content === "object") {
    const formula = writeFormula(content.formula);
    return spills(content.formula) ? { formula, formulaType: "array", formulaDynamic: true, formulaRef: cell(row, column) } : { formula };
  }
  if (typeof content !== "string") return { value: content };
  // A text in one run is never taken for anything but text.
  return errorText.test(content) ? { value: content, richText: [{ text: content }] } : { value: guarded(content) };
}

/** Days between the beginning of the 1904 calendar and that of the 1900 calendar. */
const days1904 = 1462;

/** What hucre read of a sheet, to be made into blocks and formats. */
export interface FoundCells {
  rows: readonly (readonly CellValue[])[];
  cells?: ReadonlyMap<string, Cell>;
}

/** What the workbook says of all its sheets. `calendar1904`: its dates count from 1904, and are moved to our calendar. */
export interface Throughout extends Pick<ReadStyles, "looks" | "dated"> {
  calendar1904: boolean;
}

/** The values of a sheet by row and column from 0, formulas as they were last calculated. */
export function readValues({ rows, cells = new Map() }: FoundCells, { dated, calendar1904 }: Throughout): Content[][] {
  const values: Content[][] = rows.map((row) => row.map((value) => (value instanceof Date ? null : value)));
  if (!calendar1904) return values;
  for (const { row, column, one } of placed(cells)) {
    const value = values[row]?.[column];
    if (typeof value === "number" && dated[markedLook(one.style) ?? -1]) values[row]![column] = value + days1904;
  }
  return values;
}

/** The contents and looks of a sheet; the same as its values, but formulas as formulas. */
export function readCells(found: FoundCells, throughout: Throughout): { blocks: Block[]; formats: Format[] } {
  const contents = readValues(found, throughout);
  const shared = new Map<number, SharedFormula>();
  const formatted: (CellLook | undefined)[][] = [];
  for (const { row, column, one } of placed(found.cells ?? new Map())) {
    const look = throughout.looks[markedLook(one.style) ?? -1];
    if (look) (formatted[row] ??= [])[column] = look;
    const formula = formulaOf(one, row, column, shared);
    // What points into another workbook keeps the value that it had.
    if (formula !== undefined && !leaves(formula)) (contents[row] ??= [])[column] = { formula: readFormula(formula) };
  }
  return { blocks: readBlocks(contents), formats: readFormats(formatted) };
}

/** Cells with their places; a link over several cells has none and is passed over. */
function placed(cells: ReadonlyMap<string, Cell>): { row: number; column: number; one: Cell }[] {
  return [...cells].flatMap(([key, one]) => {
    const [row = NaN, column = NaN] = key.split(",").map(Number);
    return Number.isInteger(row) && Number.isInteger(column) ? [{ row, column, one }] : [];
  });
}

/** A formula that several cells share, and the first cell that has it. */
interface SharedFormula { text: string; row: number; column: number }

function formulaOf(one: Cell, row: number, column: number, shared: Map<number, SharedFormula>): string | undefined {
  if (one.formulaSharedIndex === undefined || one.formula === undefined) return one.formula;
  if (one.formula !== "") {
    shared.set(one.formulaSharedIndex, { text: one.formula, row, column });
    return one.formula;
  }
  const first = shared.get(one.formulaSharedIndex);
  return first && moved(first.text, row - first.row, column - first.column);
}

/** One block over everything that is filled. */
function readBlocks(contents: readonly (readonly Content[])[]): Block[] {
  const filled = (content: Content | undefined) => content !== undefined && content !== null && content !== "";
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  contents.forEach((row, r) => row.forEach((content, c) => {
    if (filled(content)) [top, left, bottom, right] = [Math.min(top, r), Math.min(left, c), r, Math.max(right, c)];
  }));
  if (bottom < 0) return [];
  const width = right - left + 1;
  const content = Array.from(contents.slice(top, bottom + 1), (row = []) => Array.from({ length: width }, (_, i) => row[left + i] ?? null));
  return [{ at: cell(top, left), content }];
}
