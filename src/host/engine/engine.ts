import type { Area } from "../../workbook/address";
import type { Scalar } from "../state/cells";

export interface EngineSheet {
  id: string;
  name: string;
}

export interface EngineTable {
  name: string;
  /** Id of its sheet. */
  sheet: string;
  /** With the heading row. */
  area: Area;
  columns: string[];
}

export interface EngineName {
  name: string;
  formula: string;
  /** Id of the sheet that it belongs to; the workbook's where absent. */
  sheet?: string;
}

export interface EngineCell {
  row: number;
  column: number;
  /** A formula without a value is due: the next calculation gives its value. */
  content: Scalar | null | { formula: string; value?: Scalar };
}

/** What has changed in the workbook since the engine was last told. */
export interface Tidings {
  /** All sheets in their order, all tables and all names, where any of these changed; and the sign before a fraction. */
  structure?: { sheets: EngineSheet[]; tables: EngineTable[]; names: EngineName[]; decimal: string };
  /** Changed cells by sheet id; a sheet that is gone is not among them. */
  cells: Map<string, EngineCell[]>;
}

/** What a formula came to. */
export interface Calculated {
  /** Id of the sheet. */
  sheet: string;
  row: number;
  column: number;
  value: Scalar;
}

/**
 * What calculates. It is told of contents, formulas (English, structured references in their long form), tables and
 * names, and gives back values; the truth about everything else stays with the host.
 */
export interface Engine {
  /** Forgets the workbook: another one follows. */
  reset(): void;
  tell(tidings: Tidings): void;
  /** Calculates the formulas that are due and gives what each came to; errors are their English texts ("#N/A"). */
  calculate(): Promise<Calculated[]>;
  /** Calculates one formula as if it stood on a sheet, after all that was told. */
  evaluate(formula: string, sheet: string): Promise<Scalar>;
  dispose(): void;
}

/** Excel's errors, by which a text is told from an error. */
export const errorTexts: ReadonlySet<string> = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!"]);
