import { columnIndex, type Area } from "../../workbook/address";
import type { Content, Row } from "../../workbook/types";
import { attributesOf, type Listener } from "../scan";
import type { Budget } from "../budget";
import { Refused } from "../refused";
import { stepOf, type Steps } from "../steps";
import { unguarded } from "../xml";
import { serialOf } from "./date";

/** A cell as found; `formula` is its own text, `shares` the number of the formula that it has together with others. */
export interface FoundCell {
  /** From 0. */
  column: number;
  value: string | number | boolean | null;
  formula?: string;
  shares?: number;
  /** The number of its look in the styles part. */
  look: number;
}

export interface FoundRow {
  /** From 0. */
  index: number;
  cells: FoundCell[];
}

/** The cells of a sheet that hold something or have a look, by row; and what its rows say of themselves. */
export interface FoundCells {
  rows: FoundRow[];
  heights: Row[];
  /** Rows that are hidden, by hand or by a filter, from 0. */
  hidden: number[];
}

/** What a sheet's cells need to know of the rest of the workbook. `calendar1904`: its dates count from 1904, and are moved to our calendar. */
export interface Throughout {
  texts: readonly string[];
  /** Whether a look, by its number, shows dates. */
  dated: boolean[];
  calendar1904: boolean;
}

/** Days between the beginning of the 1904 calendar and that of the 1900 calendar. */
const days1904 = 1462;
/** Excel's own size (support.microsoft.com, "Excel specifications and limits"). */
const [rowsMax, columnsMax] = [1_048_576, 16_384];

/** Characters of one cell: Excel's own 32,767 of a text, each of them spelled out (`_x000D_`); a formula has 8,192. */
export const longestText = 32_767 * 7;

/** Cells of a row that is short. */
const few = 16;

/** Cells that are looked at in one step. */
const together = 20_000;

const nothing: FoundRow = { index: -1, cells: [] };

/** Listens to what is inside `sheetData`, and notes the cells as they come. */
export class CellListener implements Listener {
  private readonly rows = new Map<number, FoundRow>();
  private readonly heights: Row[] = [];
  private readonly hidden: number[] = [];
  private row: FoundRow = { index: -1, cells: [] };
  /** Whether each row so far came below the one before, as nearly every program writes them. */
  private ordered = true;
  private column = -1;
  private kind = "";
  private cell: FoundCell | undefined;
  /** What the text belongs to: a value, a formula, a piece of text; nothing else counts, such as how a text is read aloud. */
  private inside: "v" | "f" | "t" | "" = "";
  private aloud = false;
  private gathered = "";

  constructor(private readonly throughout: Throughout, private readonly budget: Budget) {}

  open(name: string, attributes: string): void {
    switch (name) {
      case "row": return this.openRow(attributes);
      case "c": return this.openCell(attributes);
      case "f": return this.openFormula(attributes);
      case "v": case "t": this.inside = name; if (name === "v") this.gathered = ""; return;
      case "is": this.gathered = ""; return;
      case "rPh": this.aloud = true;
    }
  }

  text(text: string): void {
    if (this.inside === "" || this.aloud) return;
    this.budget.take("characters", text.length);
    if (this.gathered.length + text.length > longestText) throw new Refused({ code: "fileTooMuchText", details: { max: longestText } });
    this.gathered = this.gathered === "" ? text : this.gathered + text;
  }

  close(name: string): void {
    switch (name) {
      case "c": return this.closeCell();
      case "f": if (this.cell && this.gathered !== "") this.cell.formula = this.gathered; break;
      case "v": if (this.cell) this.cell.value = this.valueOf(this.cell); break;
      case "is": if (this.cell) this.cell.value = unguarded(this.gathered); break;
      case "rPh": this.aloud = false;
    }
    this.inside = "";
  }

  /** The cells by row, in order. */
  *found(): Steps<FoundCells> {
    const enough = stepOf(together);
    const rows: FoundRow[] = [];
    for (const { index, cells } of this.ordered ? this.rows.values() : this.sorted()) {
      if (cells.length > 0) rows.push({ index, cells: inOrder(cells) });
      if (enough(cells.length + 1)) yield;
    }
    return { rows, heights: this.heights, hidden: this.hidden };
  }

  /** The rows by their place: a file may give them in any order, and there are no more places than a sheet has rows. */
  private *sorted(): Iterable<FoundRow> {
    for (let index = 0, left = this.rows.size; left > 0; index++) {
      const row = this.rows.get(index);
      if (row) left--;
      yield row ?? nothing;
    }
  }

