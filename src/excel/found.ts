import type { Meta, SheetKey } from "../workbook/meta";
import type { Visibility } from "../workbook/types";
import type { Touch } from "./touch";

/** What stands in the workbook that Excel has open, as far as planning and writing need to know. */
export interface FoundWorkbook {
  /** Nothing but empty sheets. */
  empty: boolean;
  /** The workbook's own title among its properties; empty where nobody gave it one. */
  title: string;
  readOnly: boolean;
  /** Whether the structure is protected, so that no sheet can be added, renamed, hidden or moved. */
  structureProtected: boolean;
  sheets: FoundSheet[];
  tables: TableInExcel[];
  names: FoundName[];
  /** Names of the cell styles that people made or that we made. */
  styles: string[];
  /** Titles of the sheets that our anchors point at: these are ours, whatever they are called now. */
  ours: Partial<Record<SheetKey, string>>;
  /** What the workbook says of its plan; absent where it has none, or where the very first run broke before it stood there. */
  plan?: FoundPlan;
}

export interface FoundSheet {
  id: string;
  name: string;
  visibility: Visibility;
  /** Place among the tabs, from 0. */
  position: number;
  protected: boolean;
  /** Names of its charts. */
  charts: string[];
}

export interface TableInExcel {
  name: string;
  sheet: string;
  /** Rows of data; a table without data has one blank row. Absent where a check does not read the table. */
  rows: number | undefined;
  filtered: boolean;
}

/** A defined name of the workbook; a formula with #REF! lost what it pointed at. */
export interface FoundName {
  name: string;
  formula: string;
}

export interface FoundPlan {
  meta: Meta;
  /** Our sheets that are there, in the order of the product. */
  sheets: FoundPlanSheet[];
  /** Our sheets that were deleted, or that belong to the plan and were never made. */
  missing: SheetKey[];
  /** The sheets that the journal notes as complete, deleted ones too. */
  done: ReadonlySet<SheetKey>;
  /** The columns that the metadata knows: "actions.status". */
  columns: ReadonlySet<string>;
  /** Per table of data how many of its rows are filled in. */
  rows: Record<string, number>;
}

export interface FoundPlanSheet {
  key: SheetKey;
  /** As people call it now. */
  name: string;
  visibility: Visibility;
  /** False where a run broke before the sheet was complete. */
  done: boolean;
  /** The finishing touches that Excel did not take when the sheet was made. */
  leftOut: readonly Touch[];
}
