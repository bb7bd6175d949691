import type { Rule, Unless } from "../domain/rules/rule";
import type { Text } from "../messages";
import type { ListId, RowData, TableKey } from "./content";
import type { SheetKey } from "./meta";
import type { Setting } from "./planning/setting";
import type { Choices } from "../domain/choices";
import type { Formula, Look, Name, Sheet, Visibility } from "./types";

/** One sheet of the workbook: either a table with its columns, or a page that is drawn. */
export interface SheetDefinition {
  key: SheetKey;
  name: Text;
  /** What the sheet is for and what to do there: stands under its title and on Start. */
  purpose: Text;
  /** Colour of the tab. */
  tab: string;
  visibility: Visibility;
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
  draw: (setting: Setting, row: number) => Drawn;
}

/** A part of a sheet. Every list may be left out. */
export type Drawn = Partial<Pick<Sheet, "rows" | "blocks" | "formats" | "validations" | "conditionals" | "links" | "charts">>;

/**
 * One column: a single object says its heading, what may stand in it, how wide it is and how it helps.
 * Everything else about it (validation, texts, style, metadata) follows.
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

export type ColumnKind =
  /** Free text of at most so many characters. */
  | { is: "text"; max: number; /** Lines that a new row has room for, to write by hand on paper; it keeps that height, whatever is typed. */ lines?: number }
  /** The name by which other sheets refer to the row: unique in its table. */
  | { is: "name"; max: number }
  /** One value of a list. */
  | { is: "list"; list: ListId }
  /** The name of one row of another table. */
  | { is: "reference"; to: "stakeholders" | "indicators" }
  /** Names of one or more parties, separated by a semicolon. */
  | { is: "parties" }
  /** A real date; `from` is the column whose date it may not precede. */
  | { is: "date"; from?: string }
  | { is: "number"; min?: number }
  /** A fraction of one, shown as a percentage with a bar. */
  | { is: "progress" }
  /** What stood in some cell: a number or a text. */
  | { is: "entry" }
  /** A sheet of the workbook, by its key in rows: shows its name and leads there. */
  | { is: "sheet" }
  /** Calculated; nobody types it. */
  | { is: "formula"; formula: (words: RowWords) => Formula; numberFormat?: string; /** Lines that its text takes in a row; one where absent. */ lines?: (row: RowData) => number }
  /** The row's id: what merging and links hang on. */
  | { is: "id" };

/** When a cell of the column looks different. `when` is relative to the first row of data. */
export interface Signal {
  when: (words: CellWords) => Formula;
  look: Look;
}

/** What a column's formula can speak of, in the language of the workbook. */
export interface RowWords {
  /** This row's value of a column. */
  here(column: string): string;
  /** All values of a column, of this table or another. */
  all(table: TableKey, column: string): string;
  /** Whether the workbook has the table. */
  has(table: TableKey): boolean;
  /** A list value as a text literal. */
  item(list: ListId, id: string): string;
  /** A text literal. */
  text(text: Text): string;
  /** A defined name as it is in this workbook. */
  named(name: string): string;
}

/** What a conditional format can speak of: Excel takes no structured references there. */
export interface CellWords extends Omit<RowWords, "here" | "all" | "has"> {
  /** The cell of a column in the first row of data, column fixed: "$J5". */
  cell(column: string): string;
}
