import type { Language } from "../messages";
import type { Finding } from "./finding";
import type { AnyColumn, CellValue, TableKey } from "./schema";
import type { Rule } from "./schema/rule";
import type { Settings } from "./settings";

/** A workbook as it is held against the rules: its tables by column ids, with everything that the rules need to know. Never changed by a check. */
export interface CheckedWorkbook {
  /** Today as Excel's serial number: what is late follows from it. */
  today: number;
  /** Days that its day numbers, `today` and `period` included, lag behind those of 1900: none where absent, 1462 where it counts from 1904. */
  lag?: number;
  /** Language of the workbook: how its people write numbers and dates. */
  language: Language;
  /** The plan's first and last day as Excel's serial numbers; absent where the workbook does not say. */
  period?: { first: number; last: number };
  /** What the network chose for its figures; as usual where the workbook does not say. */
  settings?: Settings;
  /** The values of each list that was found, by its id. */
  lists: Readonly<Record<string, readonly ListValue[]>>;
  tables: readonly CheckedTable[];
  /** What is wrong with sheets, tables and headings: found before the rows are looked at. */
  structure: readonly Finding[];
}

/** A value of a list: what people see, and the id by which code knows it. A value that people added has no id. */
export interface ListValue {
  id: string;
  text: string;
}

export interface CheckedTable {
  key: TableKey;
  name: string;
  sheet: string;
  columns: readonly CheckedColumn[];
  /** Number of the sheet's row, from 1, in which the first row of data stands. */
  firstRow: number;
  rows: readonly CheckedRow[];
  /** What the definition asks of its columns and rows. */
  rules: readonly Rule[];
  /** Rows (by their index) and columns (by their ids) that a filter or a person hides; `filtered`: a filter is among it. */
  unseen?: { rows: ReadonlySet<number>; columns: ReadonlySet<string>; filtered: boolean };
}

export interface CheckedColumn {
  /** Absent where people added the column themselves. */
  id?: AnyColumn;
  heading: string;
  /** Letters of the sheet's column. */
  letters: string;
  /** Calculated, or the row's id: says nothing by itself, so that a row without anything else counts as blank. */
  silent?: boolean;
}

export interface CheckedRow {
  /** Place in the table, from 0; blank rows count. */
  index: number;
  /** One for each column. */
  values: readonly CellValue[];
}
