import type { ColumnId, TableKey } from "../../domain/schema";
import type { CommonList, ItemId, ListId } from "../../domain/schema/lists";
import type { SheetKey } from "../meta";
import type { StyleKey } from "../styles";

/** Columns of tables, by the key of their table. */
export type ColumnsOf = { readonly [Table in TableKey]?: readonly ColumnId<Table>[] };

/** Items of lists that code knows, by the id of their list. */
export type ItemsOf = { readonly [List in CommonList]?: readonly ItemId<List>[] };

/**
 * What a version of the structure brought, as data. A workbook of an earlier version gets of it what it misses; what it has stays as it is.
 * Sheets need no mention: one that every workbook has, and that is not there, is made.
 */
export interface Migration {
  /** The version that a workbook has afterwards. */
  to: number;
  /** Columns that came. One that people made themselves under the same heading counts as it. */
  columns: ColumnsOf;
  /** Columns with another heading since: formulas speak of a column by its heading. */
  headings: ColumnsOf;
  /** Lists that came. */
  lists: readonly ListId[];
  /** Items that came in lists that were there. */
  items: ItemsOf;
  /** Styles that keep what is typed as text since. */
  texts: readonly StyleKey[];
  /** Pages that are drawn otherwise since: they are made anew, and what stood there stays on a sheet beside it. */
  pages: readonly SheetKey[];
}
