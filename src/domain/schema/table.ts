import type { CommonList, ItemId, ListId } from "./lists";

/** The tables whose rows others refer to by name. */
export type NamedTable = "stakeholders" | "indicators";

/** What stands in a cell: a date is Excel's serial number, a percentage a fraction, null is empty. */
export type CellValue = string | number | boolean | null;

/**
 * What may stand in a column. Everything that follows from a kind stands in one place, workbook/kinds.
 * `Column` are the columns of the same table.
 */
export type SchemaKind<Column extends string = string> =
  /** Free text of at most so many characters. */
  | { is: "text"; max: number; /** Lines that a new row has room for, to write by hand on paper; it keeps that height, whatever is typed. */ lines?: number }
  /** The name by which other sheets refer to the row: unique in its table. */
  | { is: "name"; max: number }
  /** One value of a list. */
  | { is: "list"; list: ListId }
  /** The name of one row of another table. */
  | { is: "reference"; to: NamedTable }
  /** Names of one or more parties, separated by a semicolon. */
  | { is: "parties" }
  /** A real date; `from` is the column whose date it may not precede. */
  | { is: "date"; from?: Column }
  | { is: "number"; min?: number }
  /** A fraction of one, shown as a percentage with a bar. */
  | { is: "progress" }
  /** What stood in some cell: a number or a text. */
  | { is: "entry" }
  /** A sheet of the workbook, by its key in rows: shows its name and leads there. */
  | { is: "sheet" }
  /** Calculated, by the formula of its sheet; nobody types it. */
  | { is: "formula" }
  /** The row's id: what merging and links hang on. */
  | { is: "id" };

/** A row that is left alone while this column holds this item of a list. */
export type Unless<Column extends string = string> = { [List in CommonList]: { column: Column; list: List; item: ItemId<List> } }[CommonList];

export interface ColumnSchema<Column extends string = string> {
  kind: SchemaKind<Column>;
  /** The row means nothing without it; or it may wait, and never has to be there while the row is in that state. */
  required?: true | { waits: true; unless?: Unless<Column> };
  /** The template writes it and people read it: a question, a part of a document. */
  given?: true;
  /** Names and work details of professionals, where a telephone number is no private matter. */
  professional?: true;
}

/** Columns by the ids that code, rows and metadata know them by, in the order of the sheet. An id never changes. */
export type Columns = Readonly<Record<string, ColumnSchema>>;

/** What a table is, beside its words and looks (workbook/sheets). */
export interface TableSchema<Own extends Columns = Columns> {
  columns: { readonly [Column in keyof Own]: ColumnSchema<keyof Own & string> };
  /** Columns that mean something together: who compares or takes over one of them, does so with all of them. */
  units?: readonly (readonly [keyof Own & string, ...(keyof Own & string)[]])[];
  /** Kept by the product on a sheet that nobody sees: the check asks nothing of its columns, and Excel helps nobody fill them in. */
  kept?: true;
}

/** The last column of every table: by its id a row is recognised when workbooks are merged. */
export const rowId = { kind: { is: "id" } } as const satisfies ColumnSchema;
