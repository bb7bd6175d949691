import type { Language } from "../../messages";
import type { KnownColumn, ReadTable } from "../readTable";
import type { SheetKey } from "../meta";
import type { Address, Name } from "../types";

/** Everything of a workbook that a check needs, as a carrier reads it. */
export interface ReadWorkbook {
  language: Language;
  /** Version of the workbook's structure. */
  schema: number;
  /** The sheets that belong to it, whether they are still there or not. */
  sheets: readonly SheetKey[];
  /** The columns that the workbook's own metadata tells of. */
  known: readonly KnownColumn[];
  /** The tables of data that are there. */
  tables: readonly ReadTable[];
  /** The tables of the sheet with lists that are there: a column of values and one of ids. */
  lists: readonly ReadTable[];
  standing: Standing;
}

/** How sheets, tables and cells stand, beside their values. What a carrier cannot see is left out, and is then not checked. */
export interface Standing {
  /** Defined names of the workbook; with "#REF!" where what they pointed at is gone. */
  names: readonly Name[];
  /** The first filled cell below a table of data, right under its last row. */
  below?: readonly { table: string; cell: Address }[];
  /** Merged cells inside tables of data. */
  merged?: readonly { table: string; cell: Address }[];
  /** Cells of a calculated column that hold no formula. Places from 0. */
  typedOver?: readonly { table: string; column: number; row: number }[];
  /** Columns with cells that lost their validation; the row is the first of them. Places from 0. */
  unguarded?: readonly { table: string; column: number; row: number }[];
}
