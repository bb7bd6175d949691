import type { Language } from "../../messages";
import type { Loose } from "./loose";
import type { KnownColumn, ReadTable } from "../readTable";
import type { SheetKey } from "../meta";
import type { Address, Name } from "../types";
import type { ListWords } from "../listWords";

/** Everything of a workbook that a check needs, as a carrier reads it. */
export interface ReadWorkbook {
  language: Language;
  /** Version of the workbook's structure. */
  schema: number;
  /** What it says of its plan, by the ids of its metadata: planId, from, quarters, name and so on. */
  about: ReadonlyMap<string, string>;
  /** The sheets that belong to it, whether they are still there or not. */
  sheets: readonly SheetKey[];
  /** The columns that the workbook's own metadata tells of. */
  known: readonly KnownColumn[];
  /** What a table or defined name is called here, by its usual name, where that was taken when the workbook was made. */
  renamed: ReadonlyMap<string, string>;
  /** The titles with which the sheets were made, by their keys. */
  titles: ReadonlyMap<string, string>;
  /** The words that items of lists were made with; absent in a workbook that does not say. */
  words?: ListWords;
  /** Days that a date in these tables lags behind the calendar of 1900: none, but where Excel itself gave dates of a workbook that counts from 1904. */
  lag?: number;
  /** The tables of data that are there. */
  tables: readonly ReadTable[];
  /** The tables of the sheet with lists that are there: a column of values and one of ids. */
  lists: readonly ReadTable[];
  standing: StandingParts;
  /** The cells and comments that no rule of a table looks at; absent where a carrier did not ask for them. */
  loose?: readonly Loose[];
  /** Where a sheet holds so much that not all of it was read: the first cell that was not. */
  unread?: readonly { sheet: string; cell: Address }[];
}

/** How sheets, tables and cells stand, beside their values. What a carrier cannot see is left out, and is then not checked. */
export interface StandingParts {
  /** Defined names of the workbook; with an error in it ("#REF!") where what they pointed at is gone. */
  names: readonly Name[];
  /** The first cell below a table of data that was probably meant as part of it. */
  below?: readonly { table: string; cell: Address }[];
  /** Merged cells inside tables of data. */
  merged?: readonly { table: string; cell: Address }[];
  /** Cells of a calculated column without a formula: typed or pasted over, or emptied in a row that people began. Places from 0. */
  typedOver?: readonly { table: string; column: number; row: number }[];
  /** Columns with cells without validation; the row is the first of them. Places from 0. */
  unguarded?: readonly { table: string; column: number; row: number }[];
  /** Columns with cells without conditional formats; the row is the first of them. Places from 0. */
  uncoloured?: readonly { table: string; column: number; row: number }[];
  /** Rows and columns of a table that nobody sees, and whether a filter hides rows of it. Places from 0. */
  unseen?: readonly { table: string; rows: readonly number[]; columns: readonly number[]; filtered: boolean }[];
  /** Titles of all sheets, in the order of their tabs. */
  sheets?: readonly string[];
  /** Days are counted from 1904, as Excel once did on a Mac. */
  countsFrom1904?: boolean;
}