  private openRow(text: string): void {
    const attributes = attributesOf(text);
    const given = attributes.get("r");
    const index = given === undefined ? this.row.index + 1 : Number(given) - 1;
    if (!Number.isInteger(index) || index < 0 || index >= rowsMax) throw new SyntaxError("a row that no sheet has");
    this.ordered &&= index > this.row.index;
    // An array that has grown has room for some twenty cells: too much where a million rows have one.
    if (this.row.cells.length < few) this.row.cells = this.row.cells.slice();
    this.row = this.rows.get(index) ?? { index, cells: [] };
    this.rows.set(index, this.row);
    this.column = -1;
    const height = Number(attributes.get("ht") ?? NaN);
    const isOn = (name: string) => attributes.get(name) === "1" || attributes.get(name) === "true";
    this.budget.take("cells", 1);
    if (Number.isFinite(height)) this.heights.push({ index, height, ...(isOn("customHeight") ? {} : { fits: true }) });
    if (isOn("hidden")) this.hidden.push(index);
  }

  private openCell(text: string): void {
    this.budget.take("cells", 1);
    // As nearly every program writes it; what is written otherwise takes the longer way.
    const usual = /^ r="([A-Z]{1,3})\d+"(?: s="(\d+)")?(?: t="(\w+)")?\s*$/.exec(text);
    let [letters, look, kind] = usual ? [usual[1], usual[2], usual[3]] : [undefined, undefined, undefined];
    if (!usual) {
      const attributes = attributesOf(text);
      [letters, look, kind] = [/^\$?([A-Za-z]{1,3})/.exec(attributes.get("r") ?? "")?.[1], attributes.get("s"), attributes.get("t")];
    }
    this.column = letters === undefined ? this.column + 1 : columnIndex(letters);
    if (this.column >= columnsMax) throw new SyntaxError("a column that no sheet has");
    this.kind = kind ?? "n";
    this.cell = { column: this.column, value: null, look: Number(look ?? 0) };
  }

  private openFormula(text: string): void {
    this.inside = "f";
    this.gathered = "";
    if (text === "" || !this.cell) return;
    const attributes = attributesOf(text);
    if (attributes.get("t") === "shared" && attributes.has("si")) this.cell.shares = Number(attributes.get("si"));
  }

  private closeCell(): void {
    const { cell } = this;
    // What holds nothing and looks like any other cell is not there.
    if (cell && (cell.value !== null || cell.look !== 0 || cell.formula !== undefined || cell.shares !== undefined)) this.row.cells.push(cell);
    this.cell = undefined;
  }

  private valueOf({ look }: FoundCell): FoundCell["value"] {
    const text = this.gathered;
    const { texts, dated, calendar1904 } = this.throughout;
    switch (this.kind) {
      case "s": return texts[Number(text)] ?? null;
      case "b": return text.trim() === "1" || text.trim() === "true";
      case "str": case "e": case "inlineStr": return unguarded(text);
      case "d": return serialOf(text) ?? text;
      default: {
        const number = text.trim() === "" ? NaN : Number(text);
        if (!Number.isFinite(number)) return null;
        return calendar1904 && dated[look] ? number + days1904 : number;
      }
    }
  }
}

/** Cells by column; of two in one place the last. Files have them so already but for a few. */
function inOrder(cells: FoundCell[]): FoundCell[] {
  if (cells.every(({ column }, i) => i === 0 || cells[i - 1]!.column < column)) return cells;
  return [...new Map(cells.map((one) => [one.column, one])).values()].sort((a, b) => a.column - b.column);
}

/**
 * The values in an area by row and column, formulas as they were last calculated. Rows end with the last one of the sheet that has cells:
 * an area may say that it is longer.
 */
export function valuesIn({ rows }: FoundCells, { top, left, bottom, right }: Area, budget: Budget): Content[][] {
  const height = Math.min(bottom, rows.at(-1)?.index ?? -1) - top + 1;
  if (height <= 0) return [];
  const width = right - left + 1;
  budget.take("cells", height * width);
  const found = Array.from({ length: height }, () => Array<Content>(width).fill(null));
  for (const { index, cells } of rows) {
    const values = found[index - top];
    if (values) for (const { column, value } of cells) if (column >= left && column <= right) values[column - left] = value;
  }
  return found;
}
