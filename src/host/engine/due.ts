import type { IFormulaDataItem } from "@univerjs/engine-formula";
import { pattern } from "../formula/rewrite";

/** The formulas of a sheet by row and column, as Univer has them. */
type SheetFormulas = Record<number, Record<number, IFormulaDataItem>>;

/** The formula that stands for all that are the same but for their place. */
interface First {
  id: string;
  formula: string;
  row: number;
  column: number;
}

/**
 * The formulas that Univer is to calculate. Those that are the same but for their place go by the first of them, with
 * how far they are from it (x columns, y rows): Univer then reads that one alone, which takes longer than calculating it.
 */
export class DueFormulas {
  /** By sheet id. */
  data: Record<string, SheetFormulas> = {};
  private readonly firsts = new Map<string, First>();

  add(sheet: string, row: number, column: number, formula: string): void {
    const rows = (this.data[sheet] ??= {});
    (rows[row] ??= {})[column] = this.item(sheet, row, column, formula);
  }

  clear(): void {
    this.data = {};
    this.firsts.clear();
  }

  private item(sheet: string, row: number, column: number, formula: string): IFormulaDataItem {
    const alike = `${sheet}${pattern(formula, row, column)}`;
    const first = this.firsts.get(alike) ?? { id: `${this.firsts.size}`, formula, row, column };
    this.firsts.set(alike, first);
    return { f: first.formula, si: first.id, x: column - first.column, y: row - first.row };
  }
}
