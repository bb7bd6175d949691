import type { Rule } from "../../domain/schema/rule";
import type { ColumnId, ItemId, SchemaKind, Unless } from "../../domain/schema";
import type { Text } from "../../messages";
import type { ListId, RowData, TableKey } from "../content";
import type { SheetKey } from "../meta";
import type { Setting } from "./setting";
import type { Choices } from "../../domain/choices";
import type { Formula, Look, Name, Sheet, Visibility } from "../types";

/** Real numbers, also those that are so small that they could point to a person; or people to call. */
export type Inside = "figures" | "contacts";

/** One sheet of the workbook: either a table with its columns, or a page that is drawn. */
export interface SheetDefinition {
  key: SheetKey;
  name: Text;
  /** What the sheet is for and what to do there: stands under its title and on Start. */
  purpose: Text;
  /** Colour of the tab. */
  tab: string;
  visibility: Visibility;
  /** Not needed at first: hidden in a workbook that begins, until somebody goes there or the first quarter opens. */
  later?: true;
  /** What it shows that may not leave the network; every printed page says so. */
  inside?: Inside;
  table?: TableDefinition;
  draw?: (setting: Setting) => Sheet;
  /** The defined names that the sheet brings, beside its anchor. */
  names?: (setting: Setting) => Name[];
}

/** A table is known by its name, which is the same in every language. */
export interface TableDefinition {
  key: TableKey;
  name: string;
  columns: readonly ColumnDefinition[];
  /** What a check asks of its rows, beside what follows from the columns. */
  rules: readonly Rule[];
  /** Kept by the product on a sheet that nobody sees: the check asks nothing of its columns, and Excel helps nobody fill them in. */
  kept?: true;
  /** The last column that is printed: with more of them a page of A4 is too small to read. */
  printedTo: string;
  /** What is to be seen between the sheet's purpose and the table, such as a summary, an advice or a chart. */
  top?: Top;
  /** Printed upright: a form or a document. */
  portrait?: true;
  /** What every row that the template gives begins with, such as the first moment of measuring. */
  begins?: (choices: Choices) => RowData;
}

/** What stands above a table. */
export interface Top {
  /** Rows that it takes, the air below it included. */
  rows: number;
  /** @param row index from 0 of its first row */
  draw: (setting: Setting, row: number) => DrawnPart;
}

/** A part of a sheet. Every list may be left out. */
export type DrawnPart = Partial<Pick<Sheet, "rows" | "blocks" | "formats" | "validations" | "conditionals" | "links" | "charts">>;

/**
 * One column, from its schema (domain/schema) and the words and looks of its sheet. Everything else about it (validation, texts, style,
 * metadata) follows.
 */
export interface ColumnDefinition {
  /** Known by this id in code, rows and metadata; never changes. */
  id: string;
  heading: Text;
  /** One short sentence above the heading and beside the cell: what to fill in. */
  explain: Text;
  /** Points. */
  width: number;
  kind: ColumnKind;
  hidden?: boolean;
  /** Not needed at first: hidden in a workbook that begins, until people show it. Forms ask for it under more. */
  later?: true;
  /** The template writes it and people read it: a question, a part of a document. */
  given?: true;
  /** The row means nothing without it; or it may wait, and never has to be there while the row is in that state. */
  required?: true | { waits: true; unless?: Unless };
  /** A form begins with what was last chosen here. */
  remembered?: true;
  /** Names and work details of professionals, where a telephone number is no private matter. */
  professional?: boolean;
  /** Colours for states that the cell also says in words. */
  signals?: readonly Signal[];
}

/** What may stand in a column, as its schema says; of a calculated one with its formula. */
export type ColumnKind = Exclude<SchemaKind, { is: "formula" }> | ({ is: "formula" } & Calculated);

/** How a column of a table is calculated. */
export interface Calculated<Table extends string = string> {
  formula: (words: RowWords<Table>) => Formula;
  numberFormat?: string;
  /** Lines that its text takes in a row; one where absent. */
  lines?: (row: RowData) => number;
}

/** When a cell of the column looks different. `when` is relative to the first row of data. */
export interface Signal<Table extends string = string> {
  when: (words: CellWords<Table>) => Formula;
  look: Look;
}

/** What a column's formula can speak of, in the language of the workbook. */
export interface RowWords<Table extends string = string> {
  /** This row's value of a column. */
  here(column: ColumnId<Table>): string;
  /** All values of a column, of this table or another. */
  all<Other extends TableKey>(table: Other, column: ColumnId<Other>): string;
  /** Whether the workbook has the table. */
  has(table: TableKey): boolean;
  /** A list value as a text literal. */
  item<List extends ListId>(list: List, id: ItemId<List>): string;
  /** A text literal. */
  text(text: Text): string;
  /** A defined name as it is in this workbook. */
  named(name: string): string;
}

/** What a conditional format can speak of: Excel takes no structured references there. */
export interface CellWords<Table extends string = string> extends Pick<RowWords, "item" | "text" | "named"> {
  /** The cell of a column in the first row of data, column fixed: "$J5". */
  cell(column: ColumnId<Table>): string;
}
