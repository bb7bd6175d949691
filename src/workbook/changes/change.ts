import type { CellValue, ColumnId, TableKey } from "../../domain/schema";

/** Cells of a row by the ids of their columns, whatever the table. */
export type Cells = Readonly<Record<string, CellValue>>;

/** Cells of a row of a table, by the ids of its columns. */
export type CellsOf<Table extends TableKey> = { readonly [Column in ColumnId<Table>]?: CellValue };

/**
 * One thing that changes in a workbook. The changes of a plan are carried out in their order and all of them or none: where a cell no
 * longer holds what was seen there, nothing is written. A carrier may break off halfway; so the change by which a plan is known to be
 * done comes last, and making the plan again gives what is left to do.
 */
export type BookChange =
  /** Rows below the last one of the table; columns that are not named stay empty. */
  | { is: "add"; table: TableKey; rows: readonly Cells[] }
  /** Cells of one row, by its place in the table from 0 (blank rows count); `before` is what was seen in them. */
  | { is: "set"; table: TableKey; row: number; before: Cells; after: Cells }
  /** Rows that lose what stands in them, by their places in the table from 0, in their order; what is calculated stays. `before` is all that was seen in a row. */
  | { is: "empty"; table: TableKey; rows: readonly { row: number; before: Cells }[] };
